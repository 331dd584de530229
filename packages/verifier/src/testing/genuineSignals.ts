import { featureProbes, type RealmKind, type Signals } from '@countersign/contract';
import { genuineRendering } from './genuineRendering.ts';

type RealmSignals = Readonly<Record<RealmKind, Partial<Signals>>>;

const zone: Signals['timeZone'] = {
  zone: 'America/Chicago',
  clock: Date.UTC(2026, 10, 22, 12),
  year: 2026,
  now: 360,
  january: 360,
  july: 300,
  text: 'Wed Jul 15 2026 07:00:00 GMT-0500 (Central Daylight Time)',
};
const locale: Signals['locale'] = { languages: ['en-US', 'en'], language: 'en-US', intl: 'en-US' };
const page: Signals['page'] = {
  controlled: false,
  framed: false,
  isolated: false,
  visible: true,
  secure: true,
  blockedBy: [],
};
const screen: Signals['screen'] = {
  width: 1280,
  height: 1024,
  availWidth: 1280,
  availHeight: 1024,
  colorDepth: 24,
  pixelRatio: 1,
  innerWidth: 1265,
  innerHeight: 889,
  outerWidth: 1280,
  outerHeight: 1024,
};

// Measured alike in both: no tool, no inspector, a page that was opened and not yet touched.
const undriven = {
  inspector: { listens: false },
  tools: { names: [], bindings: 0, copies: 0 },
  activation: { active: false, inputs: 0, frames: 0, framed: false, unlimited: null },
  documentClock: { text: '11/22/2026 06:00:00', clock: Date.UTC(2026, 10, 22, 12), offset: 360 },
} satisfies Partial<Signals>;

const chromiumNavigator: Signals['navigator'] = {
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  platform: 'Linux x86_64',
  vendor: 'Google Inc.',
  productSub: '20030107',
  oscpu: null,
  hardwareConcurrency: 2,
  deviceMemory: 16,
  maxTouchPoints: 0,
  globalPrivacyControl: null,
};
const chromiumHints: Signals['clientHints'] = {
  brands: [
    { brand: 'Not:A-Brand', version: '8' },
    { brand: 'Chromium', version: '156' },
  ],
  mobile: false,
  platform: 'Linux',
  architecture: 'x86',
  bitness: '64',
  formFactors: ['Desktop'],
  fullVersionList: [
    { brand: 'Not:A-Brand', version: '8.0.0.0' },
    { brand: 'Chromium', version: '156.0.8078.79' },
  ],
  model: '',
  platformVersion: '',
  uaFullVersion: '156.0.8078.79',
  wow64: false,
};
const chromiumGl: Signals['webgl'] = {
  vendor: 'WebKit',
  renderer: 'WebKit WebGL',
  unmaskedVendor: 'Google Inc. (Google)',
  unmaskedRenderer: 'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
};
const chromiumEngine: Signals['engine'] = {
  precision: 'toFixed() digits argument must be between 0 and 100',
  property: "Cannot read properties of null (reading 'name')",
  lines: false,
  stack: true,
};
const firefoxEngine: Signals['engine'] = {
  precision: 'precision -1 out of range',
  property: 'can\'t access property "name", e is null',
  lines: true,
  stack: false,
};
const natives: Signals['natives'] = { replaced: [] };
const chromiumFeatures: Signals['features'] = {
  list: featureProbes.list,
  bits: '11111111111111111111111111111100',
};
const firefoxFeatures: Signals['features'] = {
  list: featureProbes.list,
  bits: '11111111111011110110111101101000',
};
const firefoxNavigator: Signals['navigator'] = {
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
  platform: 'Linux x86_64',
  vendor: '',
  productSub: '20100101',
  oscpu: 'Linux x86_64',
  hardwareConcurrency: 2,
  deviceMemory: null,
  maxTouchPoints: 0,
  globalPrivacyControl: false,
};
const firefoxGl: Signals['webgl'] = {
  vendor: 'Mozilla',
  renderer: 'llvmpipe, or similar',
  unmaskedVendor: 'Mesa/X.org',
  unmaskedRenderer: 'llvmpipe, or similar',
};

