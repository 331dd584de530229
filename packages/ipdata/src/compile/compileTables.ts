import { packContainer } from '../packed/packContainer.ts';
import { segmentSections } from '../packed/segmentSections.ts';
import { csvSegments } from './csvSegments.ts';
import type { LoadedInput } from './LoadedInput.ts';
import { MmdbFile } from './MmdbFile.ts';
import { mergeSegments } from './mergeSegments.ts';
import { mmdbSegments } from './mmdbSegments.ts';
import { Names } from './Names.ts';
import { Networks } from './Networks.ts';
import { Rows } from './Rows.ts';
import { sourceOf } from './sourceOf.ts';

const none = new Uint32Array();

/** Compiles inputs (one with networks, any with countries) into packed tables; the same inputs answer the same bytes. */
export function compileTables(inputs: readonly LoadedInput[], key: string): Uint8Array {
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
  const segments = segmentSections('', {
    v4Starts: v4.hi,
    v4Values: v4.values,
    v6His: v6.hi,
    v6Los: v6.lo,
    v6Values: v6.values,
    deepGroups: none,
    deepHis: none,
    deepLos: none,
    deepValues: none,
  });
  const column = (index: number) => ({ numbers: Uint32Array.from(rows.list, (row) => row[index] ?? 0) });
  const sources = inputs.map(sourceOf);
  return packContainer({
    header: {
      kind: 'tables',
      created: sources.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), ''),
      sources,
      about: {
        key,
        columns: countryInputs.map((input) => input.source.name),
        inputs: inputs.flatMap(({ package: name, version, files, sha256: sums }) =>
          ([4, 6] as const).map((family) => ({ package: name, version, file: files[family], sha256: sums[family] })),
        ),
      },
    },
    sections: {
      ...segments,
      networks: column(0),
      ...Object.fromEntries(countryInputs.map((_, index) => [`codes${index}`, column(index + 1)])),
      countries: { texts: countries.list },
      asns: { numbers: Uint32Array.from(networks.asns) },
      orgs: { texts: networks.orgs },
    },
  });
}
