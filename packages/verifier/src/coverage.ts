import {
  evidenceTable,
  type Family,
  type RealmKind,
  type Reason,
  realmKinds,
  type SignalDeclaration,
  type SignalId,
  type Verdict,
  workerKinds,
} from '@countersign/contract';
import type { Case } from './case.ts';
import type { Facts } from './checks/Facts.ts';
import { signalOf } from './checks/signalOf.ts';
import type { UserAgentReading } from './knowledge/readUserAgent.ts';

/** What of a visit decides whether an item's absence has a reason. */
interface Circumstances {
  kase: Case;
  claimed: UserAgentReading;
  trustworthy: boolean | null;
  /** A phone's or tablet's Chromium under the User-Agent of a desktop. */
  desktopSite: boolean;
  /** The page's policy was reported to block something. */
  reported: boolean;
}
interface Item {
  id: string;
  /** Null: known. `unwitnessed`: a value of a realm none of whose requests brought a receipt. */
  why: Reason | 'missing' | 'late' | 'unwitnessed' | null;
  excused: boolean;
  /** The realm, where all of it did not answer. */
  realm?: RealmKind;
}

/** A signal of a realm, and what it is called in an answer. */
interface Row {
  id: SignalId;
  realm: RealmKind;
  path: string;
}
type Rows = Readonly<Record<Family, readonly Row[]>>;

/** Rows of the evidence table that a family has by `chosen`, worked out once. */
function rowsByFamily(chosen: (row: SignalDeclaration, realm: RealmKind, family: Family) => boolean): Rows {
  const rows = Object.entries(evidenceTable) as [SignalId, SignalDeclaration][];
  const of = (family: Family) =>
    realmKinds.flatMap((realm) =>
      rows.filter(([, row]) => chosen(row, realm, family)).map(([id]) => ({ id, realm, path: `${realm}.${id}` })),
    );
  return { chromium: of('chromium'), firefox: of('firefox'), safari: of('safari'), other: of('other') };
}

/** Whether a family has a signal at all: what is core for some family and for this one nowhere is not its to show. */
const hasSignal = ({ core }: SignalDeclaration, family: Family): boolean => {
  const owners = Object.values(core);
  return owners.length === 0 || owners.some((of) => of.includes(family));
};

const coreSignals = rowsByFamily((row, realm, family) => row.core[realm]?.includes(family) === true);
/** Signals that a realm may have without being core there: the service worker's, and what is read late. */
const lateSignals = rowsByFamily(
  (row, realm, family) =>
    row.realms.includes(realm) && (row.late === true || realm === 'service') && hasSignal(row, family),
);

/** The first versions with module workers; before them the dedicated worker cannot start. Source: MDN, Worker() `type`. */
const moduleWorkers: Readonly<Record<Family, number>> = { chromium: 80, firefox: 114, safari: 15, other: Infinity };
/** The first versions with shared workers. Source: MDN, SharedWorker. Chrome and WebView on Android are excused apart. */
const sharedWorkers: Readonly<Record<Family, number>> = { chromium: 5, firefox: 29, safari: 16, other: Infinity };

/** WKWebView on a Mac names no version, so that nothing tells it old. */
const older = ({ engine, family, embedded }: UserAgentReading, first: Readonly<Record<Family, number>>): boolean =>
  engine === null ? family !== 'safari' || !embedded : engine < first[family];

/**
 * Whether a Chromium that claims a desktop may be one on Android, which has no shared workers.
 *
 * A desktop site claims Linux (“X11; Linux x86_64”), some vendors' a Mac;
 * the touch screen stays, and where the vendor sets the User-Agent alone, so do the client hints.
 */
function onAndroid(kase: Case, claimed: UserAgentReading): boolean {
  if (claimed.family !== 'chromium' || claimed.mobile) return false;
  const touch = (signalOf(kase.claims?.evidence, 'window', 'navigator')?.maxTouchPoints ?? 0) > 0;
  return (
    touch &&
    (claimed.os === 'Linux' || signalOf(kase.claims?.evidence, 'window', 'clientHints')?.platform === 'Android')
  );
}

/** Whether some worker realm spoke for itself and a receipt shows that it asked. */
const hasWitness = ({ claims, script, inside }: Case): boolean =>
  workerKinds.some(
    (kind) =>
      signalOf(claims?.evidence, kind, 'navigator') !== undefined &&
      (script[kind]?.state === 'good' || inside[kind]?.state === 'good'),
  );

/** Whether this browser can have that reason for a realm that did not answer. */
const realmExcuses: Readonly<Record<Reason, (realm: RealmKind, it: Circumstances) => boolean>> = {
  unsupported: (realm, { claimed, desktopSite }) =>
    realm === 'shared'
      ? older(claimed, sharedWorkers) || claimed.os === 'Android' || claimed.embedded || desktopSite
      : realm === 'worker' && older(claimed, moduleWorkers),
  // Cookies refused for the site take shared workers away (a SecurityError), with no report.
  blocked: (realm, { reported, kase }) =>
    realm !== 'window' && (reported || realm === 'shared' || kase.claims?.route === 'blob'),
  timeout: (realm) => realm !== 'window',
  failed: (realm) => realm !== 'window',
  pending: () => false,
  off: () => false,
};

