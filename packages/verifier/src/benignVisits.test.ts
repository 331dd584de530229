import { labels } from '@countersign/contract';
import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { defaultPolicy } from './policy.ts';
import { type CaseOptions, makeCase } from './testing/makeCase.ts';
import { modeOptions } from './testing/modeOptions.ts';

const judged = (options: CaseOptions) => {
  const kase = makeCase(options);
  return judge(kase, defaultPolicy, kase.issuedAt + 1000);
};

const replaced = (...list: [string, string][]) => ({
  natives: { replaced: list.map(([name, failed]) => ({ name, failed })) },
});

/** Visits of people whose browser, extension or page does what its source says, each judged as a whole. */
const visits: Record<string, CaseOptions> = {
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
