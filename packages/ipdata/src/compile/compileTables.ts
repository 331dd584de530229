import type { Manifest } from '../tables/Manifest.ts';
import { csvSegments } from './csvSegments.ts';
import type { LoadedInput } from './LoadedInput.ts';
import { MmdbFile } from './MmdbFile.ts';
import { mergeSegments } from './mergeSegments.ts';
import { mmdbSegments } from './mmdbSegments.ts';
import { Names } from './Names.ts';
import { Networks } from './Networks.ts';
import { packSections } from './packSections.ts';
import { Rows } from './Rows.ts';
import { sha256 } from './sha256.ts';
import { sourceOf } from './sourceOf.ts';

/** Compiles inputs (one with networks, any with countries) into the packed tables and their manifest. */
export function compileTables(inputs: readonly LoadedInput[], key: string): { manifest: Manifest; bytes: Uint8Array } {
  const countries = new Names();
  const networks = new Networks();
  const countryInputs = inputs.filter((input) => input.kind === 'country');
  const rows = new Rows(countryInputs.length + 1);
  const networkInput = inputs.find((input) => input.kind === 'network');

  const merged = (family: 4 | 6) =>
    mergeSegments(
      [
        csvSegments(networkInput?.bytes[family].toString('utf8') ?? '', family, networks),
        ...countryInputs.map((input) => mmdbSegments(new MmdbFile(input.bytes[family]), countries)),
      ],
      rows,
    );
  const v4 = merged(4);
  const v6 = merged(6);
  const column = (index: number) => Uint32Array.from(rows.list, (row) => row[index] ?? 0);
  const { bytes, sections } = packSections({
    v4Starts: { values: v4.hi, ascending: true },
    v4Rows: { values: v4.values },
    v6Hi: { values: v6.hi, ascending: true },
    v6Lo: { values: v6.lo },
    v6Rows: { values: v6.values },
    rowNetworks: { values: column(0) },
    ...Object.fromEntries(countryInputs.map((_, index) => [`column${index}`, { values: column(index + 1) }])),
    countries: { texts: countries.list },
    asns: { values: Uint32Array.from(networks.asns) },
    orgs: { texts: networks.orgs },
  });
  const checksum = sha256(bytes);
  const manifest: Manifest = {
    format: 1,
    key,
    tables: `tables-${checksum.slice(0, 12)}.bin`,
    sha256: checksum,
    columns: countryInputs.map((input) => input.source.name),
    sources: inputs.map(sourceOf),
    inputs: inputs.flatMap(({ package: name, version, files, sha256: sums }) =>
      ([4, 6] as const).map((family) => ({ package: name, version, file: files[family], sha256: sums[family] })),
    ),
    sections,
  };
  return { manifest, bytes };
}