/** Whether this browser can have that reason for one signal of a realm that answered. */
const signalExcuses: Readonly<Record<Reason, (signal: SignalDeclaration, it: Circumstances) => boolean>> = {
  unsupported: ({ secureSince }, { claimed, trustworthy, kase }) =>
    secureSince !== undefined &&
    (trustworthy === false ||
      kase.assurance === 'unsigned' ||
      claimed.embedded ||
      (claimed.engine ?? 0) < (secureSince[claimed.family] ?? Infinity)),
  blocked: () => false,
  timeout: ({ asynchronous }) => asynchronous === true,
  failed: () => false,
  pending: () => false,
  off: () => false,
};

/** Where a whole realm did not answer, its items are named by the realm alone. */
const realmItem = (realm: RealmKind, why: Reason, it: Circumstances): Item => ({
  id: realm,
  why,
  excused: realmExcuses[why](realm, it),
  realm,
});

/** Shared, for most of a genuine visit is known. */
const known: Item = Object.freeze({ id: '', why: null, excused: false });

function signalItem({ id, realm, path }: Row, it: Circumstances): Item {
  const answered = it.kase.claims?.evidence[realm];
  if (answered === undefined) return { id: realm, why: 'missing', excused: false };
  if ('error' in answered) return realmItem(realm, answered.error, it);
  const state = answered.signals[id];
  if (state === undefined) return { id: path, why: 'missing', excused: false };
  if ('value' in state) {
    const witnessed = realm === 'window' || it.kase.script[realm] || it.kase.inside[realm];
    return witnessed ? known : { id: path, why: 'unwitnessed', excused: false };
  }
  return { id: path, why: state.error, excused: signalExcuses[state.error](evidenceTable[id], it) };
}

function receiptItem(realm: 'worker' | 'shared', endpoint: 'script' | 'inside', it: Circumstances): Item {
  const id = `receipt.${realm}.${endpoint}`;
  const receipt = it.kase[endpoint][realm];
  if (receipt) return { id, why: receipt.state === 'good' ? null : 'late', excused: false };
  const answered = it.kase.claims?.evidence[realm];
  if (answered && 'error' in answered) return realmItem(realm, answered.error, it);
  // A blob worker's script comes from no request.
  const blob = endpoint === 'script' && it.kase.claims?.route === 'blob';
  return { id, why: blob ? 'unsupported' : 'missing', excused: blob };
}

/**
 * How much of the core evidence a visit shows.
 *
 * What a worker realm says counts where at least one receipt shows that such a realm asked: the agent's realms cannot
 * start without one.
 *
 * `known` is the share of known items among all that have no excuse. One worker realm at most is excused as a whole: the
 * reasons are the client's word, and a visit without any worker's word and receipt is one request that a program can
 * copy. Where some worker realm has both, be it the service worker's, a realm that the claimed browser lacks is excused
 * beside that one. A site whose policy forbids workers can ask for less (`minimumCoverage`). Late evidence that is
 * missing is named and does not lower the share.
 * An inspection (no claims) has no core evidence: its share is 0 and it lists nothing.
 */
export function readCoverage(
  kase: Case,
  { claimed, trustworthy, ownUserAgent }: Pick<Facts, 'claimed' | 'trustworthy' | 'ownUserAgent'>,
): Verdict['coverage'] {
  if (kase.claims === null) return { known: 0, unknown: [] };
  const { evidence } = kase.claims;
  const reported = (signalOf(evidence, 'window', 'page')?.blockedBy.length ?? 0) > 0;
  const desktopSite = claimed.family === 'chromium' && (ownUserAgent !== null || onAndroid(kase, claimed));
  const it: Circumstances = { kase, claimed, trustworthy, desktopSite, reported };
  const items = coreSignals[claimed.family].map((row) => signalItem(row, it));
  for (const realm of ['worker', 'shared'] as const) {
    items.push(receiptItem(realm, 'script', it), receiptItem(realm, 'inside', it));
  }
  const known = items.filter((item) => item.why === null).length;
  const excused = (realm?: RealmKind) => items.filter((item) => item.excused && item.realm === realm).length;
  const realms = (['worker', 'shared'] as const).map((realm) => ({
    count: excused(realm),
    lacked: items.some((item) => item.realm === realm && item.excused && item.why === 'unsupported'),
  }));
  const lacked = hasWitness(kase) ? realms.filter((realm) => realm.lacked) : [];
  const one = Math.max(0, ...realms.filter((realm) => !lacked.includes(realm)).map(({ count }) => count));
  const share = known / (items.length - excused() - one - lacked.reduce((sum, { count }) => sum + count, 0));
  for (const row of lateSignals[claimed.family]) {
    const answered = evidence[row.realm];
    // A realm that answered names what it left out, by its error state; what it never tries is no gap.
    if (answered && 'signals' in answered && answered.signals[row.id] === undefined) continue;
    items.push(signalItem(row, it));
  }
  const unknown = new Map<string, NonNullable<Item['why']>>();
  for (const { id, why } of items) if (why !== null) unknown.set(id, why);
  return {
    known: Math.round(Math.min(1, share) * 1000) / 1000,
    unknown: [...unknown].map(([id, why]) => ({ id, why })),
  };
}
