import {
  type Confidence,
  confidenceRank,
  type Finding,
  type Label,
  labels,
  type Outcome,
  type Verdict,
  type VerdictLabel,
} from '@countersign/contract';

/** The outcome in words. */
export interface OutcomeWords {
  title: string;
  text: string;
  /** Confidence of the label that decided; null where none did. */
  confidence: Confidence | null;
}

const certain: { [L in Label]?: string } = {
  automation: 'A program drives this browser',
  'spoofed-browser': 'This browser is not what it says it is',
  'harvested-token': 'This token was made elsewhere than it was used',
};
const likely: { [L in Label]?: string } = {
  automation: 'A program may be driving this browser',
  'spoofed-browser': 'This browser may not be what it says it is',
  'harvested-token': 'This token may have been made elsewhere',
  'insufficient-evidence': 'This browser shows too little to be judged',
};
const said: Record<Exclude<Outcome, 'pass'>, string> = {
  review: 'Held for review.',
  block: 'Blocked.',
};

const heaviest = (found: readonly VerdictLabel[]): VerdictLabel | undefined =>
  found.toSorted((a, b) => confidenceRank[b.confidence] - confidenceRank[a.confidence])[0];

/** Why a visit passed, with the differences that weigh nothing. */
function passWords(findings: readonly Finding[]): string {
  const conflicts = findings.filter(({ result }) => result === 'conflict');
  const explained = conflicts.filter(({ explainedBy }) => explainedBy !== undefined);
  const by = [...new Set(explained.map(({ explainedBy }) => explainedBy))].join(' and ');
  const rest = conflicts.length - explained.length;
  const excuse =
    explained.length === 1
      ? `One difference is explained by ${by}.`
      : `${explained.length} differences are explained by ${by}.`;
  if (rest === 0)
    return explained.length === 0
      ? 'What its realms say and what the server saw agree.'
      : `${excuse} All else that could be compared agrees.`;
  const light = `${rest} of the checks found a difference, none that weighs enough to doubt it.`;
  return explained.length === 0 ? light : `${light} ${excuse}`;
}

/** Puts a verdict's outcome in words: what it is first, then why. */
export function outcomeWords(verdict: Verdict): OutcomeWords {
  const convicting = heaviest(verdict.labels.filter(({ label }) => labels[label].kind === 'convicting'));
  if (verdict.outcome === 'pass') {
    const text = passWords(verdict.findings);
    return { title: 'This browser is what it says it is', text, confidence: convicting?.confidence ?? null };
  }
  const deciding = convicting ?? heaviest(verdict.labels);
  if (!deciding) {
    const unsigned = verdict.assurance === 'unsigned';
    return {
      title: unsigned ? 'This visit could not be signed' : 'This visit needs a second look',
      text: `${said[verdict.outcome]} ${unsigned ? 'A page without https (or localhost) has no WebCrypto, so nothing proves who made the token.' : 'No label decided it: see the findings.'}`,
      confidence: null,
    };
  }
  const titles = deciding.confidence === 'high' ? { ...likely, ...certain } : likely;
  const count = deciding.findings.length;
  return {
    title: titles[deciding.label] ?? 'This visit needs a second look',
    text: `${said[verdict.outcome]} ${count === 0 ? `${deciding.label}: ${labels[deciding.label].meaning}.` : `${count === 1 ? 'One finding says' : `${count} findings say`} ${deciding.label}: ${labels[deciding.label].meaning}.`}`,
    confidence: deciding.confidence,
  };
}
