import type { ErrorState, RealmMessage } from '@countersign/contract';
import { deferred } from '../deferred.ts';
import { errorState } from '../reading/errorState.ts';
import { answeringTime } from './answeringTime.ts';
import type { StartedRealm, StartRealm } from './StartRealm.ts';

/** Ms of the main thread's answering time that a realm has from its start; genuine ones missed 3,500 under load. */
const deadline = 8000;

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

/** Starts a realm from its script's URL, asks it at once, and hears its answers until its deadline. */
export function askRealm(start: StartRealm, url: Promise<string>, wantsLate: boolean): AskedRealm {
  const { port1, port2 } = new MessageChannel();
  const answers: RealmAnswers = {};
  const settled = { core: deferred<void>(), late: deferred<void>() };
  let realm: StartedRealm | undefined;
  let ended = false;

  const end = () => {
    ended = true;
    stopClock();
    port1.close();
    realm?.end();
    realm = undefined;
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

  port1.onmessage = ({ data }: MessageEvent<RealmMessage>) => {
    take(data.countersign, data);
    if (answers.late || !wantsLate) end();
  };
  (async () => {
    realm = await start(await url, fail);
    if (ended) end();
    else realm.post({ countersign: 'ask', late: wantsLate }, [port2]);
  })().catch((error) => fail(errorState(error)));

  return { answers, core: settled.core.promise, late: settled.late.promise, end };
}
