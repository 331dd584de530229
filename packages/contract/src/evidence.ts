import * as v from 'valibot';
import type { RealmKind } from './realms.ts';
import { reasons } from './reasons.ts';
import type { SignalDeclaration } from './SignalDeclaration.ts';
import { count, few, text } from './shapes.ts';
import { activation } from './signals/activation.ts';
import { audio } from './signals/audio.ts';
import { canvas } from './signals/canvas.ts';
import { codecs } from './signals/codecs.ts';
import { documentClock } from './signals/documentClock.ts';
import { engine } from './signals/engine.ts';
import { features } from './signals/features.ts';
import { fonts } from './signals/fonts.ts';
import { geometry } from './signals/geometry.ts';
import { inspector } from './signals/inspector.ts';
import { interaction } from './signals/interaction.ts';
import { intlLocales } from './signals/intlLocales.ts';
import { math } from './signals/math.ts';
import { media } from './signals/media.ts';
import { natives } from './signals/natives.ts';
import { privacy } from './signals/privacy.ts';
import { storage } from './signals/storage.ts';
import { systemFonts } from './signals/systemFonts.ts';
import { tools } from './signals/tools.ts';
import { traps } from './signals/traps.ts';
import { voices } from './signals/voices.ts';
import { webglLimits } from './signals/webglLimits.ts';
import { webgpu } from './signals/webgpu.ts';
import { zoneHistory } from './signals/zoneHistory.ts';

const brands = few(v.object({ brand: text(64), version: text(32) }), 8);

const everyFamily = ['chromium', 'firefox', 'safari', 'other'] as const;
const everyRealm = ['window', 'worker', 'shared', 'service'] as const;
const coreRealms = { window: everyFamily, worker: everyFamily, shared: everyFamily } as const;

/** Every signal: id, shape, meaning, group, realms, for whom it is core. One row, one file, one registry line each. */
export const evidenceTable = {
  timeZone: {
    schema: v.object({
      /** IANA name as Intl gives it, null where Intl names none. */
      zone: v.nullable(text(64)),
      /** Client clock in ms since the epoch when read. */
      clock: count,
      /** Year of `january` and `july`. */
      year: count,
      /** getTimezoneOffset() in minutes now, on 15 January and on 15 July, 12:00 UTC (UTC minus local). */
      now: count,
      january: count,
      july: count,
      /** Date.prototype.toString() of 15 July 12:00 UTC of that year: a third source of the offset. */
      text: text(120),
    }),
    meaning: 'Intl’s time zone, the offsets now, on 15 January and 15 July, and Date’s own text',
    group: 'time',
    realms: everyRealm,
    core: coreRealms,
  },
  locale: {
    schema: v.object({
      languages: few(text(35), 32),
      language: v.nullable(text(35)),
      /** Intl.DateTimeFormat().resolvedOptions().locale */
      intl: v.nullable(text(64)),
    }),
    meaning: 'navigator.languages and the locale that Intl resolves',
    group: 'navigator',
    realms: everyRealm,
    core: coreRealms,
  },
  navigator: {
    schema: v.object({
      userAgent: text(512),
      platform: v.nullable(text(64)),
      /** Window only in most engines; null where a realm lacks the property. */
      vendor: v.nullable(text(64)),
      productSub: v.nullable(text(32)),
      oscpu: v.nullable(text(64)),
      hardwareConcurrency: v.nullable(count),
      deviceMemory: v.nullable(count),
      maxTouchPoints: v.nullable(count),
      globalPrivacyControl: v.nullable(v.boolean()),
    }),
    meaning: 'User-Agent, platform, vendor, cores, memory, touch points, Global Privacy Control',
    group: 'navigator',
    realms: everyRealm,
    core: coreRealms,
  },
  clientHints: {
    schema: v.object({
      brands,
      mobile: v.boolean(),
      platform: text(32),
      architecture: v.nullable(text(32)),
      bitness: v.nullable(text(8)),
      formFactors: v.nullable(few(text(32), 8)),
      fullVersionList: v.nullable(brands),
      model: v.nullable(text(64)),
      platformVersion: v.nullable(text(32)),
      uaFullVersion: v.nullable(text(32)),
      wow64: v.nullable(v.boolean()),
    }),
    meaning: 'navigator.userAgentData with all high-entropy values, GREASE kept',
    group: 'navigator',
    realms: everyRealm,
    core: { window: ['chromium'], worker: ['chromium'], shared: ['chromium'] },
    // User-Agent Client Hints (WICG): NavigatorUAData is [SecureContext], its high-entropy values are a promise.
    secureSince: { chromium: 90 },
    asynchronous: true,
  },
  screen: {
    schema: v.object({
      width: count,
      height: count,
      availWidth: count,
      availHeight: count,
      colorDepth: count,
      pixelRatio: count,
      innerWidth: count,
      innerHeight: count,
      outerWidth: count,
      outerHeight: count,
    }),
    meaning: 'screen, available area, viewport and window sizes, device pixel ratio',
    group: 'navigator',
    realms: ['window'],
    core: { window: everyFamily },
  },
  webdriver: {
    schema: v.object({
      /** navigator.webdriver; null where the property is absent. */
      value: v.nullable(v.boolean()),
      /** Whether navigator itself, not its prototype, carries the property. */
      own: v.boolean(),
    }),
    meaning: 'navigator.webdriver and whether it was put on navigator itself',
    group: 'automation',
    realms: ['window'],
    core: { window: everyFamily },
  },
  page: {
    schema: v.object({
      /** navigator.serviceWorker.controller is there: a worker of the site stands between page and wire. */
      controlled: v.boolean(),
      framed: v.boolean(),
      isolated: v.boolean(),
      visible: v.boolean(),
      secure: v.boolean(),
      /** `script-src`-like directives reported violated while the agent ran. */
      blockedBy: few(text(64), 8),
    }),
    meaning:
      'whether a service worker controls the page, it is framed, isolated, visible, secure; policies that blocked the agent',
    group: 'page',
    realms: ['window'],
    core: { window: everyFamily },
  },
  webgl: {
    schema: v.object({
      vendor: v.nullable(text(128)),
      renderer: v.nullable(text(256)),
      /** WEBGL_debug_renderer_info, null where the extension is withheld. */
      unmaskedVendor: v.nullable(text(128)),
      unmaskedRenderer: v.nullable(text(256)),
    }),
    meaning: 'WebGL vendor and renderer; in the window by the second file, like all late evidence there',
    group: 'rendering',
    realms: everyRealm,
    core: {},
    late: true,
  },
  math,
  fonts,
  traps,
  audio,
  canvas,
  webglLimits,
  webgpu,
  engine,
  natives,
  features,
  interaction,
  media,
  zoneHistory,
  intlLocales,
  geometry,
  systemFonts,
  codecs,
  storage,
  voices,
  privacy,
  inspector,
  tools,
  activation,
  documentClock,
} as const satisfies Record<string, SignalDeclaration>;

