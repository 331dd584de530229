import { evidenceTable, labels, systemFontMarks } from '@countersign/contract';
import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { featureList, featureTable } from './knowledge/featureTable.ts';
import { defaultPolicy } from './policy.ts';
import { type CaseOptions, makeCase } from './testing/makeCase.ts';
import { modeOptions } from './testing/modeOptions.ts';
import { userAgents } from './testing/userAgents.ts';

const judged = (options: CaseOptions) => {
  const kase = makeCase(options);
  return judge(kase, defaultPolicy, kase.issuedAt + 1000);
};

const firstSignals = [...['timeZone', 'locale', 'navigator', 'clientHints', 'screen', 'page', 'webdriver', 'webgl']];

const replaced = (...list: [string, string][]) => ({
  natives: { replaced: list.map(([name, failed]) => ({ name, failed })) },
});

const direct3d = 'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 (0x00002504) Direct3D11 vs_5_0 ps_5_0, D3D11)';

/** What a release has by the data. */
const featuresOf = (family: 'chromium' | 'safari', release: number) => ({
  list: featureList,
  bits: Object.values(featureTable)
    .map((row) => +(row[family] !== null && row[family][1] <= release))
    .join(''),
});

/** Safari on a Mac without a mode, its readings changed. */
function safari(window: NonNullable<CaseOptions['everywhere']>): CaseOptions {
  const mode = modeOptions['safari-protection'];
  return { ...mode, everywhere: { ...mode.everywhere, traps: null, ...window } };
}

const safari14 = userAgents.macSafari.replace('Version/26.0', 'Version/14.1');
const oldSafari = safari({ features: featuresOf('safari', 26), codecs: { plays: ['h264', 'quicktime'], streams: [] } });

/** Chrome on Windows, its window's readings changed. */
function onWindows(window: NonNullable<CaseOptions['everywhere']>): CaseOptions {
  return {
    everywhere: {
      navigator: { userAgent: userAgents.windowsChrome, platform: 'Win32' },
      clientHints: { platform: 'Windows' },
      ...window,
    },
    allRequests: { headers: { 'User-Agent': userAgents.windowsChrome } },
    requests: { challenge: { headers: { 'sec-ch-ua-platform': '"Windows"' } } },
  };
}

/** What the agent's first builds did not read. */
const newer = Object.fromEntries(
  Object.keys(evidenceTable)
    .filter((id) => !firstSignals.includes(id))
    .map((id) => [id, null]),
);

