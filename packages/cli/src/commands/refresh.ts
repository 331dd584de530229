import { IpDataError } from '@countersign/ipdata';
import { heldLists, ipDataFolder, listSources, type RefreshReport, refreshLists } from '@countersign/ipdata/node';
import { CliError } from '../CliError.ts';
import { givenValue } from '../givenValue.ts';
import { parseOptions } from '../parseOptions.ts';
import { listTable } from '../refresh/listTable.ts';
import { reportTable } from '../refresh/reportLines.ts';
import { showProgress } from '../refresh/showProgress.ts';
import { stateFolder } from '../state/stateFolder.ts';
import type { Command } from './Command.ts';

/** Which of the command's own errors a refresh's is. */
const codes = { 'unknown-source': 'bad-value', busy: 'busy', unwritable: 'bad-state', 'no-data': 'bad-state' } as const;

function readMirror(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  if (protocol === 'http:' || protocol === 'https:') return text;
  throw new CliError('bad-value', `--mirror is an http or https URL, not "${text}"`);
}

function readSeconds(text: string): number {
  const seconds = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (seconds === 0) throw new CliError('bad-value', `--timeout is a number of seconds, not "${text}"`);
  return seconds;
}

/** What the refresh itself says against it, in the words of the command line. */
async function mended<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof IpDataError) || !Object.hasOwn(codes, error.code)) throw error;
    const values = error.code === 'unknown-source' ? '' : ` ${JSON.stringify(error.values)}`;
    throw new CliError(codes[error.code as keyof typeof codes], `${error.message}${values}`, error);
  }
}

function expectAll({ sources }: RefreshReport): void {
  const failed = sources.filter(({ error }) => error !== undefined).map(({ name }) => name);
  if (failed.length === 0) return;
  const kept = 'what was there of them before stays in use';
  throw new CliError(
    'lists-failed',
    `${failed.length} of ${sources.length} lists failed (${failed.join(', ')}); ${kept}`,
  );
}

/** `countersign refresh`: the published lists, downloaded, checked, compiled and swapped in. */
export const refresh: Command = {
  usage: `countersign refresh [options]
    Downloads the published lists that have changed, checks and compiles them. A running verifier takes them up.
    --source NAME         this list alone; may be repeated
    --list                prints the lists that there are, with the age of what is held, and downloads nothing
    --mirror URL          asks URL/SOURCE/FILE in place of the published addresses
    --accept-smaller      takes lists that lost more than two fifths of their entries
    --timeout S           longest time for one list; default 180
    --state DIR           default .countersign; the lists are in its folder ipdata
    Ends with 0 where all lists are well, 3 where some failed and their old data stays in use, 1 where nothing could be
    done (the folder cannot be written, another refresh is under way), 2 where the command line is wrong.`,
  async run(args) {
    const { values } = parseOptions({
      args: [...args],
      options: {
        source: { type: 'string', multiple: true },
        list: { type: 'boolean', default: false },
        mirror: { type: 'string' },
        'accept-smaller': { type: 'boolean', default: false },
        timeout: { type: 'string', default: '180' },
        state: { type: 'string', default: '.countersign' },
      },
    });
    const mirror = readMirror(values.mirror);
    const sourceMs = 1000 * readSeconds(values.timeout);
    const state = givenValue('state', values.state);
    if (values.list) {
      const held = await mended(heldLists(ipDataFolder(state)));
      process.stdout.write(`${listTable(Object.values(listSources), held, new Date())}\n`);
      return;
    }
    const dir = ipDataFolder(stateFolder(state));
    const progress = showProgress(process.stderr);
    const work = refreshLists({
      dir,
      ...(values.source ? { sources: values.source } : {}),
      ...(mirror === undefined ? {} : { mirror }),
      acceptSmaller: values['accept-smaller'],
      limits: { sourceMs, idleMs: Math.min(30_000, sourceMs) },
      onProgress: progress.onProgress,
    });
    const report = await mended(work.finally(progress.end));
    process.stdout.write(`${reportTable(report.sources)}\n`);
    expectAll(report);
  },
};
