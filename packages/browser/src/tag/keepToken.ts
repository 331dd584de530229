import { AttestError } from '../AttestError.ts';
import type { AttestOptions } from '../AttestOptions.ts';
import { activated } from '../activated.ts';
import { attestVisit } from '../attestVisit.ts';
import { deferred } from '../deferred.ts';

/** Share of a token's life after which it is renewed. */
const renewAt = 0.8;
/** Ms by which the timer comes later than the clock, since it may come early by one. */
const slack = 50;

/** What came of a visit. */
type Outcome = { token: string } | { error: AttestError };

/** Where the kept token goes: an error where there is none. */
export type TokenSink = (outcome: Outcome) => void;

/** A token that is kept fresh. */
export interface TokenKeeper {
  /** There is a token that was not used and has not come near its end. */
  fresh(): boolean;
  /** There is a token that was not used and has not expired. */
  usable(): boolean;
  /** The one visit under way, or a new one; resolves when it is over. With `hurry`, without its late evidence. */
  renew(hurry?: boolean): Promise<void>;
  /** The token went out, and no other use of it will be taken. */
  spend(): void;
  stop(): void;
  /** Resolves when it was stopped, by `stop` or since `alive` was false. */
  stopped: Promise<void>;
}

/** Makes a token now and again whenever it grows old while the page is visible; `alive` false ends that. */
export function keepToken(options: AttestOptions, sink: TokenSink, alive: () => boolean): TokenKeeper {
  let freshUntil = 0;
  let usableUntil = 0;
  let running: Promise<void> | undefined;
  let hurried = deferred<void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const stopped = deferred<void>();

  const wake = (at: number): void => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(heed, at - Date.now() + slack);
  };
  const visit = async (): Promise<Outcome> => {
    try {
      await activated();
      const started = Date.now();
      const { token, expiresAt } = await attestVisit(options, hurried.promise);
      freshUntil = started + (expiresAt - started) * renewAt;
      usableUntil = expiresAt;
      return { token };
    } catch (error) {
      return { error: AttestError.from(error, 'unsupported') };
    }
  };
  const run = async (): Promise<void> => {
    const outcome = await visit();
    const isToken = 'token' in outcome;
    if (keeper.usable()) wake(isToken ? freshUntil : usableUntil);
    // A token that still lives is worth more than the news that there is none after it.
    if (!isStopped && (isToken || !keeper.usable())) sink(outcome);
  };
  const keeper: TokenKeeper = {
    fresh: () => Date.now() < freshUntil,
    usable: () => Date.now() < usableUntil,
    renew(hurry = false) {
      if (!running) {
        clearTimeout(timer);
        hurried = deferred();
        running = run().finally(() => {
          running = undefined;
        });
      }
      if (hurry) hurried.resolve();
      return running;
    },
    spend() {
      freshUntil = 0;
      usableUntil = 0;
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      for (const name of events) removeEventListener(name, heed);
      document.removeEventListener('visibilitychange', heed);
      stopped.resolve();
    },
    stopped: stopped.promise,
  };
  const events = ['focus', 'pageshow'] as const;
  function heed(): void {
    if (!alive()) keeper.stop();
    else if (document.visibilityState === 'visible' && !keeper.fresh()) keeper.renew();
  }
  for (const name of events) addEventListener(name, heed);
  document.addEventListener('visibilitychange', heed);
  keeper.renew();
  return keeper;
}
