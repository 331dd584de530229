import { AttestError, attest } from '@countersign/browser';
import type { Refusal, Verdict } from '@countersign/contract';
import { formatBytes } from '../format/formatBytes.ts';
import type { Board } from '../progress/createBoard.ts';
import { reportRealms } from '../progress/reportRealms.ts';
import { watchRealmScripts } from '../progress/watchRealmScripts.ts';
import { requestedAction } from './requestedAction.ts';
import { requestVerdict } from './requestVerdict.ts';
import { tokenParts } from './tokenParts.ts';
import type { View } from './view.ts';
import { VisitError } from './visitError.ts';

/** One run's end: the verdict, or the refusal, with what the page shows beside it. */
export interface Visit {
  verdict: Verdict | Refusal;
  view: View | null;
  token: string;
  milliseconds: number;
}

const milliseconds = (since: number): number => Math.round(performance.now() - since);

async function makeToken(board: Board, action: string | undefined, since: number): Promise<string> {
  for (const id of ['challenge', 'worker', 'shared', 'service'] as const) board.set(id, 'running');
  const stop = watchRealmScripts(since, (kind, took) =>
    board.set(kind, 'running', `script here after ${Math.round(took)} ms`),
  );
  try {
    const { token } = await attest({ ...(action === undefined ? {} : { action }) });
    const parts = tokenParts(token);
    board.set('challenge', 'done', formatBytes(parts.challenge));
    board.set(
      'seal',
      'done',
      `${formatBytes(parts.total)}, ${parts.receipts.length} receipts, after ${milliseconds(since)} ms`,
    );
    return token;
  } catch (cause) {
    if (cause instanceof AttestError) throw new VisitError(cause.code, cause.message, cause.values, cause);
    throw cause;
  } finally {
    stop();
  }
}

/** Runs one visit: asks the browser, sends the token to the demo's backend; throws `VisitError`. */
export async function runVisit(board: Board, say: (text: string) => void): Promise<Visit> {
  const since = performance.now();
  const action = requestedAction(location.search);
  say('Asking the window, a worker, a shared worker and a service worker.');
  const token = await makeToken(board, action, since);
  say('Handing the token to the server for its verdict.');
  const sent = performance.now();
  board.set('verify', 'running');
  const { verdict, view } = await requestVerdict(token);
  if (verdict.ok && !view) throw new VisitError('bad-answer', 'the verdict came without its view');
  if (view) reportRealms(board, view.realms);
  board.set('verify', verdict.ok ? 'done' : 'failed', `${milliseconds(sent)} ms`);
  return { verdict, view: view ?? null, token, milliseconds: milliseconds(since) };
}
