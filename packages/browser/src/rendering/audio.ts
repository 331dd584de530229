import type { Reason } from '@countersign/contract';
import { getUnstableAudioFingerprint } from '@fingerprintjs/fingerprintjs';
import { Unavailable } from '../reading/Unavailable.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

/** What the library answers in place of a sum: a suspended context, none at all, none in time. */
const reasons: Readonly<Record<number, Reason>> = { [-1]: 'blocked', [-2]: 'unsupported', [-3]: 'timeout' };

/** A wave through a compressor, rendered offline. */
export const audio: WindowLateSignal<'audio'> = {
  limit: 3000,
  async read() {
    const finish = getUnstableAudioFingerprint();
    const sum = typeof finish === 'function' ? await finish() : finish;
    const reason = reasons[sum];
    if (reason || !Number.isFinite(sum)) throw new Unavailable(reason ?? 'failed');
    return { sum };
  },
};
