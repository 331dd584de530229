import type { ErrorState, RealmMessage } from '@countersign/contract';
import { deferred } from '../deferred.ts';
import { errorState } from '../reading/errorState.ts';
import { answeringTime } from './answeringTime.ts';
import type { StartedRealm, StartRealm } from './StartRealm.ts';

/** Ms of the main thread's answering time that a realm has from its start; genuine ones missed 3,500 under load. */
const deadline = 8000;

/** Ms before a script that did not load is tried once more. */
const pause = 300;

/** What a realm has answered so far: messages, or why there are none. */
export interface RealmAnswers {
  core?: RealmMessage | ErrorState;
  late?: RealmMessage | ErrorState;
}

/** A realm being asked. The promises never reject; it is ended when all is in, at its deadline, or by end(). */
export interface AskedRealm {
  answers: Readonly<RealmAnswers>;
  core: Promise<void>;
  late: Promise<void>;
  end(): void;
}

/** What shapes the asking of a realm. */
export interface AskOptions {
  /** Ask for the late evidence too. */
  late: boolean;
  /** Whether the page's policy has refused a worker so far. */
  refused(): boolean;
}

/**
 * Starts a realm from its script's URL, asks it at once, and hears its answers until its deadline.
 * A script that did not load is tried once more, but not against a policy, which would report it once more.
 */
export function askRealm(
  start: StartRealm,
  url: Promise<string>,
  { late: wantsLate, refused }: AskOptions,
): AskedRealm {
  const answers: RealmAnswers = {};
  const settled = { core: deferred<void>(), late: deferred<void>() };
  let close = () => {};
  let again: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let ended = false;

  const end = () => {
    ended = true;
    stopClock();
    clearTimeout(again);
    close();
  };
  const take = (moment: keyof RealmAnswers, answer: RealmMessage | ErrorState) => {
    answers[moment] ??= answer;
    settled[moment].resolve();
  };
  const fail = (state: ErrorState) => {
    take('core', state);
    take('late', state);
    end();
  };
  const stopClock = answeringTime(deadline, () => fail({ error: 'timeout' }));
  const unloaded = () => {
    close();
    // The policy's report may come after the error.
    again = setTimeout(() => {
      if (refused()) fail({ error: 'blocked' });
      else if (tries > 1) fail({ error: 'failed', detail: 'not loaded' });
      else attempt();
    }, pause);
  };
  const attempt = async () => {
    tries += 1;
    const { port1, port2 } = new MessageChannel();
    let realm: StartedRealm | undefined;
    close = () => {
      port1.close();
      realm?.end();
      realm = undefined;
    };
    port1.onmessage = ({ data }: MessageEvent<RealmMessage>) => {
      take(data.countersign, data);
      if (answers.late || !wantsLate) end();
    };
    try {
      realm = await start(await url, (state) => (state ? fail(state) : unloaded()));
      if (ended) close();
      else realm.post({ countersign: 'ask', late: wantsLate }, [port2]);
    } catch (error) {
      fail(errorState(error));
    }
  };
  attempt();

  return { answers, core: settled.core.promise, late: settled.late.promise, end };
}