/** Visits of people whose browser, extension or page does what its source says, each judged as a whole. */
const visits: Record<string, CaseOptions> = {
  'Chrome on Windows with a Direct3D card': onWindows({
    systemFonts: { fonts: ['16px Arial', '12px "Segoe UI"', '12px "Segoe UI"', '12px "Segoe UI"'] },
    fonts: { found: [...systemFontMarks.Windows, 'Liberation Sans'] },
    voices: { count: 22, local: ['Microsoft David - English (United States)'], language: 'en-US' },
    webgl: { unmaskedRenderer: direct3d },
    webglLimits: { textureSize: 16_384, viewport: 32_767, pointSize: 1024 },
  }),
  'Chrome on Windows in a remote session without a card': onWindows({
    systemFonts: { fonts: ['16px Arial', '12px "Segoe UI"', '12px "Segoe UI"', '12px "Segoe UI"'] },
    fonts: { found: [...systemFontMarks.Windows] },
    webgl: {
      unmaskedRenderer: 'ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)',
    },
    webglLimits: { textureSize: 16_384, viewport: 32_767, pointSize: 1024 },
  }),
  'Firefox on Windows, its card by a kin': {
    browser: 'firefox',
    everywhere: {
      navigator: { userAgent: userAgents.windowsFirefox, platform: 'Win32', oscpu: 'Windows NT 10.0; Win64; x64' },
      systemFonts: { fonts: ['12px "Segoe UI"', '12px "Segoe UI"', '12px "Segoe UI"', '12px "Segoe UI"'] },
      fonts: { found: [...systemFontMarks.Windows] },
      webgl: { renderer: 'ANGLE (NVIDIA, NVIDIA GeForce GTX 980 Direct3D11 vs_5_0 ps_5_0), or similar' },
      webglLimits: { textureSize: 16_384, viewport: 32_767, pointSize: 1024 },
    },
    allRequests: { headers: { 'User-Agent': userAgents.windowsFirefox } },
  },
  'Safari 26 on a Mac': safari({
    fonts: { found: [...systemFontMarks.macOS, 'Consolas'] },
    systemFonts: {
      fonts: ['13px -apple-system', '13px -apple-system', '11px -apple-system', '10px -apple-system'],
    },
    codecs: { plays: ['h264', 'hevc', 'aac', 'alac', 'mp3', 'flac', 'quicktime', 'hls'], streams: ['h264'] },
    features: featuresOf('safari', 26),
  }),
  'an app on a Mac that draws pages by WebKit under the User-Agent of an old Safari': {
    ...oldSafari,
    everywhere: { ...oldSafari.everywhere, navigator: { ...oldSafari.everywhere?.navigator, userAgent: safari14 } },
    allRequests: { headers: { ...oldSafari.allRequests?.headers, 'User-Agent': safari14 } },
  },
  'an Android app whose browser view calls itself Firefox on Windows': {
    realms: {
      window: { navigator: { userAgent: userAgents.windowsFirefox, platform: 'Linux armv81', maxTouchPoints: 5 } },
    },
    allRequests: { headers: { 'User-Agent': userAgents.androidWebView } },
  },
  'an Android app whose browser view calls itself an older Chrome': {
    realms: {
      window: {
        navigator: {
          userAgent: userAgents.androidChrome.replace('Chrome/156', 'Chrome/83'),
          platform: 'Linux armv81',
          maxTouchPoints: 5,
        },
        media: { touch: true, matches: ['pointer:coarse', 'any-pointer:coarse'] },
      },
    },
    allRequests: { headers: { 'User-Agent': userAgents.androidWebView } },
  },
  'Chrome for Windows under Wine: fonts of Linux, settings of Windows': onWindows({
    systemFonts: { fonts: ['16px Arial', '12px Tahoma', '12px Tahoma', '12px Tahoma'] },
    fonts: { found: ['DejaVu Sans', 'Liberation Sans', 'Liberation Mono', 'Noto Sans'] },
  }),
  'a person of weak sight on Windows: every element in Arial, no letter below 20 pixels': onWindows({
    systemFonts: { fonts: ['20px Arial', '20px Arial', '20px Arial', '20px Arial'] },
    fonts: { found: ['Segoe UI', 'Segoe UI Symbol', 'Consolas', 'Candara', 'Gabriola'] },
  }),
  'Chromium in WSL, by Mesa’s Vulkan driver over Direct3D 12': {
    everywhere: {
      webgl: {
        unmaskedRenderer:
          'ANGLE (Microsoft Corporation, Vulkan 1.2.335 (Microsoft Direct3D12 (NVIDIA GeForce RTX 4060) (0x00002882)), Dozen)',
      },
    },
  },
  'Linux in a virtual machine on a Mac, whose name virgl passes through': {
    everywhere: {
      webgl: {
        unmaskedRenderer:
          'ANGLE (Mesa, virgl (ANGLE (Apple, ANGLE Metal Renderer: Apple M4, Unspecified Version)), OpenGL ES 3.2)',
      },
    },
  },
  'the name of the card withheld from pages, not from workers': {
    realms: {
      window: { webgl: { vendor: 'WebKit', renderer: 'WebKit WebGL', unmaskedVendor: null, unmaskedRenderer: null } },
    },
  },
  'a container with a zone of its own and no table of zones': {
    realms: { window: { documentClock: { text: '11/22/2026 12:00:00' } } },
  },
  'Linux with the zone EST, which has the past of Panama since tzdata 2024b': {
    ip: { zones: ['America/Panama', 'America/New_York'], countries: ['US', 'PA'] },
    everywhere: {
      timeZone: { zone: 'EST', now: 300, january: 300, july: 300, text: 'Wed Jul 15 2026 07:00:00 GMT-0500' },
      zoneHistory: { temporal: 'EST', offsets: [1113, 1900, 1925, 1950, 1975, 1999].map((year) => [year, 300]) },
      intlLocales: { zone: 'EST' },
    },
    realms: { window: { documentClock: { text: '11/22/2026 07:00:00', offset: 300 } } },
  },
  'an extension that gives pages and requests another language': {
    realms: {
      window: {
        locale: { languages: ['de-DE', 'de'], language: 'de-DE' },
        ...replaced(['Navigator.languages', 'ov'], ['Navigator.language', 'ov']),
      },
    },
    requests: { challenge: { headers: { 'Accept-Language': 'de-DE,de;q=0.9' } } },
  },
  'an extension that gives pages another pixel ratio': {
    realms: { window: { screen: { pixelRatio: 2 }, media: { ratio: false } } },
  },
  'a laptop whose zone is set anew between the readings of two files': {
    realms: {
      service: { timeZone: { zone: 'America/New_York', now: 300, january: 300, july: 240 } },
      window: {
        zoneHistory: {
          temporal: 'America/New_York',
          offsets: [
            [1113, 296],
            [1900, 300],
            [1925, 240],
            [1950, 240],
            [1975, 240],
            [1999, 240],
          ],
        },
        intlLocales: { zone: 'America/New_York' },
        documentClock: { text: '11/22/2026 07:00:00', offset: 300 },
      },
    },
  },
  'Brave at its strictest, whose service worker draws its noise anew (brave-browser issue 44931)': {
    ...modeOptions.brave,
    realms: {
      ...modeOptions.brave.realms,
      service: { navigator: { hardwareConcurrency: 7 }, webgl: { unmaskedRenderer: 'kSJHDFx3uXLlSQo' } },
    },
  },
  'uBlock Origin, which masks what its scriptlets wrap (src/js/resources/proxy-apply.js)': {
    realms: { window: replaced(['Function.toString', 'snp']) },
  },
  'uBlock Origin beside an extension that adds noise to canvases': {
    realms: {
      window: {
        ...replaced(['Function.toString', 'snp'], ['HTMLCanvasElement.toDataURL', 's']),
        traps: { filled: 31, put: 29 },
      },
    },
  },
  'Brave on iOS: cores and audio by a script of the page’s window (FarblingProtectionScript.js)': {
    ...modeOptions['safari-protection'],
    realms: {
      ...modeOptions['safari-protection'].realms,
      window: {
        ...modeOptions['safari-protection'].realms?.window,
        navigator: { vendor: 'Apple Computer, Inc.', hardwareConcurrency: 3 },
        ...replaced(['Navigator.hardwareConcurrency', 'ov'], ['AudioBuffer.getChannelData', 'sn']),
      },
    },
  },
  'an unknown extension that blurs cores, plugins, screen, canvas and the card’s name in pages alone': {
    realms: {
      window: {
        navigator: { hardwareConcurrency: 12, deviceMemory: 4 },
        media: { screen: false },
        webgl: { unmaskedRenderer: 'Graphics' },
        traps: { filled: 31, put: 29, samples: 12 },
        ...replaced(
          ['Navigator.hardwareConcurrency', 'sv'],
          ['Navigator.deviceMemory', 'sv'],
          ['Navigator.plugins', 'sv'],
          ['Screen.width', 'sv'],
          ['HTMLCanvasElement.toDataURL', 's'],
          ['WebGLRenderingContext.getParameter', 's'],
          ['AudioBuffer.getChannelData', 's'],
        ),
      },
    },
  },
};

