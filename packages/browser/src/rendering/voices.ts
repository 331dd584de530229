import { Unavailable } from '../reading/Unavailable.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

/** Ms that are waited for voices: they are listed after the first call, and a system without any says nothing. */
const patience = 100;

/** The voices of the system; none is normal without a screen, on Linux and in a fresh browser. */
export const voices: WindowLateSignal<'voices'> = {
  limit: 1000,
  async read({ speechSynthesis }) {
    if (!speechSynthesis) throw new Unavailable('unsupported');
    let list = speechSynthesis.getVoices();
    if (list.length === 0) {
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer);
          speechSynthesis.removeEventListener('voiceschanged', done);
          resolve();
        };
        // Safari before 16 has no such event there, and throws (MDN compat data).
        speechSynthesis.addEventListener('voiceschanged', done);
        const timer = setTimeout(done, patience);
      });
      list = speechSynthesis.getVoices();
    }
    const local = list.filter(({ localService }) => localService).slice(0, 3);
    return {
      count: list.length,
      local: local.map(({ name }) => `${name}`.slice(0, 64)),
      language: list.find((voice) => voice.default)?.lang.slice(0, 35) ?? null,
    };
  },
};
