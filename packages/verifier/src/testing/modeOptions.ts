import type { Signals } from '@countersign/contract';
import { greaseBrands } from '../knowledge/greaseBrands.ts';
import type { PrivacyModeId } from '../privacyModes/index.ts';
import type { CaseOptions } from './makeCase.ts';
import { userAgents } from './userAgents.ts';

const reykjavik = {
  zone: 'Atlantic/Reykjavik',
  now: 0,
  january: 0,
  july: 0,
  text: 'Wed Jul 15 2026 12:00:00 GMT+0000 (Greenwich Mean Time)',
};
const oneSize: Partial<Signals['screen']> = {
  width: 1400,
  height: 900,
  availWidth: 1400,
  availHeight: 900,
  innerWidth: 1400,
  innerHeight: 900,
  outerWidth: 1400,
  outerHeight: 900,
  pixelRatio: 2,
};
const mozilla = { vendor: 'Mozilla', renderer: 'Mozilla', unmaskedVendor: 'Mozilla', unmaskedRenderer: 'Mozilla' };
/** performance.timeOrigin as measured: 107,717,376,535 steps of 16.667 ms. */
const clampedOrigin = 1_795_325_514_708_845;
const offsets: Signals['zoneHistory']['offsets'] = [1113, 1900, 1925, 1950, 1975, 1999].map((year) => [
  year,
  year < 1975 ? 60 : 0,
]);
const privateWindow: CaseOptions['everywhere'] = { navigator: { globalPrivacyControl: true, hardwareConcurrency: 4 } };
const privacyControl = { headers: { 'Sec-GPC': '1' } };

const resistance = (absent: string[]): CaseOptions => ({
  browser: 'firefox',
  everywhere: {
    timeZone: reykjavik,
    screen: oneSize,
    navigator: { hardwareConcurrency: 4 },
    webgl: mozilla,
    privacy: { origin: clampedOrigin, absent },
    zoneHistory: { temporal: 'Atlantic/Reykjavik', offsets },
    intlLocales: { zone: 'Atlantic/Reykjavik' },
  },
  realms: { window: { navigator: { maxTouchPoints: 5 } } },
});

const braveBrands = greaseBrands(156, [{ brand: 'Brave', version: '156' }]);
const sentBrands = braveBrands.map(({ brand, version }) => `"${brand}";v="${version}"`).join(', ');

/** Safari on a Mac, as far as the checks of privacy modes read it: WebKit's words, no client hints, Apple as vendor. */
const safari = (more: CaseOptions['everywhere']): CaseOptions => ({
  everywhere: {
    navigator: {
      userAgent: userAgents.macSafari,
      platform: 'MacIntel',
      hardwareConcurrency: 8,
      deviceMemory: null,
      globalPrivacyControl: null,
    },
    clientHints: null,
    features: null,
    fonts: null,
    systemFonts: null,
    codecs: null,
    engine: {
      precision: 'toFixed() argument must be between 0 and 100',
      property: "null is not an object (evaluating 'nothing.name')",
      lines: true,
      stack: false,
    },
    webgl: { vendor: 'Apple Inc.', renderer: 'Apple GPU', unmaskedVendor: 'Apple Inc.', unmaskedRenderer: 'Apple GPU' },
    ...more,
  },
  realms: { window: { navigator: { vendor: 'Apple Computer, Inc.' } }, service: { error: 'unsupported' } },
  requests: { 'script.service': null, 'inside.service': null },
  allRequests: {
    headers: {
      'User-Agent': userAgents.macSafari,
      'sec-ch-ua': null,
      'sec-ch-ua-mobile': null,
      'sec-ch-ua-platform': null,
    },
  },
});

/** What JShelter wraps to count how often it is asked, as the signal `natives` gave it in Chromium 156. */
const countedByJShelter = [
  ...['userAgent', 'platform', 'vendor', 'languages', 'language', 'maxTouchPoints'].map((name) => `Navigator.${name}`),
  ...['width', 'height', 'availWidth', 'availHeight', 'colorDepth'].map((name) => `Screen.${name}`),
  ...['DateTimeFormat.resolvedOptions', 'Date.getTimezoneOffset', 'Function.toString', 'HTMLCanvasElement.toDataURL'],
  ...['getImageData', 'measureText', 'fillRect'].map((name) => `CanvasRenderingContext2D.${name}`),
  ...['WebGLRenderingContext.getParameter', 'WebGLRenderingContext.drawArrays', 'WebGL2RenderingContext.getParameter'],
  'AudioBuffer.getChannelData',
];