export type EvidenceTable = typeof evidenceTable;
export type SignalId = keyof EvidenceTable;
/** The value of each signal. */
export type Signals = { [K in SignalId]: v.InferOutput<EvidenceTable[K]['schema']> };
/** Signals that the window reads by the agent's second file. */
export type RenderingId = { [K in SignalId]: EvidenceTable[K] extends { file: 'rendering' } ? K : never }[SignalId];
/** All that the second file reads: its own signals, and late ones that the workers give too. */
export type WindowLateId = {
  [K in SignalId]: EvidenceTable[K] extends { late: true }
    ? 'window' extends EvidenceTable[K]['realms'][number]
      ? K
      : never
    : never;
}[SignalId];
/** Signals that agent and realms read by themselves: all but those of the second file. */
export type AgentSignalId = Exclude<SignalId, RenderingId>;
/** Signals of which a realm may have a value. */
export type SignalOf<R extends RealmKind> = {
  [K in SignalId]: R extends EvidenceTable[K]['realms'][number] ? K : never;
}[SignalId];

const errorState = v.object({
  error: v.picklist(Object.keys(reasons) as (keyof typeof reasons)[]),
  detail: v.optional(text(160)),
});
/** Why there is no value: `{error, detail?}`. */
export type ErrorState = v.InferOutput<typeof errorState>;
/** One signal of one realm: a value, or an error state with its reason. */
export type SignalState<T> = { value: T } | ErrorState;
/** One realm: its signals, and the state of all late ones that are not among them; or why it did not answer. */
export type RealmEvidence =
  | { signals: { [K in SignalId]?: SignalState<Signals[K]> }; late?: ErrorState | undefined }
  | ErrorState;
/** All signals of one visit, by realm. */
export type Evidence = Partial<Record<RealmKind, RealmEvidence>>;

/** Schema of an error state. */
export const errorStateSchema = errorState;
