import { genuineSignals } from '../../packages/verifier/src/testing/genuineSignals.ts';

const { engine, features, media, inspector } = genuineSignals.chromium.window;
const zone = 'Europe/Berlin';
const year = new Date().getUTCFullYear();
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const brands = [
  { brand: 'Not:A-Brand', version: '8' },
  { brand: 'Chromium', version: '156' },
];

const shared = () => ({
  timeZone: {
    value: {
      zone,
      clock: Date.now(),
      year,
      now: -60,
      january: -60,
      july: -120,
      text: `Wed Jul 15 ${year} 14:00:00 GMT+0200 (Central European Summer Time)`,
    },
  },
  engine: { value: engine },
  inspector: { value: inspector },
  locale: { value: { languages: ['en-US', 'en'], language: 'en-US', intl: 'en-US' } },
  navigator: {
    value: {
      userAgent,
      platform: 'Linux x86_64',
      vendor: null,
      productSub: null,
      oscpu: null,
      hardwareConcurrency: 4,
      deviceMemory: 8,
      maxTouchPoints: null,
      globalPrivacyControl: null,
    },
  },
  clientHints: {
    value: {
      brands,
      mobile: false,
      platform: 'Linux',
      architecture: 'x86',
      bitness: '64',
      formFactors: ['Desktop'],
      fullVersionList: brands.map(({ brand, version }) => ({ brand, version: `${version}.0.0.0` })),
      model: '',
      platformVersion: '',
      uaFullVersion: '156.0.0.0',
      wow64: false,
    },
  },
});

/** What a client would say that has read docs/signals.md and looked up Chromium's words and features on its own machine. */
export function chromiumEvidence() {
  const common = shared();
  return {
    window: {
      signals: {
        ...common,
        features: { value: features },
        media: { value: media },
        navigator: {
          value: { ...common.navigator.value, vendor: 'Google Inc.', productSub: '20030107', maxTouchPoints: 0 },
        },
        screen: {
          value: {
            width: 1920,
            height: 1080,
            availWidth: 1920,
            availHeight: 1040,
            colorDepth: 24,
            pixelRatio: 1,
            innerWidth: 1280,
            innerHeight: 800,
            outerWidth: 1280,
            outerHeight: 900,
          },
        },
        webdriver: { value: { value: false, own: false } },
        page: {
          value: {
            controlled: false,
            framed: false,
            isolated: false,
            visible: true,
            secure: true,
            blockedBy: [] as string[],
          },
        },
      },
    },
    worker: { signals: common },
    shared: { signals: common },
    service: { error: 'pending' },
  };
}
