import { evidenceTable, labels } from '@countersign/contract';
import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
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

/** What the agent's first builds did not read. */
const newer = Object.fromEntries(
  Object.keys(evidenceTable)
    .filter((id) => !firstSignals.includes(id))
    .map((id) => [id, null]),
);

/** Visits of people whose browser, extension or page does what its source says, each judged as a whole. */
const visits: Record<string, CaseOptions> = {
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
