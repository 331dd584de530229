import {
  type Evidence,
  evidenceTable,
  type Json,
  type RealmKind,
  realmKinds,
  type SignalId,
  type SignalState,
} from '@countersign/contract';
import { formatField } from '../format/formatField.ts';

/** One realm's answer to one field: a value beside the first realm's, no such property there, or why it is missing. */
export type RealmCell =
  | { state: 'first' | 'same' | 'differs'; text: string }
  | { state: 'absent' }
  | { state: 'unread' }
  | { state: 'error'; reason: string; detail?: string };

/** One field of one signal across the realms. */
export interface RealmRow {
  signal: SignalId;
  /** Null where no realm gave a value, so that no field is known. */
  field: string | null;
  cells: Record<RealmKind, RealmCell>;
}

/** Fields that move between two readings and are shown without comparing. */
const moving: readonly string[] = ['timeZone.clock'];

const ids = Object.keys(evidenceTable) as SignalId[];

function stateOf(evidence: Evidence, realm: RealmKind, id: SignalId): SignalState<Record<string, Json>> | undefined {
  const answer = evidence[realm];
  if (!answer) return undefined;
  if ('error' in answer) return answer;
  return answer.signals[id] as SignalState<Record<string, Json>> | undefined;
}

function row(evidence: Evidence, signal: SignalId, field: string | null): RealmRow {
  let first: string | null = null;
  const cell = (realm: RealmKind): RealmCell => {
    if (!(evidenceTable[signal].realms as readonly RealmKind[]).includes(realm)) return { state: 'unread' };
    const state = stateOf(evidence, realm, signal);
    if (!state) return { state: 'error', reason: 'missing' };
    if ('error' in state) {
      return { state: 'error', reason: state.error, ...(state.detail === undefined ? {} : { detail: state.detail }) };
    }
    const value = field === null ? undefined : state.value[field];
    if (value === null || value === undefined) return { state: 'absent' };
    const text = formatField(value);
    if (first === null) {
      first = text;
      return { state: 'first', text };
    }
    if (moving.includes(`${signal}.${field}`)) return { state: 'first', text };
    return text === first ? { state: 'same', text } : { state: 'differs', text };
  };
  const cells = Object.fromEntries(realmKinds.map((realm) => [realm, cell(realm)])) as RealmRow['cells'];
  return { signal, field, cells };
}

/** Every field of every signal that more than one realm is asked for, realm beside realm. */
export function realmRows(evidence: Evidence): RealmRow[] {
  return ids
    .filter((id) => evidenceTable[id].realms.length > 1)
    .flatMap((id) => {
      const fields = new Set<string>();
      for (const realm of realmKinds) {
        const state = stateOf(evidence, realm, id);
        if (state && 'value' in state) for (const field of Object.keys(state.value)) fields.add(field);
      }
      return fields.size === 0 ? [row(evidence, id, null)] : [...fields].map((field) => row(evidence, id, field));
    });
}
