import { Reader, type Response } from 'mmdb-lib';
import { formatAddress } from '../address/formatAddress.ts';
import type { ParsedAddress } from '../address/ParsedAddress.ts';
import { IpDataError } from '../IpDataError.ts';
import { fileKind } from './fileKind.ts';
import type { MmdbRecord } from './MmdbRecord.ts';
import { MmdbTree } from './MmdbTree.ts';
import { measureValue } from './measureValue.ts';

const marker = Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1');
/** The metadata is in the last 128 KiB, after a separator of 16 bytes of zero between tree and data (file format 2.0). */
const [metadataBytes, separatorBytes] = [131_072, 16];

/** Nodes that are checked in one go: a millisecond or two. */
const stepNodes = 16_384;

/** An .mmdb file that was checked and can be asked. */
export interface Mmdb {
  type: string;
  /** When it was built, an ISO date. */
  asOf: string;
  tree: MmdbTree;
  /** The record that the pointer of `tree.find(address)` leads to; throws `IpDataError` `corrupt-data`. */
  record(address: ParsedAddress, pointer: number): MmdbRecord;
}

/**
 * Opens the bytes of an .mmdb file after checking its metadata and each record of its tree, and yields while it does.
 *
 * What tree records point at is checked when it is read: files have no checksum. Throws `IpDataError`: `corrupt-data`
 * for what is no .mmdb file, cut off or damaged, with what was found; `values` are added to it.
 */
export function* readMmdbInSteps(
  input: Uint8Array,
  values: Readonly<Record<string, string | number>> = {},
): Generator<undefined, Mmdb> {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  const corrupt = (message: string, found: Record<string, string | number>, cause?: unknown) =>
    new IpDataError('corrupt-data', message, { ...values, ...found }, cause);
  const end = bytes.subarray(-metadataBytes).lastIndexOf(marker);
  const dataEnd = Math.max(0, bytes.length - metadataBytes) + end;
  if (end < 0) {
    const found = { bytes: bytes.length, found: fileKind(bytes) };
    throw corrupt('This is no .mmdb file, or it was cut off: its metadata is missing', found);
  }
  const start = dataEnd + marker.length;
  let reader: Reader<Response>;
  try {
    measureValue(bytes, start, start, bytes.length);
    reader = new Reader(bytes);
  } catch (cause) {
    throw corrupt('The metadata of the .mmdb file cannot be read', { bytes: bytes.length }, cause);
  }
  const { nodeCount, recordSize, ipVersion, databaseType, buildEpoch, binaryFormatMajorVersion } = reader.metadata;
  const [built, family] = [buildEpoch.getTime(), ipVersion as number];
  const treeBytes = (nodeCount * recordSize) / 4;
  const whole = Number.isInteger(nodeCount) && nodeCount > 0 && treeBytes + separatorBytes <= dataEnd;
  if (!whole || binaryFormatMajorVersion !== 2 || (family !== 4 && family !== 6) || typeof databaseType !== 'string') {
    const told = { nodeCount, recordSize, family, format: binaryFormatMajorVersion, type: databaseType };
    const found = Object.fromEntries(Object.entries(told).map(([name, value]) => [name, String(value)]));
    throw corrupt('The metadata of the .mmdb file does not fit it', { bytes: bytes.length, ...found });
  }
  // Year 9999, from where dates have no plain ISO form.
  if (!(built >= 0 && built < 253_402_300_800_000)) {
    throw corrupt('The .mmdb file tells no date on which it was built', { built: String(built) });
  }
  if (bytes.subarray(treeBytes, treeBytes + separatorBytes).some((byte) => byte !== 0)) {
    throw corrupt('The tree of the .mmdb file does not end where it should', { nodeCount, recordSize });
  }
  const tree = new MmdbTree(bytes, nodeCount, recordSize, family);
  for (let from = 0; from < nodeCount; from += stepNodes) {
    const bad = tree.firstBad(from, Math.min(from + stepNodes, nodeCount), nodeCount + dataEnd - treeBytes);
    if (bad !== undefined)
      throw corrupt('The tree of the .mmdb file points out of its data', { record: bad, nodeCount });
    yield;
  }

  return {
    type: databaseType,
    asOf: buildEpoch.toISOString().slice(0, 10),
    tree,
    record(address, pointer) {
      try {
        measureValue(bytes, pointer - nodeCount + treeBytes, treeBytes + separatorBytes, dataEnd);
        const record = reader.get(formatAddress(address)) as unknown;
        if (typeof record === 'object' && record !== null && !Array.isArray(record)) return record as MmdbRecord;
      } catch (cause) {
        throw corrupt('A record of the .mmdb file is damaged', { address: formatAddress(address) }, cause);
      }
      throw corrupt('A record of the .mmdb file is no map', { address: formatAddress(address) });
    },
  };
}

/** As `readMmdbInSteps`, in one go. */
export function readMmdb(input: Uint8Array, values?: Readonly<Record<string, string | number>>): Mmdb {
  const steps = readMmdbInSteps(input, values);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