const brave = modeOptions.brave;
const shields = { ...brave.allRequests?.headers, 'Accept-Language': 'en-US,en;q=0.6' };
const qutebrowser = userAgents.linuxChrome.replace('Chrome/', 'QtWebEngine/6.8.1 Chrome/');
const ofHttps = [
  'sec-ch-ua',
  'sec-ch-ua-mobile',
  'sec-ch-ua-platform',
  'Sec-Fetch-Site',
  'Sec-Fetch-Mode',
  'Sec-Fetch-Dest',
];
const plainHttp = Object.fromEntries(ofHttps.map((name) => [name, null]));
const opensslHello = 't13d3112h1_e8f1e7e78f70_b26ce05bbdd6';

/** Visits in which one thing that is none of the visitor's doing changed what the requests show. */
const unnoticed: Record<string, CaseOptions> = {
  'Brave, whose shields set Accept-Language in the browser’s process': {
    ...brave,
    allRequests: { before: [['Accept-Language', 'Sec-Fetch-Site']], headers: { ...shields, 'Sec-GPC': '1' } },
  },
  'Brave that asks for no Global Privacy Control': {
    ...brave,
    allRequests: { before: [['Accept-Language', 'Sec-Fetch-Site']], headers: shields },
  },
  'Brave on a plain http site, where there are no client hints': {
    ...brave,
    everywhere: { ...brave.everywhere, clientHints: null },
    requests: {},
    claims: { origin: 'http://shop.example', top: 'http://shop.example' },
    allRequests: {
      scheme: 'http',
      before: [['Accept-Language', 'Accept-Encoding']],
      headers: {
        ...plainHttp,
        'Accept-Language': 'en-US,en;q=0.6',
        'Accept-Encoding': 'gzip, deflate',
        Origin: 'http://shop.example',
      },
    },
  },
  'qutebrowser, which sets Accept-Language by QtWebEngine’s interceptor': {
    everywhere: { navigator: { userAgent: qutebrowser } },
    allRequests: { before: [['Accept-Language', 'Sec-Fetch-Site']], headers: { 'User-Agent': qutebrowser } },
  },
  'Cloudflare in front, without its preset': {
    allRequests: {
      headers: { 'CF-Ray': '8f0-FRA', 'CF-Connecting-IP': '198.51.100.7', 'Accept-Encoding': 'gzip, br' },
    },
  },
  'CloudFront in front, without its preset': {
    allRequests: {
      headers: { 'User-Agent': 'Amazon CloudFront', 'X-Amz-Cf-Id': 'x', 'Accept-Encoding': 'gzip' },
    },
  },
};

