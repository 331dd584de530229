import { readFileSync } from 'node:fs';
import { type Reader, type ReaderPlace, readers } from './readers.ts';

/** What is asked of a reader's process: a slice of lookups of one family. */
export interface ReaderTask {
  family: 4 | 6;
}

/** What it answers: microseconds of processor time for each lookup, and the share of addresses with a country. */
export interface ReaderSlice {
  us: number;
  known: number;
  /** Resident memory that the reader added, in bytes. */
  memory: number;
}

/** What a reader's process says first: milliseconds of processor time and bytes of resident memory that loading took. */
export interface ReaderOpened {
  ms: number;
  memory: number;
}

const [name = '', place = '{}', file = ''] = process.argv.slice(2);
const reader: Reader | undefined = (readers as Record<string, Reader>)[name];
if (!reader) throw new Error(`no reader ${name}`);
const addresses = JSON.parse(readFileSync(file, 'utf8')) as Record<4 | 6, string[]>;
const memory = () => {
  globalThis.gc?.();
  return process.memoryUsage().rss;
};

const before = memory();
const began = process.cpuUsage();
const look = await reader.open(JSON.parse(place) as ReaderPlace);
await look(['8.8.8.8']);
const { user, system } = process.cpuUsage(began);
const opened: ReaderOpened = { ms: (user + system) / 1000, memory: memory() - before };
process.send?.(opened);

process.on('message', async ({ family }: ReaderTask) => {
  const asked = addresses[family].slice(0, reader.slice);
  const started = process.cpuUsage();
  const known = await look(asked);
  const { user, system } = process.cpuUsage(started);
  const slice: ReaderSlice = { us: (user + system) / asked.length, known: known / asked.length, memory: 0 };
  process.send?.({ ...slice, memory: memory() - before });
});
process.on('disconnect', () => process.exit(0));
