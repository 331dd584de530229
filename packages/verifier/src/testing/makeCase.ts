import { type Claims, type ErrorState, type RealmKind, realmKinds, type Signals, version } from '@countersign/contract';
import type { IpFacts } from '@countersign/ipdata';
import type { Case, ReceiptState } from '../case.ts';
import type { Observation } from '../observe/observation.ts';
import { genuineRequests, type RequestName } from './genuineRequests.ts';
import { genuineSignals } from './genuineSignals.ts';

/** A change of one request: `null` values take a header away, `before` moves one in front of another. */
export type RequestEdit = Partial<Omit<Observation, 'headers'>> & {
  headers?: Readonly<Record<string, string | null>>;
  /** `[name, other]`: `name` is moved in front of `other`. */
  before?: readonly (readonly [string, string])[];
};

type SignalEdit = { [S in keyof Signals]?: Partial<Signals[S]> | ErrorState | null };

export interface CaseOptions {
  /** The genuine browser to start from; Chromium 156 unless told otherwise. */
  browser?: 'chromium' | 'firefox';
  /** Values put over every realm that has the signal. */
  everywhere?: SignalEdit;
  /** Values put over one realm's; an error state for a signal or a whole realm, null takes it away. */
  realms?: { [R in RealmKind]?: SignalEdit | ErrorState | null };
  /** Changes of single requests; null takes one away. */
  requests?: { [R in RequestName]?: RequestEdit | null };
  /** Changes of all requests of the visit. */
  allRequests?: RequestEdit;
  /** The request that brought the token; absent unless given. */
  use?: RequestEdit;
  claims?: Partial<Omit<Claims, 'evidence'>>;
  ip?: Partial<IpFacts> | null;
  /** Facts of other addresses of the visit, put over those of the first. */
  otherIps?: Readonly<Record<string, Partial<IpFacts>>>;
  case?: Partial<
    Pick<
      Case,
      'assurance' | 'bot' | 'foreignReceipts' | 'repeatedReceipts' | 'ipAssumed' | 'issuedAt' | 'addressHistory'
    >
  >;
}

const issuedAt = Date.UTC(2026, 10, 22, 12);

/** An address in Chicago's country, named by two sources. */
const facts: IpFacts = {
  address: '198.51.100.7',
  family: 4,
  scope: 'public',
  countries: ['US'],
  countriesBySource: { 'dbip-country': 'US', 'iptoasn-country': 'US' },
  zones: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'Pacific/Honolulu'],
  asn: 7922,
  org: 'Comcast Cable Communications, LLC',
  flags: { access: true },
  hits: [],
  sources: [],
  confidence: 'high',
};

function observe(name: RequestName, browser: 'chromium' | 'firefox'): Observation {
  const [endpoint, kind] = name.split('.') as ['challenge' | 'script' | 'inside', 'worker' | 'shared' | 'service'];
  return {
    endpoint,
    ...(kind === undefined ? {} : { kind }),
    method: endpoint === 'script' ? 'GET' : 'POST',
    scheme: 'https',
    httpVersion: '1.1',
    headers: genuineRequests[browser][name].map(([header, value]) => ({ name: header, value })),
    ordered: true,
    cased: true,
    address: facts.address,
    at: issuedAt,
    connection: 'a',
  };
}

function edit(observation: Observation, change: RequestEdit | undefined): Observation {
  if (change === undefined) return observation;
  const { headers: values = {}, before = [], ...rest } = change;
  const headers = observation.headers.map((header) => ({ ...header }));
  const place = (name: string) => headers.findIndex((header) => header.name.toLowerCase() === name.toLowerCase());
  for (const [name, value] of Object.entries(values)) {
    const at = place(name);
    if (value === null) at >= 0 && headers.splice(at, 1);
    else if (at >= 0) headers[at] = { name: headers[at]?.name ?? name, value };
    else headers.push({ name, value });
  }
  for (const [name, other] of before) {
    const [moved] = headers.splice(place(name), 1);
    if (moved) headers.splice(place(other), 0, { ...moved, name });
  }
  return { ...observation, ...rest, headers };
}

function editSignals(signals: Record<string, unknown>, change: SignalEdit | undefined, add: boolean): void {
  for (const [id, values] of Object.entries(change ?? {})) {
    const state = signals[id] as { value?: object } | undefined;
    if (values === null) delete signals[id];
    else if (values && 'error' in values) signals[id] = values;
    else if (state || add) signals[id] = { value: { ...state?.value, ...values } };
  }
}

function evidenceOf(browser: 'chromium' | 'firefox', options: CaseOptions): Claims['evidence'] {
  const evidence: Record<string, unknown> = {};
  for (const realm of realmKinds) {
    const change = options.realms?.[realm];
    if (change === null) continue;
    if (change && 'error' in change) {
      evidence[realm] = change;
      continue;
    }
    const signals: Record<string, unknown> = {};
    for (const [id, value] of Object.entries(genuineSignals[browser][realm])) signals[id] = { value };
    editSignals(signals, options.everywhere, false);
    editSignals(signals, change, true);
    evidence[realm] = { signals };
  }
  return evidence as Claims['evidence'];
}

/**
 * A case as a genuine visit leaves it, for tests of checks, policies and stores; changed where the options say so.
 *
 * The browsers are Chromium 156 and Firefox 153 on Linux, as recorded, visiting from Chicago at 22 November 2026, 12:00 UTC.
 */
export function makeCase(options: CaseOptions = {}): Case {
  const browser = options.browser ?? 'chromium';
  const request = (name: RequestName): Observation | null => {
    const change = options.requests?.[name];
    return change === null ? null : edit(edit(observe(name, browser), options.allRequests), change);
  };
  const receipts = (endpoint: 'script' | 'inside') => {
    const states: Case['script'] = {};
    for (const kind of ['worker', 'shared', 'service'] as const) {
      const observation = request(`${endpoint}.${kind}`);
      if (observation) states[kind] = { state: 'good', observation } satisfies ReceiptState;
    }
    return states;
  };
  const claims: Claims = {
    v: version,
    build: 'test',
    parts: 'A'.repeat(43),
    origin: 'https://shop.example',
    top: 'https://shop.example',
    site: 'default',
    clock: issuedAt,
    key: 'page',
    route: 'own',
    ...options.claims,
    evidence: evidenceOf(browser, options),
    ignored: 0,
  };
  return {
    claims,
    assurance: 'signed',
    issuedAt,
    challenge: request('challenge'),
    script: receipts('script'),
    inside: receipts('inside'),
    foreignReceipts: 0,
    repeatedReceipts: 0,
    use: options.use ? edit({ ...observe('challenge', browser), endpoint: 'use' }, options.use) : null,
    ip: options.ip === null ? null : { ...facts, ...options.ip },
    otherIps: Object.fromEntries(
      Object.entries(options.otherIps ?? {}).map(([address, change]) => [address, { ...facts, address, ...change }]),
    ),
    addressHistory: null,
    bot: null,
    ipAssumed: false,
    ...options.case,
  };
}
