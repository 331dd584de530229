import { privacyModes } from './index.ts';
import type { Noise } from './noise.ts';
import type { ModeFacts, PrivacyMode, Recognition } from './PrivacyMode.ts';

/** A privacy mode that a case shows. */
export interface RecognisedMode extends Recognition {
  id: string;
  name: string;
  explains: readonly Noise[];
}

const registered: readonly (readonly [string, PrivacyMode])[] = Object.entries(privacyModes);

/** The privacy modes that a case shows, in the registry's order. */
export function recogniseModes(facts: ModeFacts): RecognisedMode[] {
  const recognised: RecognisedMode[] = [];
  for (const [id, mode] of registered) {
    const recognition = mode.recognise(facts);
    if (recognition) recognised.push({ id, name: mode.name, explains: mode.explains, ...recognition });
  }
  return recognised;
}
