import { evidenceTable, labels } from '@countersign/contract';
import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { greaseBrands } from '../knowledge/greaseBrands.ts';
import { defaultPolicy } from '../policy.ts';
import { type CaseOptions, makeCase } from '../testing/makeCase.ts';
import { modeOptions } from '../testing/modeOptions.ts';
import { userAgents } from '../testing/userAgents.ts';
import { type PrivacyModeId, privacyModes } from './index.ts';
import { noiseKinds } from './noise.ts';

const judged = (options: CaseOptions) => {
  const kase = makeCase(options);
  return judge(kase, defaultPolicy, kase.issuedAt + 1000);
};
const convicting = ({ labels: given }: ReturnType<typeof judged>) =>
  given.filter(({ label }) => labels[label].kind === 'convicting');
const ids = Object.keys(privacyModes) as PrivacyModeId[];

/** Every signal of the second file, at one state. */
const lateSignals = (state: { error: 'pending' }) =>
  Object.fromEntries(
    (Object.entries(evidenceTable) as [string, { late?: true }][]).flatMap(([id, { late }]) =>
      late ? [[id, state]] : [],
    ),
  );

describe.each(ids)('%s', (id) => {
  const { name, explains, source } = privacyModes[id];

  it('is declared whole', () => {
    expect(name).not.toBe('');
    expect(source).not.toBe('');
    expect(Object.keys(noiseKinds)).toEqual(expect.arrayContaining([...explains]));
  });

  it('is named, and a genuine visit in it is convicted of nothing', () => {
    const verdict = judged(modeOptions[id]);
    expect(verdict.labels.find(({ label }) => label === 'privacy-mode')?.findings).toContain(id);
    expect(convicting(verdict)).toEqual([]);
    expect(verdict.outcome).toBe('pass');
  });

  it('is not blocked where the second file came too late', () => {
    const late = { error: 'pending' } as const;
    const verdict = judged({
      ...modeOptions[id],
      realms: {
        ...modeOptions[id].realms,
        window: { ...modeOptions[id].realms?.window, ...lateSignals(late) },
      },
    });
    expect(verdict.outcome).not.toBe('block');
  });

  it('does not excuse automation', () => {
    const options = modeOptions[id];
    const verdict = judged({
      ...options,
      realms: { ...options.realms, window: { ...options.realms?.window, webdriver: { value: true, own: false } } },
    });
    expect(convicting(verdict)).toContainEqual(expect.objectContaining({ label: 'automation', confidence: 'high' }));
  });

  it('does not excuse another User-Agent in the page than on the wire', () => {
    const options = modeOptions[id];
    const window = options.realms?.window as Record<string, object> | undefined;
    const verdict = judged({
      ...options,
      realms: {
        ...options.realms,
        window: { ...window, navigator: { ...window?.navigator, userAgent: userAgents.windowsEdge } },
      } as NonNullable<CaseOptions['realms']>,
    });
    expect(convicting(verdict)).toContainEqual(
      expect.objectContaining({ label: 'spoofed-browser', confidence: 'high' }),
    );
  });
});

describe('a connection that another system’s TCP opened', () => {
  const proxy = (options: CaseOptions) => {
    const verdict = judged({ ...options, allRequests: { ...options.allRequests, tcp: linux } });
    const { explainedBy, result } = verdict.findings.find(({ id }) => id === 'tcp-against-system') ?? {};
    return { result, explainedBy, labelled: verdict.labels.some(({ label }) => label === 'proxy') };
  };
  const linux = { ttl: 49, options: 'mss,sok,ts,nop,ws' };
  const windows = { 'User-Agent': userAgents.windowsFirefox };
  const inWindows = { navigator: { userAgent: userAgents.windowsFirefox, platform: 'Win32' } };

  it('is Tor’s exit where the browser is Tor’s', () => {
    const tor = modeOptions['tor-browser'];
    const options = { ...tor, everywhere: { ...tor.everywhere, ...inWindows }, allRequests: { headers: windows } };
    expect(proxy({ ...options, ip: { ...tor.ip, flags: {} } })).toEqual({
      result: 'conflict',
      explainedBy: 'Tor Browser',
      labelled: false,
    });
  });

  it('is a proxy’s elsewhere', () => {
    const options: CaseOptions = { browser: 'firefox', everywhere: inWindows, allRequests: { headers: windows } };
    expect(proxy(options)).toEqual({ result: 'conflict', explainedBy: undefined, labelled: true });
  });
});

describe('who only puts on the cheap part of a mode', () => {
  const explained = (options: CaseOptions) => judged(options).findings.filter(({ explainedBy }) => explainedBy);
  const otherCores = { navigator: { hardwareConcurrency: 16 } };

  it.each<[string, CaseOptions]>([
    ['the zone of resistFingerprinting alone', { browser: 'firefox', everywhere: { timeZone: { zone: 'UTC' } } }],
    [
      'the brand Brave in the page alone',
      { everywhere: { clientHints: { brands: [{ brand: 'Brave', version: '156' }] } } },
    ],
    ['navigator.brave alone', { everywhere: { privacy: { known: ['brave'] } } }],
    ['navigator.duckduckgo alone', { everywhere: { privacy: { known: ['duckduckgo'] } } }],
    ['one function named as JShelter names its own', { everywhere: { privacy: { renamed: ['now:replacementF'] } } }],
    ['Global Privacy Control alone', { browser: 'firefox', everywhere: { navigator: { globalPrivacyControl: true } } }],
  ])('%s', (_, options) => {
    const verdict = { ...options, realms: { window: otherCores } };
    expect(explained(verdict)).toEqual([]);
    expect(judged(verdict).findings).toContainEqual(
      expect.objectContaining({ id: 'hardware-across-realms', result: 'conflict' }),
    );
  });

  it('JShelter’s names, and a GPU that it would not name', () => {
    const { window } = modeOptions.jshelter.realms as { window: Record<string, object> };
    const verdict = judged({
      realms: {
        window: {
          ...window,
          webgl: { unmaskedRenderer: 'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)' },
        },
      },
    });
    expect(verdict.findings.filter(({ id, explainedBy }) => id.startsWith('renderer') && explainedBy)).toEqual([]);
  });
});

