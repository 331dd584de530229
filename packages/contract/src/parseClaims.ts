import * as v from 'valibot';
import { type Claims, claimsSchema } from './claims.ts';
import { type ErrorState, type Evidence, errorStateSchema, evidenceTable, type RealmEvidence } from './evidence.ts';
import { isPlainObject } from './isPlainObject.ts';
import { type RealmKind, realmKinds } from './realms.ts';
import type { SignalDeclaration } from './SignalDeclaration.ts';

/** Where the claims broke their schema, as a path of member names. */
export interface ClaimsIssue {
  path: string;
  message: string;
}

type Parsed<T> = { ok: true; value: T } | { ok: false; issue: ClaimsIssue };

const refuse = (path: string, message: string): { ok: false; issue: ClaimsIssue } => ({
  ok: false,
  issue: { path, message: message.slice(0, 200) },
});

function parse<T extends v.GenericSchema>(schema: T, input: unknown, path: string): Parsed<v.InferOutput<T>> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const issue = result.issues[0];
  const dotted = v.getDotPath(issue);
  return refuse(dotted ? `${path}${path ? '.' : ''}${dotted}` : path, issue.message);
}

/** What each realm gives late. */
const lateSignals = Object.fromEntries(
  realmKinds.map((kind) => [
    kind,
    (Object.entries(evidenceTable) as [string, SignalDeclaration][])
      .filter(([, row]) => row.late && row.realms.includes(kind))
      .map(([id]) => id),
  ]),
) as Record<RealmKind, string[]>;

/** The state of a signal that was read, by its id; made once. */
const valueSchemas = Object.fromEntries(
  (Object.entries(evidenceTable) as [string, SignalDeclaration][]).map(([id, row]) => [
    id,
    v.object({ value: row.schema }),
  ]),
);

function parseRealm(kind: RealmKind, input: unknown): Parsed<{ realm: RealmEvidence; ignored: number }> {
  const path = `evidence.${kind}`;
  if (!isPlainObject(input)) return refuse(path, 'not an object');
  if ('error' in input) {
    const state = parse(errorStateSchema, input, path);
    return state.ok ? { ok: true, value: { realm: state.value as ErrorState, ignored: 0 } } : state;
  }
  if (!isPlainObject(input.signals)) return refuse(`${path}.signals`, 'not an object');
  const signals: Record<string, unknown> = {};
  let ignored = 0;
  for (const [id, state] of Object.entries(input.signals)) {
    const row = Object.hasOwn(evidenceTable, id) ? evidenceTable[id as keyof typeof evidenceTable] : undefined;
    if (!row || !(row.realms as readonly RealmKind[]).includes(kind)) {
      ignored += 1;
      continue;
    }
    if (!isPlainObject(state)) return refuse(`${path}.${id}`, 'not an object');
    const schema: v.GenericSchema = 'error' in state ? errorStateSchema : (valueSchemas[id] as v.GenericSchema);
    const parsed = parse(schema, state, `${path}.${id}`);
    if (!parsed.ok) return parsed;
    signals[id] = parsed.value;
  }
  if (input.late !== undefined) {
    const late = parse(errorStateSchema, input.late, `${path}.late`);
    if (!late.ok) return late;
    for (const id of lateSignals[kind]) signals[id] ??= late.value;
  }
  return { ok: true, value: { realm: { signals } as RealmEvidence, ignored } };
}

/** Validates the JSON of a token's claims; unknown signals and realms are dropped and counted, known ones must fit. */
export function parseClaims(input: unknown): Parsed<Claims> {
  const base = parse(claimsSchema, input, '');
  if (!base.ok) return base;
  const evidence: Evidence = {};
  let ignored = 0;
  for (const [name, realm] of Object.entries(base.value.evidence)) {
    const kind = realmKinds.find((known) => known === name);
    if (!kind) {
      ignored += 1;
      continue;
    }
    const parsed = parseRealm(kind, realm);
    if (!parsed.ok) return parsed;
    evidence[kind] = parsed.value.realm;
    ignored += parsed.value.ignored;
  }
  return { ok: true, value: { ...base.value, evidence, ignored } };
}
