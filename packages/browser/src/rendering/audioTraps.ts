import type { Signals } from '@countersign/contract';
import { within } from '../reading/within.ts';

type AudioTraps = Pick<Signals['traps'], 'silence' | 'samples' | 'copied'>;

const rate = 44_100;

async function silence(): Promise<number> {
  const context = new OfflineAudioContext(1, 1024, rate);
  const analyser = context.createAnalyser();
  analyser.connect(context.destination);
  await within(1000, context.startRendering());
  const decibels = new Float32Array(analyser.frequencyBinCount);
  analyser.getFloatFrequencyData(decibels);
  return decibels.filter((value) => value !== Number.NEGATIVE_INFINITY).length;
}

/** Silence, and samples that were written, as they come back. */
export async function audioTraps(): Promise<AudioTraps> {
  if (!globalThis.OfflineAudioContext || !globalThis.AudioBuffer) return { silence: null, samples: null, copied: null };
  const written = Float32Array.from({ length: 64 }, () => Math.random() - 0.5);
  const buffer = new AudioBuffer({ length: written.length, sampleRate: rate });
  buffer.copyToChannel(written, 0);
  const copied = new Float32Array(written.length);
  buffer.copyFromChannel(copied, 0);
  const samples = buffer.getChannelData(0);
  const altered = (read: Float32Array) => written.filter((value, index) => value !== read[index]).length;
  return {
    silence: await silence().catch(() => null),
    samples: altered(samples),
    copied: altered(copied),
  };
}