describe('who has all the marks of a mode, and lies beside it', () => {
  const inWindow = (id: PrivacyModeId, navigator: object): CaseOptions => {
    const options = modeOptions[id];
    const window = options.realms?.window as Record<string, object> | undefined;
    const realms = { ...options.realms, window: { ...window, navigator: { ...window?.navigator, ...navigator } } };
    return { ...options, realms: realms as NonNullable<CaseOptions['realms']> };
  };
  const unexplained = (options: CaseOptions) =>
    judged(options)
      .findings.filter(({ result, explainedBy }) => result === 'conflict' && explainedBy === undefined)
      .map(({ id }) => id);

  it.each([
    ['resistFingerprinting, another system than on the wire', 'firefox-resistance'],
    ['Tor Browser, another system than on the wire', 'tor-browser'],
    ['a private window, another system than on the wire', 'firefox-private'],
  ] as const)('%s', (_, id) => {
    const found = unexplained(inWindow(id, { userAgent: userAgents.windowsFirefox }));
    expect(found).toEqual(expect.arrayContaining(['user-agent-across-realms', 'user-agent-against-challenge']));
  });

  it('resistFingerprinting, which gives every realm the same cores', () => {
    expect(unexplained(inWindow('firefox-resistance', { hardwareConcurrency: 8 }))).toContain('hardware-across-realms');
  });

  it('Brave, which gives every realm the same cores', () => {
    expect(unexplained(inWindow('brave', { hardwareConcurrency: 3 }))).toContain('hardware-across-realms');
  });

  it('DuckDuckGo, which gives no other cores than two', () => {
    expect(unexplained(inWindow('duckduckgo', { hardwareConcurrency: 16 }))).toContain('hardware-across-realms');
  });

  it('JShelter, and a platform that it leaves alone', () => {
    expect(unexplained(inWindow('jshelter', { platform: 'Win32' }))).toContain('platform-across-realms');
  });
});

describe('what a mode explains', () => {
  const oldTor = (system: string) => `Mozilla/5.0 (${system}; rv:128.0) Gecko/20100101 Firefox/128.0`;

  it('Tor Browser 14: Windows in requests, and in those of no newer version', () => {
    const visit = (version: string) => {
      const { everywhere, ...rest } = modeOptions['tor-browser'];
      const page = oldTor('X11; Linux x86_64').replaceAll('128.0', version);
      const request = oldTor('Windows NT 10.0; Win64; x64').replaceAll('128.0', version);
      return judged({
        ...rest,
        everywhere: { ...everywhere, navigator: { hardwareConcurrency: 4, userAgent: page } },
        allRequests: { headers: { 'User-Agent': request } },
      }).findings.find(({ id }) => id === 'user-agent-against-challenge');
    };
    expect(visit('128.0')).toMatchObject({ result: 'conflict', explainedBy: 'Tor Browser' });
    expect(visit('140.0')).toMatchObject({ result: 'conflict' });
    expect(visit('140.0')?.explainedBy).toBeUndefined();
  });

  it('Brave at its strictest: spaces behind the page’s User-Agent', () => {
    const { everywhere, ...rest } = modeOptions.brave;
    const padded = { ...everywhere?.navigator, userAgent: `${userAgents.linuxChrome}  ` };
    const verdict = judged({
      ...rest,
      everywhere: { ...everywhere, navigator: padded } as NonNullable<CaseOptions['everywhere']>,
    });
    expect(verdict.findings.find(({ id }) => id === 'user-agent-against-challenge')).toMatchObject({
      result: 'conflict',
      explainedBy: 'Brave',
    });
    expect(convicting(verdict)).toEqual([]);
  });

  it('DuckDuckGo on Android: its brand in the page alone', () => {
    const { realms } = modeOptions.duckduckgo;
    const brands = [...greaseBrands(156), { brand: 'DuckDuckGo', version: '156' }];
    const verdict = judged({
      everywhere: modeOptions.duckduckgo.everywhere ?? {},
      realms: { window: { ...realms?.window, clientHints: { brands } } } as NonNullable<CaseOptions['realms']>,
    });
    expect(convicting(verdict)).toEqual([]);
    expect(verdict.findings.filter(({ explainedBy }) => explainedBy).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['client-hints-across-realms', 'client-hints-against-headers']),
    );
  });

  it('JShelter: the memory of the window alone', () => {
    const finding = judged(modeOptions.jshelter).findings.find(({ id }) => id === 'hardware-across-realms');
    expect(finding).toMatchObject({ result: 'conflict', explainedBy: privacyModes.jshelter.name });
  });
});
