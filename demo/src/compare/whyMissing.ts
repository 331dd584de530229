import { type Evidence, type RealmKind, reasons, type SignalId } from '@countersign/contract';

const explain: Record<string, string> = reasons;

/** Why a signal that a check missed (`window.storage`) is not there, by the realm's own words; null where nothing says. */
export function whyMissing(missing: string, evidence: Evidence): string | null {
  const [, realm = '', signal = ''] = /^(\w+)\.(\w+)/.exec(missing) ?? [];
  const answer = evidence[realm as RealmKind];
  if (!answer) return null;
  const state = 'error' in answer ? answer : answer.signals[signal as SignalId];
  return state && 'error' in state ? (explain[state.error] ?? null) : null;
}