/** Visits through what ends TLS and takes codings away that it cannot read. */
const scanned: Record<string, CaseOptions> = {
  OpenSSL: { allRequests: { ja4: opensslHello, headers: { 'Accept-Encoding': 'gzip, deflate' } } },
  'OpenSSL, no coding at all': { allRequests: { ja4: opensslHello, headers: { 'Accept-Encoding': 'identity' } } },
  'OpenSSL, which takes HTTP/2, goes on in HTTP/1.1 and leaves Priority there': {
    allRequests: { ja4: opensslHello, headers: { 'Accept-Encoding': 'gzip, deflate', Priority: 'u=1, i' } },
  },
  'Go, over HTTP/2': {
    allRequests: {
      httpVersion: '2.0',
      ja4: 't13d1910h2_9dc949149365_97f8aa674fd9',
      h2: '2:0;4:4194304;6:10485760|1073741824|0|a,m,p,s',
      weight: 16,
      headers: { 'Accept-Encoding': 'gzip', Priority: 'u=1, i' },
    },
  },
  'a library that is not known, over HTTP/2': {
    allRequests: {
      httpVersion: '2.0',
      ja4: 't13d1713h2_0123456789ab_0123456789ab',
      h2: '4:1000000|7|0|p,a,s,m',
      weight: 16,
      headers: { 'Accept-Encoding': 'gzip, deflate', Priority: 'u=1, i' },
    },
  },
};

describe('an agent built before the newer signals', () => {
  it.each(['chromium', 'firefox'] as const)('%s: nothing against the visitor but that it shows less', (browser) => {
    const verdict = judged({
      browser,
      realms: { window: newer, worker: newer, shared: newer, service: newer },
    });
    const conflicts = verdict.findings.filter(({ result }) => result === 'conflict').map(({ id }) => id);
    expect(conflicts.filter((id) => id !== 'core-coverage')).toEqual([]);
    expect(verdict.outcome).not.toBe('block');
  });
});

describe('people who lie about nothing', () => {
  it.each(Object.entries(visits))('%s', (_, options) => {
    const verdict = judged(options);
    const convicting = verdict.labels.filter(
      ({ label, confidence }) => labels[label].kind === 'convicting' && confidence !== 'low',
    );
    expect(convicting).toEqual([]);
    expect(verdict.outcome).toBe('pass');
  });
});

describe('what others did on the way', () => {
  it.each(Object.entries(unnoticed))('%s: nothing counts against the visitor', (_, options) => {
    const { findings, outcome } = judged(options);
    const counted = findings.filter(({ result, explainedBy }) => result === 'conflict' && explainedBy === undefined);
    expect(counted.map(({ id }) => id)).toEqual([]);
    expect(outcome).toBe('pass');
  });

  it('a backend that reports a few headers in an order of its own: passes', () => {
    const kase = makeCase({ use: { connection: null } });
    const picked = kase.use?.headers.filter(({ name }) => /^(?:Host|User-Agent|Accept|Origin)/i.test(name)) ?? [];
    const use = kase.use && { ...kase.use, headers: [...picked].reverse() };
    const { outcome } = judge({ ...kase, use }, defaultPolicy, kase.issuedAt + 1000);
    expect(outcome).toBe('pass');
  });

  it.each([
    [
      'a site whose Permissions-Policy withholds client hints, measured in Chromium 156',
      {
        requests: {
          challenge: { headers: { 'sec-ch-ua': null, 'sec-ch-ua-mobile': null, 'sec-ch-ua-platform': null } },
        },
      },
    ],
    ['a load group of Firefox of a lower priority', { browser: 'firefox', allRequests: { weight: 23 } }],
    ['a hop whose requests all have the highest weight', { allRequests: { weight: 256 } }],
    [
      'a hop that hands Priority on too',
      { allRequests: { httpVersion: '2.0', weight: 256, headers: { Priority: 'u=1, i' } } },
    ],
    [
      'a hop of a known library that hands Priority on too',
      {
        allRequests: {
          httpVersion: '2.0',
          ja4: 't13d3112h2_e8f1e7e78f70_b26ce05bbdd6',
          h2: '3:100;4:33554432;2:0|33488897|0|m,p,s,a',
          weight: 256,
          headers: { Priority: 'u=1, i' },
        },
      },
    ],
  ] satisfies [string, CaseOptions][])('%s: passes', (_, options) => {
    expect(judged(options).outcome).toBe('pass');
  });

  it.each(Object.entries(scanned))('a virus scanner on %s: passes', (_, options) => {
    const { labels: given, outcome } = judged(options);
    expect(given.filter(({ confidence }) => confidence !== 'low')).toEqual([]);
    expect(outcome).toBe('pass');
  });
});
