import type { Noise } from './noise.ts';
import type { RecognisedMode } from './recogniseModes.ts';

/** The first mode that explains every one of the kinds of noise; one that is recognised at low confidence explains none. */
export function explainingMode(modes: readonly RecognisedMode[], noise: readonly Noise[]): RecognisedMode | null {
  if (noise.length === 0) return null;
  return (
    modes.find(({ confidence, explains }) => confidence !== 'low' && noise.every((kind) => explains.includes(kind))) ??
    null
  );
}