// Measured beside the above: a zone's own history, by which Date and Intl agree; fonts, codecs and boxes as on any Debian.
const zoneHistory: Signals['zoneHistory'] = {
  temporal: 'America/Chicago',
  offsets: [
    [1113, 350.6],
    [1900, 360],
    [1925, 300],
    [1950, 300],
    [1975, 300],
    [1999, 300],
  ],
};
const intlLocales: Signals['intlLocales'] = { locales: ['en-US'], zone: 'America/Chicago' };
const media: Signals['media'] = {
  screen: true,
  ratio: true,
  touch: false,
  matches: ['hover', 'any-hover', 'pointer:fine', 'any-pointer:fine'],
};
const storage: Signals['storage'] = {
  cookies: true,
  local: true,
  database: true,
  quota: 10,
  persisted: false,
  directory: null,
  permission: 'prompt',
  notification: 'default',
};
const voices: Signals['voices'] = { count: 0, local: [], language: null };
const privacy: Signals['privacy'] = { known: [], origin: Date.UTC(2026, 10, 22, 12) * 1000, absent: [], renamed: [] };
const device = { media, zoneHistory, intlLocales, storage, voices, privacy };
const chromiumDevice: Partial<Signals> = {
  ...device,
  geometry: {
    boxes: [
      [10.37, 10.359375],
      [33.333, 33.328125],
      [7.77, 7.765625],
      [100.123, 100.109375],
    ],
    scrollbar: 15,
    clientWidth: 1265,
    visual: { width: 1265, scale: 1 },
  },
  systemFonts: { fonts: ['16px Arial', '16px Arial', '16px Arial', '16px Arial'] },
  codecs: {
    plays: ['h264', 'av1', 'vp9', 'aac', 'mp3', 'flac', 'vorbis', 'matroska', 'hls'],
    streams: ['h264', 'av1', 'vp9', 'aac', 'mp3'],
  },
};
const firefoxDevice: Partial<Signals> = {
  ...device,
  geometry: {
    boxes: [
      [10.37, 10.366668701171875],
      [33.333, 33.33332824707031],
      [7.77, 7.76666259765625],
      [100.123, 100.11666870117188],
    ],
    scrollbar: 0,
    clientWidth: 1265,
    visual: { width: 1265, scale: 1 },
  },
  systemFonts: { fonts: ['13.3333px Sans', '13.3333px Sans', '13.3333px Sans', '13.3333px Sans'] },
  codecs: { plays: ['av1', 'vp9', 'aac', 'mp3', 'flac', 'vorbis', 'quicktime'], streams: ['av1', 'vp9', 'aac'] },
};

/** A worker's navigator: what of it stands on the window's alone is null (measured in both engines). */
const inWorker = (navigator: Signals['navigator']): Signals['navigator'] => ({
  ...navigator,
  vendor: null,
  productSub: null,
  oscpu: null,
  maxTouchPoints: null,
});

/**
 * What the realms of two genuine browsers said, with the zone of a visitor in Chicago.
 *
 * Recorded with the requests of `genuineRequests`; WebGL by SwiftShader and llvmpipe, as on any machine without a GPU.
 */
export const genuineSignals: Readonly<Record<'chromium' | 'firefox', RealmSignals>> = {
  chromium: (() => {
    const worker = {
      timeZone: zone,
      locale,
      navigator: inWorker(chromiumNavigator),
      clientHints: chromiumHints,
      webgl: chromiumGl,
      engine: chromiumEngine,
      inspector: undriven.inspector,
    };
    const window = {
      timeZone: zone,
      locale,
      navigator: chromiumNavigator,
      clientHints: chromiumHints,
      screen,
      webdriver: { value: false, own: false },
      page,
      engine: chromiumEngine,
      natives,
      features: chromiumFeatures,
      ...chromiumDevice,
      ...genuineRendering.chromium,
      ...undriven,
    };
    return { window, worker, shared: worker, service: worker };
  })(),
  firefox: (() => {
    const worker = {
      timeZone: zone,
      locale,
      navigator: inWorker(firefoxNavigator),
      webgl: firefoxGl,
      engine: firefoxEngine,
      inspector: undriven.inspector,
    };
    const window = {
      timeZone: zone,
      locale,
      navigator: firefoxNavigator,
      screen,
      webdriver: { value: false, own: false },
      page,
      engine: firefoxEngine,
      natives,
      features: firefoxFeatures,
      ...firefoxDevice,
      ...genuineRendering.firefox,
      ...undriven,
    };
    return { window, worker, shared: worker, service: worker };
  })(),
};
