import type { PrivacyModeId } from '../privacyModes/index.ts';
import { privacyModes } from '../privacyModes/index.ts';
import type { CheckDeclaration, Judgement } from './defineCheck.ts';
import type { Facts } from './Facts.ts';

/** The part of a check that names a privacy mode which is the same for all of them. */
export function modeCheck(id: PrivacyModeId): Pick<CheckDeclaration, 'title' | 'label' | 'weight' | 'fact' | 'judge'> {
  const { name, source } = privacyModes[id];
  return {
    title: name,
    label: 'privacy-mode',
    weight: 'weak',
    fact: source,
    judge: (facts: Facts): Judgement => {
      const mode = facts.modes.find((recognised) => recognised.id === id);
      if (!mode) return { result: 'agree' };
      return { result: 'agree', claim: mode.name, observation: mode.shows, names: mode.confidence };
    },
  };
}
