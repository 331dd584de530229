import { AttestError } from '../AttestError.ts';
import type { AttestOptions } from '../AttestOptions.ts';
import { attestVisit } from '../attestVisit.ts';
import { deferred } from '../deferred.ts';

/** Share of a token's life after which it is renewed. */
const renewAt = 0.8;
/** Ms by which the timer comes later than the clock, since it may come early by one. */
const slack = 50;

/** Where the kept token goes: `error:CODE` where there is none. */
export type TokenSink = (outcome: { token: string } | { error: AttestError }) => void;

/** A token that is kept fresh. */
export interface TokenKeeper {
  /** There is a token that was not used and has not come near its end. */
  fresh(): boolean;
  /** The one visit under way, or a new one; resolves when it is over. With `hurry`, without its late evidence. */
  renew(hurry?: boolean): Promise<void>;
  /** The token went out, and no other use of it will be taken. */
  spend(): void;
  stop(): void;
}

/** Makes a token now and again whenever it grows old while the page is visible; `alive` false ends that. */
export function keepToken(options: AttestOptions, sink: TokenSink, alive: () => boolean): TokenKeeper {
  let freshUntil = 0;
  let running: Promise<void> | undefined;
  let hurried = deferred<void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = async (): Promise<void> => {
    try {
      const started = Date.now();
      const { token, expiresAt } = await attestVisit(options, hurried.promise);
      freshUntil = started + (expiresAt - started) * renewAt;
      timer = setTimeout(heed, freshUntil - Date.now() + slack);
      sink({ token });
    } catch (error) {
      sink({ error: AttestError.from(error, 'unsupported') });
    }
  };
  const keeper: TokenKeeper = {
    fresh: () => Date.now() < freshUntil,
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
    },
    stop() {
      clearTimeout(timer);
      for (const name of events) removeEventListener(name, heed);
      document.removeEventListener('visibilitychange', heed);
    },
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
