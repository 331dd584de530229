import {
  evidenceTable,
  featureProbes,
  parseClaims,
  realmKinds,
  reasons,
  type SignalId,
  systemFontMarks,
} from '@countersign/contract';
import { countryZones, type IpFacts } from '@countersign/ipdata';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Case } from '../case.ts';
import { inspectCase } from '../inspectCase.ts';
import { judge } from '../judge.ts';
import type { Observation } from '../observe/observation.ts';
import { defaultPolicy } from '../policy.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';

const text = (max: number) =>
  fc.oneof(
    fc.string({ maxLength: max }),
    fc
      .constantFrom(...Object.values(userAgents), 'UTC', 'Europe/Berlin', 'Win32', 'HeadlessChrome', '', 'GMT+9999')
      .map((value) => value.slice(0, max)),
  );
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()).map((value) => value + 0);
const brands = fc.array(
  fc.record({
    brand: fc.oneof(fc.constantFrom('Chromium', 'Not:A-Brand', 'Google Chrome'), text(64)),
    version: fc.oneof(fc.constantFrom('156', '99'), text(32)),
  }),
  { maxLength: 8 },
);
const times = fc.nat({ max: 1_000_000_000 });
const events = fc.array(times, { minLength: 6, maxLength: 6 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Any value of each signal that its schema takes. */
const values: Record<SignalId, fc.Arbitrary<unknown>> = {
  timeZone: fc.record({
    zone: maybe(text(64)),
    clock: number,
    year: number,
    now: number,
    january: number,
    july: number,
    text: text(120),
  }),
  locale: fc.record({
    languages: fc.array(text(35), { maxLength: 32 }),
    language: maybe(text(35)),
    intl: maybe(text(64)),
  }),
  navigator: fc.record({
    userAgent: text(512),
    platform: maybe(text(64)),
    vendor: maybe(text(64)),
    productSub: maybe(text(32)),
    oscpu: maybe(text(64)),
    hardwareConcurrency: maybe(number),
    deviceMemory: maybe(number),
    maxTouchPoints: maybe(number),
    globalPrivacyControl: maybe(fc.boolean()),
  }),
  clientHints: fc.record({
    brands,
    mobile: fc.boolean(),
    platform: text(32),
    architecture: maybe(text(32)),
    bitness: maybe(text(8)),
    formFactors: maybe(fc.array(text(32), { maxLength: 8 })),
    fullVersionList: maybe(brands),
    model: maybe(text(64)),
    platformVersion: maybe(text(32)),
    uaFullVersion: maybe(text(32)),
    wow64: maybe(fc.boolean()),
  }),
  screen: fc.record({
    width: number,
    height: number,
    availWidth: number,
    availHeight: number,
    colorDepth: number,
    pixelRatio: number,
    innerWidth: number,
    innerHeight: number,
    outerWidth: number,
    outerHeight: number,
  }),
  webdriver: fc.record({ value: maybe(fc.boolean()), own: fc.boolean() }),
  page: fc.record({
    controlled: fc.boolean(),
    framed: fc.boolean(),
    isolated: fc.boolean(),
    visible: fc.boolean(),
    secure: fc.boolean(),
    blockedBy: fc.array(text(64), { maxLength: 8 }),
  }),
  interaction: fc.record({
    trusted: events,
    untrusted: events,
    presses: times,
    flat: times,
    split: times,
    keys: fc.tuple(times, times),
    buttons: fc.tuple(times, times),
  }),
  media: fc.record({
    screen: maybe(fc.boolean()),
    ratio: maybe(fc.boolean()),
    touch: fc.boolean(),
    matches: fc.array(fc.oneof(fc.constantFrom('pointer:coarse', 'any-pointer:fine', 'hover'), text(32)), {
      maxLength: 24,
    }),
  }),
  zoneHistory: fc.record({
    temporal: maybe(fc.oneof(fc.constantFrom('Asia/Calcutta', 'Mars/Base'), text(64))),
    offsets: fc.array(fc.tuple(fc.oneof(fc.constantFrom(1113, 1950), number), number), { maxLength: 8 }),
  }),
  intlLocales: fc.record({ locales: fc.array(text(64), { maxLength: 7 }), zone: maybe(text(64)) }),
  geometry: fc.record({
    boxes: fc.array(fc.tuple(number, number), { maxLength: 8 }),
    scrollbar: number,
    clientWidth: number,
    visual: maybe(fc.record({ width: number, scale: number })),
  }),
  systemFonts: fc.record({ fonts: fc.array(fc.oneof(fc.constant('16px Arial'), text(96)), { maxLength: 4 }) }),
  codecs: fc.record({
    plays: fc.array(fc.oneof(fc.constantFrom('h264', 'quicktime'), text(12)), { maxLength: 16 }),
    streams: maybe(fc.array(text(12), { maxLength: 16 })),
  }),
  storage: fc.record({
    cookies: fc.boolean(),
    local: fc.boolean(),
    database: fc.boolean(),
    quota: maybe(number),
    persisted: maybe(fc.boolean()),
    directory: maybe(fc.oneof(fc.constantFrom('given', 'SecurityError'), text(32))),
    permission: maybe(fc.oneof(fc.constantFrom('prompt', 'denied'), text(16))),
    notification: maybe(fc.oneof(fc.constantFrom('default', 'denied'), text(16))),
  }),
  voices: fc.record({
    count: number,
    local: fc.array(fc.oneof(fc.constant('Microsoft David - English'), text(64)), { maxLength: 3 }),
    language: maybe(text(35)),
  }),
  webgl: fc.record({
    vendor: maybe(text(128)),
    renderer: maybe(text(256)),
    unmaskedVendor: maybe(text(128)),
    unmaskedRenderer: maybe(text(256)),
  }),
  privacy: fc.record({
    known: fc.array(fc.oneof(fc.constantFrom('brave', 'duckduckgo'), text(16)), { maxLength: 4 }),
    origin: maybe(number),
    absent: fc.array(fc.oneof(fc.constantFrom('WebAssembly', 'Gamepad', 'RTCPeerConnection'), text(24)), {
      maxLength: 16,
    }),
    renamed: fc.array(fc.oneof(fc.constant('getImageData:replacementF'), text(64)), { maxLength: 16 }),
  }),
  math: fc.record({ hash: text(22) }),
  fonts: fc.record({ found: fc.array(fc.oneof(fc.constantFrom(...Object.values(systemFontMarks).flat()), text(32))) }),
  traps: fc.record({
    blank: maybe(number),
    flat: maybe(number),
    filled: maybe(number),
    put: maybe(number),
    twice: maybe(number),
    silence: maybe(number),
    samples: maybe(number),
    copied: maybe(number),
    emptyText: maybe(number),
    emptyBox: maybe(number),
  }),
  audio: fc.record({ sum: number }),
  canvas: fc.record({ winding: fc.boolean(), stable: fc.boolean(), text: maybe(text(22)), geometry: maybe(text(22)) }),
  webglLimits: fc.record({
    textureSize: maybe(number),
    viewport: maybe(number),
    pointSize: maybe(number),
    pixel: maybe(number),
  }),
  webgpu: fc.record({
    adapter: maybe(
      fc.record({
        vendor: maybe(fc.oneof(fc.constantFrom('nvidia', 'apple', ''), text(32))),
        architecture: maybe(text(48)),
        fallback: maybe(fc.boolean()),
      }),
    ),
  }),
  engine: fc.record(
    {
      precision: maybe(fc.oneof(fc.constantFrom('precision -1 out of range'), text(120))),
      property: maybe(fc.oneof(fc.constantFrom('can\'t access property "x", y is null'), text(120))),
      lines: fc.boolean(),
      stack: maybe(fc.boolean()),
    },
    { requiredKeys: ['precision', 'property', 'lines'] },
  ),
  natives: fc.record({
    replaced: fc.array(
      fc.record({
        name: fc.oneof(
          fc.constantFrom('Navigator.userAgent', 'Function.toString', 'AudioBuffer.getChannelData'),
          text(64),
        ),
        failed: fc.oneof(fc.constantFrom('s', 'p', 'dnv'), text(12)),
      }),
      { maxLength: 48 },
    ),
  }),
  features: fc.record({
    list: fc.oneof(fc.constant(featureProbes.list), text(16)),
    bits: fc.oneof(fc.constantFrom('1'.repeat(32), '0'.repeat(32)), text(96)),
  }),
  inspector: fc.record({ listens: fc.boolean() }),
  tools: fc.record({ names: fc.array(text(64), { maxLength: 8 }), bindings: number, copies: number }),
  activation: fc.record({
    active: maybe(fc.boolean()),
    inputs: maybe(fc.oneof(fc.constant(0), number)),
    frames: fc.oneof(fc.constant(0), number),
    framed: fc.boolean(),
    unlimited: maybe(fc.boolean()),
  }),
  documentClock: fc.record({
    text: fc.oneof(fc.constantFrom('11/22/2026 06:00:00', '99/99/9999 99:99:99'), text(32)),
    clock: number,
    offset: number,
  }),
};
const errorState = fc.record({ error: fc.constantFrom(...Object.keys(reasons)) });
const signals = fc.record(
  Object.fromEntries(
    (Object.keys(evidenceTable) as SignalId[]).map((id) => [
      id,
      fc.oneof({ weight: 4, arbitrary: fc.record({ value: values[id] }) }, errorState),
    ]),
  ),
  { requiredKeys: [] },
);
const evidence = fc.record(
  Object.fromEntries(
    realmKinds.map((realm) => [realm, fc.oneof({ weight: 4, arbitrary: fc.record({ signals }) }, errorState)]),
  ),
  { requiredKeys: [] },
);
const headerName = fc.oneof(
  fc.constantFrom(
    'user-agent',
    'User-Agent',
    'sec-ch-ua',
    'accept-language',
    'Accept-Encoding',
    'Sec-Fetch-Site',
    'Sec-Fetch-Dest',
    'Origin',
    'via',
  ),
  fc.string({ maxLength: 20 }),
);
const observation: fc.Arbitrary<Observation> = fc.record({
  endpoint: fc.constantFrom('challenge', 'script', 'inside', 'use'),
  method: fc.constantFrom('GET', 'POST'),
  scheme: fc.constantFrom('http', 'https', null),
  httpVersion: fc.constantFrom('1.0', '1.1', '2.0', '3.0', null),
  headers: fc.array(fc.oneof(fc.record({ name: headerName }), fc.record({ name: headerName, value: text(300) })), {
    maxLength: 30,
  }),
  ordered: fc.boolean(),
  cased: fc.boolean(),
  address: fc.oneof(fc.constantFrom('198.51.100.1', '2001:db8::1', '::1', null), fc.string({ maxLength: 40 })),
  at: fc.integer(),
  connection: fc.constant(null),
});
const receipts = fc.record(
  Object.fromEntries(
    ['worker', 'shared', 'service'].map((kind) => [
      kind,
      fc.record({ state: fc.constantFrom('good', 'late'), observation }),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Case['script']>;

const flagNames = [
  'hosting',
  'vpn',
  'tor',
  'relay',
  'proxy',
  'mobile',
  'satellite',
  'corporate',
  'access',
  'crawler',
] as const;
const countries = fc.uniqueArray(fc.constantFrom('US', 'DE', 'IS', 'GH', 'IN', 'ZZ', 'constructor'), { maxLength: 3 });
const ipFacts: fc.Arbitrary<Partial<IpFacts>> = fc
  .record({
    scope: fc.constantFrom('public', 'public', 'private'),
    family: fc.constantFrom(4, 6),
    countries,
    flags: fc.dictionary(fc.constantFrom(...flagNames), fc.boolean()),
    hits: fc.array(
      fc.record({
        flag: fc.constantFrom(...flagNames),
        source: fc.constantFrom('a', 'constructor'),
        by: fc.constantFrom('prefix', 'number', 'name', 'record'),
        confidence: fc.constantFrom('low', 'medium', 'high'),
      }),
      { maxLength: 4 },
    ),
    confidence: fc.constantFrom('low', 'medium', 'high'),
  })
  .map((facts) => ({
    ...facts,
    countriesBySource: Object.fromEntries(facts.countries.map((country) => [`of ${country}`, country])),
    zones: facts.countries.flatMap(
      (country) => (Object.hasOwn(countryZones, country) ? countryZones[country] : []) ?? [],
    ),
  }));
const history = fc.record({ visits: fc.nat(), mismatches: fc.nat(), clocks: fc.nat({ max: 31 }) });

it('judges any claims and observations without a throw, to a verdict in bounds', () => {
  fc.assert(
    fc.property(
      evidence,
      fc.option(observation),
      receipts,
      receipts,
      fc.option(observation),
      fc.nat({ max: 3 }),
      fc.option(ipFacts),
      fc.array(ipFacts, { maxLength: 1 }),
      fc.option(history),
      (said, challenge, script, inside, use, foreignReceipts, ip, others, addressHistory) => {
        const otherIps = Object.fromEntries(others.map((facts) => ['2001:db8::1', facts]));
        const base = makeCase({ ip, otherIps, case: { addressHistory } });
        const { ignored, ...claims } = base.claims as NonNullable<Case['claims']>;
        const parsed = parseClaims({ ...claims, evidence: said });
        expect(parsed.ok).toBe(true);
        if (!parsed.ok) return;
        const kase: Case = { ...base, claims: parsed.value, challenge, script, inside, use, foreignReceipts };
        const result = judge(kase, defaultPolicy, base.issuedAt);
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(100);
        expect(result.coverage.known).toBeGreaterThanOrEqual(0);
        expect(result.coverage.known).toBeLessThanOrEqual(1);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        inspectCase({ ...kase, claims: null, challenge: null }, defaultPolicy, base.issuedAt);
      },
    ),
    { numRuns: 300 },
  );
}, 30_000);
