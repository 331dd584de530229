import { setTimeout as sleep } from 'node:timers/promises';
import { IpDataError } from '../IpDataError.ts';
import type { ListFile } from '../lists/ListFile.ts';
import type { ListSource } from '../lists/ListSource.ts';
import { type Download, type DownloadOptions, download } from './download.ts';
import type { FileNote } from './ListManifest.ts';
import { readRaw } from './rawFile.ts';
import { sha256Hex } from './sha256Hex.ts';

export interface FetchFileOptions extends Pick<DownloadOptions, 'mirror' | 'idleMs' | 'signal' | 'onProgress'> {
  dir: string;
  source: ListSource;
  file: ListFile;
  /** What is kept of an earlier refresh. */
  note: FileNote | undefined;
  now: Date;
}

/** One file of a list, downloaded or found as it was. */
export interface FetchedFile {
  bytes: Buffer;
  note: FileNote;
  /** It came over the network and is not kept yet. */
  fresh: boolean;
}

/** Failures that may be gone a moment later. */
const passing: ReadonlySet<IpDataError['code']> = new Set(['unreachable', 'truncated']);
const pauseMs = 500;

async function twice(options: DownloadOptions): Promise<Download> {
  try {
    return await download(options);
  } catch (error) {
    if (!(error instanceof IpDataError && passing.has(error.code)) || options.signal.aborted) throw error;
    await sleep(pauseMs);
    return download(options);
  }
}

/** Holds a body against the checksum that its owner publishes; a mirror may have one beside the file, and need not. */
async function checkSum(body: Buffer, url: string, options: DownloadOptions): Promise<void> {
  let told: string;
  try {
    const answer = await twice({ ...options, url, bytes: 1000, onProgress: undefined });
    told = answer.state === 'new' ? answer.body.toString('latin1') : '';
  } catch (error) {
    const absent = error instanceof IpDataError && error.values.status === 404;
    if (absent && options.mirror !== undefined) return;
    throw error;
  }
  const expected = /^[0-9a-f]{64}\b/i.exec(told)?.[0].toLowerCase() ?? '';
  const actual = sha256Hex(body);
  if (actual !== expected) {
    throw new IpDataError('wrong-checksum', 'A file has another checksum than the one beside it', {
      url: options.url,
      expected: expected || told.slice(0, 64),
      actual,
    });
  }
}

/** The address of a mirror without the name and the password that may be in it, and without a slash at its end. */
function placeOf(mirror: string): string {
  const place = new URL(mirror);
  place.username = '';
  place.password = '';
  return place.href.replace(/\/+$/, '');
}

/** Gets one file of a list, or finds that the kept one is current. Throws `IpDataError` as `download` does, and `wrong-checksum`. */
export async function fetchFile(options: FetchFileOptions): Promise<FetchedFile> {
  const { dir, source, file, note, mirror, now, idleMs, signal, onProgress } = options;
  const url = mirror === undefined ? file.url : `${placeOf(mirror)}/${source.name}/${file.name}`;
  const kept = note === undefined ? null : await readRaw(dir, source.name, file.name, note);
  // A condition that was told at another address means nothing here.
  const known = kept !== null && note?.url === url ? note : undefined;
  const asked: DownloadOptions = { url, mirror, bytes: source.bounds.bytes, idleMs, signal, onProgress };
  const answer = await twice({ ...asked, etag: known?.etag, modified: known?.modified });
  if (answer.state === 'unchanged' && kept !== null && note !== undefined) return { bytes: kept, note, fresh: false };
  if (answer.state === 'unchanged') throw new IpDataError('bad-answer', 'The server answers 304', { url, status: 304 });
  const { body, etag, modified } = answer;
  const sum = mirror === undefined ? file.checksum : `${url}.sha256`;
  if (sum !== undefined) await checkSum(body, sum, asked);
  const sha256 = sha256Hex(body);
  const same = kept !== null && note?.sha256 === sha256;
  return {
    bytes: body,
    fresh: !same,
    note: {
      url,
      bytes: body.length,
      sha256,
      ...(etag === undefined ? {} : { etag }),
      ...(modified === undefined ? {} : { modified }),
      since: same ? note.since : now.toISOString(),
    },
  };
}
