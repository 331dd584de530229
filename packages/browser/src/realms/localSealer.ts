import { type ErrorState, type Evidence, version, type WorkerKind } from '@countersign/contract';
import { build } from '../build.ts';
import { deviceKey } from '../deviceKey.ts';
import { makeToken } from '../token/makeToken.ts';
import { type AskedRealm, askRealm, type RealmAnswers } from './askRealm.ts';
import { realms } from './index.ts';
import type { Route } from './Route.ts';
import { realmEvidence } from './realmEvidence.ts';
import type { Sealer, SealerOptions } from './Sealer.ts';
import { unknownOf } from './unknownOf.ts';
import type { PolicyWatch } from './watchPolicy.ts';

const kinds = Object.keys(realms) as WorkerKind[];

/** A realm that is not asked at all. */
const unasked = (core: ErrorState): AskedRealm => {
  const done = Promise.resolve();
  return { answers: { core }, core: done, late: done, end() {} };
};

/** Seals in this document: starts all realms at once, and the key beside them. */
export function localSealer(options: SealerOptions, route: Route, { refusedWorker: refused }: PolicyWatch): Sealer {
  const asked: { [K in WorkerKind]?: AskedRealm } = {};
  for (const kind of kinds) {
    const { start, core } = realms[kind];
    if (!core && !options.serviceWorker) asked[kind] = unasked({ error: 'off' });
    else if (!core && !options.late) asked[kind] = unasked({ error: 'pending' });
    else asked[kind] = askRealm(start, route.script(kind, asked), { late: options.late, refused });
  }
  const key = deviceKey(options.identity);
  // Awaited when sealing; a visit that is never sealed must not report a rejection of its own.
  key.catch(() => {});

  const all = Object.values(asked);
  const running = all.filter((realm) => realm.answers.core === undefined);
  const end = () => {
    for (const realm of all) realm.end();
    route.end();
  };

  let patient: ReturnType<typeof setTimeout> | undefined;
  const waited = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      patient = setTimeout(resolve, ms);
    });

  return {
    begun: Promise.race(running.map((realm) => realm.core)),
    warm: Promise.race(running.map((realm) => realm.late)),
    end,
    async seal({ challenge, patience, ...claims }, window, hurry) {
      await Promise.all(kinds.map((kind) => realms[kind].core && asked[kind]?.core));
      const late = options.late ? Promise.all([window.late, ...all.map((realm) => realm.late)]) : null;
      await Promise.race([late, waited(patience), hurry]);
      clearTimeout(patient);
      const answers = kinds.map((kind): [WorkerKind, RealmAnswers] => [kind, asked[kind]?.answers ?? {}]);
      const evidence: Evidence = { window: await window.take() };
      for (const [kind, answer] of answers) evidence[kind] = realmEvidence(answer);
      const receipts = answers.flatMap(([, { core }]) => (core && 'receipts' in core ? core.receipts : []));
      const { keys, kept } = await key;
      const token = await makeToken({
        challenge,
        receipts,
        keys,
        claims: { v: version, build, ...claims, clock: Date.now(), key: kept, route: route.id, evidence },
      });
      return { token, unknown: unknownOf(evidence) };
    },
  };
}