/** Cases of genuine visits in each privacy mode, with the values that were measured or that its source names. */
export const modeOptions: Readonly<Record<PrivacyModeId, CaseOptions>> = {
  'tor-browser': { ...resistance(['RTCPeerConnection']), ip: { flags: { tor: true, hosting: true } } },
  'firefox-resistance': resistance([]),
  'firefox-private': {
    browser: 'firefox',
    everywhere: { ...privateWindow, storage: { directory: 'SecurityError' } },
    allRequests: privacyControl,
  },
  brave: {
    everywhere: {
      clientHints: { brands: braveBrands, fullVersionList: null },
      navigator: { hardwareConcurrency: 7, deviceMemory: 4, globalPrivacyControl: true },
      privacy: { known: ['brave'] },
    },
    requests: {
      challenge: {
        headers: { 'sec-ch-ua': sentBrands, 'Sec-GPC': '1' },
      },
    },
  },
  duckduckgo: {
    everywhere: { privacy: { known: ['duckduckgo'] } },
    realms: {
      window: {
        navigator: { hardwareConcurrency: 2, deviceMemory: 8, globalPrivacyControl: true },
        natives: {
          replaced: ['Navigator.hardwareConcurrency', 'Navigator.deviceMemory', 'Screen.colorDepth'].map((name) => ({
            name,
            failed: 'si',
          })),
        },
      },
    },
  },
  'lockdown-mode': safari({
    webgl: { error: 'unsupported' },
    privacy: {
      absent: [
        'AudioContext',
        'Gamepad',
        'MathMLElement',
        'RTCPeerConnection',
        'ServiceWorkerContainer',
        'WebAssembly',
        'WebGLRenderingContext',
        'speechSynthesis',
      ],
    },
  }),
  'safari-protection': safari({ traps: { flat: 12, filled: 180, put: 180 } }),
  canvasblocker: {
    browser: 'firefox',
    realms: {
      window: {
        screen: {
          width: 1440,
          height: 900,
          availWidth: 1440,
          availHeight: 900,
          innerWidth: 1280,
          innerHeight: 815,
          outerWidth: 1280,
          outerHeight: 815,
        },
        natives: {
          replaced: [
            { name: 'Screen.width', failed: 'spv' },
            { name: 'Screen.height', failed: 'spv' },
            { name: 'Screen.availWidth', failed: 'spv' },
            { name: 'Screen.availHeight', failed: 'spv' },
            { name: 'Function.toString', failed: 'sp' },
            { name: 'HTMLCanvasElement.toDataURL', failed: 'sp' },
            { name: 'CanvasRenderingContext2D.getImageData', failed: 'sp' },
            { name: 'WebGLRenderingContext.getParameter', failed: 'sp' },
            { name: 'WebGL2RenderingContext.getParameter', failed: 'sp' },
            { name: 'AudioBuffer.getChannelData', failed: 'sp' },
          ],
        },
        media: { screen: false },
        traps: { flat: 104, filled: 98, put: 104, samples: 2, copied: 2 },
      },
    },
  },
  jshelter: {
    requests: { 'script.worker': null, 'inside.worker': null },
    realms: {
      worker: { error: 'unsupported' },
      window: {
        navigator: { deviceMemory: 4 },
        webgl: { vendor: 'Dqa4vyLf', renderer: 'zkxygB4c', unmaskedVendor: '83D3h49y', unmaskedRenderer: 'gqs4tjMv' },
        natives: {
          replaced: [
            ...countedByJShelter.map((name) => ({ name, failed: 'kn' })),
            { name: 'Navigator.hardwareConcurrency', failed: 'kni' },
            { name: 'Navigator.deviceMemory', failed: 'kniv' },
          ],
        },
        traps: { flat: 100, filled: 91, put: 95, samples: 64, copied: 64 },
        canvas: { stable: false, text: null, geometry: null },
        privacy: {
          renamed: [
            'getChannelData:replacementF',
            'getImageData:replacementF',
            'toDataURL:replacementF',
            'deviceMemory:replacementPD',
            'hardwareConcurrency:replacementPD',
            'now:replacementF',
            'getParameter:replacementF',
          ],
        },
      },
    },
  },
};
