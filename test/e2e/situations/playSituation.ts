import { setTimeout as sleep } from 'node:timers/promises';
import type { Verdict } from '@countersign/contract';
import { addressWords } from '../../../demo/src/compare/addressWords.ts';
import type { DemoAnswer } from '../../../demo/src/visit/view.ts';
import { freePort } from '../../servers/freePort.ts';
import { serveDemo } from '../../servers/serveDemo.ts';
import { startTap } from '../../servers/startTap.ts';
import { openBrowser } from '../openBrowser.ts';
import { readPage } from './readPage.ts';
import type { Situation } from './Situation.ts';

/** What a situation came to. */
export interface Played {
  verdict: Verdict;
  words: ReturnType<typeof addressWords>;
  /** What the page showed; null where nothing can read it without being noticed (Firefox). */
  shown: Awaited<ReturnType<typeof readPage>> | null;
}

/** What the page was answered; the log has it before the page. */
async function told(tap: Awaited<ReturnType<typeof startTap>>): Promise<DemoAnswer> {
  for (let tries = 0; tries < 100; tries += 1) {
    const [answer] = tap.answers('{"verdict":');
    if (answer !== undefined) return JSON.parse(answer) as DemoAnswer;
    await sleep(100);
  }
  throw new Error('the page was not answered');
}

/** Visits the demo as in a situation, with the lists of a state folder, in a browser that nothing drives. */
export async function playSituation(id: string, situation: Situation, state: string): Promise<Played> {
  const { kind, address, browser: setUp } = situation;
  const demo = await serveDemo('--state', state, '--assume-ip', address);
  const tap = await startTap(Number(new URL(demo.origin).port));
  const debugging = kind === 'chromium' ? await freePort() : null;
  // A port that somebody may ask at, later: with a number of its own it changes nothing in the page.
  const args = debugging === null ? [] : [`--remote-debugging-port=${debugging}`];
  const browser = await openBrowser(kind, { url: `${tap.origin}/?action=${id}`, ...setUp, args });
  try {
    await demo.verdict(id, 90);
    const shown = debugging === null ? null : await readPage(debugging);
    const answer = await told(tap);
    if (!answer.verdict.ok || answer.view === undefined) throw new Error(`no verdict: ${JSON.stringify(answer)}`);
    return { verdict: answer.verdict, words: addressWords(answer.verdict, answer.view), shown };
  } finally {
    await browser.close();
    await tap.close();
    await demo.close();
  }
}
