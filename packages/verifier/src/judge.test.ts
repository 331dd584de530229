import { describe, expect, it } from 'vitest';
import type { Case } from './case.ts';
import { inspectCase } from './inspectCase.ts';
import { judge } from './judge.ts';
import { zoneOffset } from './knowledge/zoneOffset.ts';
import { defaultPolicy, type Policy } from './policy.ts';
import { type CaseOptions, makeCase } from './testing/makeCase.ts';
import { makeInspection } from './testing/makeInspection.ts';
import { makeVerdict } from './testing/makeVerdict.ts';
import { userAgents } from './testing/userAgents.ts';

const judged = (kase: Case, policy: Policy = defaultPolicy) => judge(kase, policy, kase.issuedAt + 1000);
const of = (options: CaseOptions) => judged(makeCase(options));
const conflicts = (result: Pick<ReturnType<typeof judge>, 'findings'>) =>
  result.findings.filter(({ result: answer }) => answer === 'conflict').map(({ id }) => id);
const label = (result: Pick<ReturnType<typeof judge>, 'labels'>, name: string) =>
  result.labels.find((given) => given.label === name)?.confidence;

const zone = (name: string, january: number, july: number, text: string) => ({
  timeZone: { zone: name, now: january, january, july, text },
  zoneHistory: {
    temporal: name,
    offsets: [1113, 1900, 1925, 1950, 1975, 1999].map((year): [number, number] => [
      year,
      zoneOffset(name, Date.UTC(year, 6, 1)) ?? 0,
    ]),
  },
  intlLocales: { zone: name },
});
const headless = { headers: { 'User-Agent': userAgents.linuxHeadless } };

describe('genuine visits', () => {
  it.each<[string, CaseOptions]>([
    ['Chromium', {}],
    ['Firefox', { browser: 'firefox' }],
    ['used with its request', { use: {} }],
    [
      'German',
      {
        everywhere: { locale: { languages: ['de-DE', 'de', 'en-US', 'en'], language: 'de-DE', intl: 'de' } },
        allRequests: { headers: { 'Accept-Language': 'de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7' } },
      },
    ],
    [
      'without late evidence',
      { everywhere: { webgl: { error: 'pending' } }, realms: { service: { error: 'pending' } } },
    ],
    [
      'a private window of Firefox',
      {
        browser: 'firefox',
        everywhere: { navigator: { hardwareConcurrency: 4, globalPrivacyControl: true } },
        allRequests: { headers: { 'Sec-GPC': '1' }, before: [['Sec-GPC', 'Connection']] },
      },
    ],
  ])('%s: pass, no conflict', (_, options) => {
    const result = of(options);
    expect(conflicts(result)).toEqual([]);
    expect(result).toMatchObject({ outcome: 'pass', score: 0 });
    expect(result.labels.filter((given) => given.label !== 'privacy-mode')).toEqual([]);
  });

  it.each(['chromium', 'firefox'] as const)('%s in UTC: context, and no label', (browser) => {
    const result = of({ browser, everywhere: zone('UTC', 0, 0, 'GMT+0000') });
    expect(conflicts(result)).toEqual(['placeless-clock']);
    expect(result).toMatchObject({ outcome: 'pass', score: 5, labels: [] });
  });

  it('infers the browser that it claims', () => {
    const { browser } = of({});
    expect(browser.inferred).toEqual(browser.claimed);
    expect(browser.claimed).toEqual({ family: 'chromium', name: 'Chrome', major: 156, os: 'Linux', mobile: false });
  });
});

describe('adversaries', () => {
  it('blocks plain automation', () => {
    const result = of({ realms: { window: { webdriver: { value: true } } } });
    expect(result.outcome).toBe('block');
    expect(result.labels).toEqual([{ label: 'automation', confidence: 'high', findings: ['webdriver'] }]);
  });

  it('blocks a Windows persona on headless Linux, by requests that the override does not reach', () => {
    const userAgent = userAgents.windowsChrome;
    const hints = { platform: 'Windows' };
    const mask = { headers: { 'User-Agent': userAgent, 'sec-ch-ua-platform': '"Windows"' } };
    const result = of({
      realms: {
        window: { navigator: { userAgent, platform: 'Win32' }, clientHints: hints },
        worker: { navigator: { userAgent, platform: 'Win32' }, clientHints: hints },
        shared: { navigator: { userAgent: userAgents.linuxHeadless } },
        service: { navigator: { userAgent: userAgents.linuxHeadless } },
      },
      requests: {
        challenge: { ...mask, before: [['accept-language', 'Accept']] },
        'script.worker': { headers: { 'User-Agent': userAgent }, before: [['User-Agent', 'Accept']] },
        'script.shared': { headers: { 'User-Agent': userAgent }, before: [['User-Agent', 'Accept']] },
        'inside.worker': { headers: { 'User-Agent': userAgent } },
        'inside.shared': headless,
        'script.service': headless,
        'inside.service': { headers: { 'User-Agent': userAgent } },
      },
    });
    expect(result.outcome).toBe('block');
    expect(label(result, 'spoofed-browser')).toBe('high');
    expect(label(result, 'automation')).toBe('high');
    expect(result.browser.inferred).toMatchObject({ name: 'HeadlessChrome', os: 'Linux' });
    expect(conflicts(result)).toEqual(
      expect.arrayContaining([
        'user-agent-across-realms',
        'platform-across-realms',
        'user-agent-inside-shared-worker',
        'user-agent-of-service-worker-script',
        'user-agent-position-in-worker-scripts',
        'accept-language-position',
      ]),
    );
  });

  it('blocks a page that claims to be an app’s browser view while its workers know of none', () => {
    const userAgent = userAgents.androidWebView;
    const result = of({
      realms: { window: { navigator: { userAgent } }, worker: { navigator: { userAgent } } },
      allRequests: {
        headers: { 'User-Agent': userAgent, 'sec-ch-ua-platform': '"Android"', 'sec-ch-ua-mobile': '?1' },
      },
      requests: {
        'inside.shared': { headers: { 'User-Agent': userAgents.linuxChrome } },
        'script.service': { headers: { 'User-Agent': userAgents.linuxChrome } },
      },
    });
    expect(result.outcome).toBe('block');
    expect(label(result, 'spoofed-browser')).toBe('high');
  });

  it('blocks Chromium that claims to be Firefox', () => {
    const result = of({
      everywhere: { navigator: { userAgent: userAgents.linuxFirefox } },
      allRequests: { headers: { 'User-Agent': userAgents.linuxFirefox } },
    });
    expect(result.outcome).toBe('block');
    expect(label(result, 'spoofed-browser')).toBe('high');
  });

  it('blocks an init script that lies in the window alone', () => {
    const result = of({
      realms: {
        window: {
          navigator: { userAgent: userAgents.windowsChrome, platform: 'Win32', hardwareConcurrency: 16 },
          ...zone('America/New_York', 300, 300, 'GMT-0500'),
        },
      },
    });
    expect(label(result, 'spoofed-browser')).toBe('high');
    expect(result.outcome).toBe('block');
  });

  it.each(['window', 'worker', 'shared', 'service'] as const)(
    'never passes evidence without %s and all others',
    (realm) => {
      const gone = { window: null, worker: null, shared: null, service: null };
      const result = of({ realms: { ...gone, [realm]: { error: 'failed' } } });
      expect(result.outcome).toBe('review');
      expect(label(result, 'insufficient-evidence')).toBe('medium');
    },
  );

  it('takes a library’s TLS alone for a proxy’s, and with its headers for a program', () => {
    const ja4 = 't13d301000_e8f1e7e78f70_0123456789ab';
    expect(of({ allRequests: { ja4 } })).toMatchObject({
      outcome: 'pass',
      labels: [{ label: 'spoofed-browser', confidence: 'low', findings: ['tls-against-family'] }],
    });
    const bare = { 'sec-ch-ua': null, 'Sec-Fetch-Site': null, 'Sec-Fetch-Mode': null };
    const program = of({ allRequests: { ja4 }, requests: { challenge: { headers: bare } } });
    expect(program.outcome).toBe('block');
    expect(label(program, 'spoofed-browser')).toBe('high');
  });

  it('finds a token that is used elsewhere', () => {
    const elsewhere = of({ use: { address: '203.0.113.9' } });
    expect(label(elsewhere, 'harvested-token')).toBe('low');
    const byAnother = of({ use: { address: '203.0.113.9', headers: { 'User-Agent': userAgents.windowsFirefox } } });
    expect(label(byAnother, 'harvested-token')).toBe('medium');
    const withForeign = of({
      case: { foreignReceipts: 2 },
      use: { headers: { 'User-Agent': userAgents.windowsFirefox } },
    });
    expect(label(withForeign, 'harvested-token')).toBe('high');
    expect(withForeign.outcome).toBe('block');
  });
});

describe('zone and address', () => {
  const berlin = zone('Europe/Berlin', -60, -120, 'GMT+0200');
  const cloud = (confidence: 'medium' | 'high') =>
    ({ flag: 'hosting', source: 'clouds', by: 'prefix', confidence }) as const;
  it.each<[string, CaseOptions, string | undefined]>([
    ['Berlin behind a US address', { everywhere: berlin }, 'medium'],
    ['Berlin behind a US address of one source', { everywhere: berlin, ip: { confidence: 'medium' } }, 'low'],
    [
      'Berlin behind a US data centre that its name tells',
      { everywhere: berlin, ip: { flags: { hosting: true }, hits: [cloud('medium')] } },
      'low',
    ],
    [
      'Berlin behind a US cloud’s own range',
      { everywhere: berlin, ip: { flags: { hosting: true }, hits: [cloud('high')] } },
      'medium',
    ],
    ['Berlin behind a US company’s gateway', { everywhere: berlin, ip: { flags: { corporate: true } } }, undefined],
    [
      'Berlin behind a US phone network of one source',
      { everywhere: berlin, ip: { confidence: 'medium', flags: { mobile: true } } },
      undefined,
    ],
    ['Chicago', {}, undefined],
    ['UTC', { everywhere: zone('UTC', 0, 0, 'GMT+0000') }, undefined],
  ])('%s', (_, options, expected) => {
    const result = of(options);
    expect(label(result, 'vpn')).toBe(expected);
    expect(result.outcome).toBe('pass');
    expect(result.labels.every((given) => given.label === 'vpn' || given.label === 'hosting')).toBe(true);
  });
});

describe('a device whose clock is set in the middle of a visit', () => {
  const { issuedAt } = makeCase();
  const read = (minutes: number) => ({ timeZone: { clock: issuedAt - minutes * 60_000 } });
  it.each<[string, CaseOptions, string | undefined]>([
    ['an hour between window and workers', { realms: { window: read(60) } }, 'low'],
    ['an hour back', { realms: { window: read(-60), worker: read(-60) } }, 'low'],
    ['evidence of two days ago', { everywhere: read(2880) }, 'medium'],
    ['realms of two times', { realms: { window: read(60), shared: read(600) } }, 'medium'],
    ['ten minutes', { realms: { window: read(10) } }, undefined],
  ])('%s', (_, options, expected) => {
    expect(label(of(options), 'harvested-token')).toBe(expected);
  });
});

describe('a challenge without client hints', () => {
  const none = { 'sec-ch-ua': null, 'sec-ch-ua-mobile': null, 'sec-ch-ua-platform': null };
  const without = { clientHints: { error: 'unsupported' } } as const;
  const newer = { 'User-Agent': userAgents.windowsChrome.replace('156', '199') };
  const electron = `${userAgents.linuxChrome} Electron/43.0.0`;
  const wire = (headers: Record<string, null>) => ({ requests: { challenge: { headers } } });
  it.each<[string, CaseOptions, string | undefined]>([
    ['nor in JavaScript: a build that has none', { everywhere: without, ...wire(none) }, 'moderate'],
    ['with all in JavaScript, as under a Permissions-Policy', wire(none), 'moderate'],
    ['with some of the headers', wire({ 'sec-ch-ua': null }), 'moderate'],
    ['nor Accept', wire({ ...none, Accept: null }), 'strong'],
    [
      'an app under a User-Agent of its own',
      { everywhere: without, ...wire(none), realms: { shared: { navigator: { userAgent: electron } } } },
      undefined,
    ],
    ['a version newer than measured', { allRequests: { headers: newer }, ...wire(none) }, 'moderate'],
  ])('%s', (_, options, weight) => {
    const found = of(options).findings.find(({ id }) => id === 'challenge-header-presence');
    expect(found?.result === 'conflict' ? found.weight : undefined).toBe(weight);
  });
});

describe('the meaningless brand of old', () => {
  const weightOf = (major: number) => {
    const brands = `" Not A;Brand";v="99", "Chromium";v="${major}", "Google Chrome";v="${major}"`;
    const result = of({ requests: { challenge: { headers: { 'sec-ch-ua': brands } } } });
    return result.findings.find(({ id }) => id === 'grease-recomputed')?.weight;
  };
  it('is a company’s policy up to 132, and impossible after', () => {
    expect(weightOf(120)).toBe('moderate');
    expect(weightOf(133)).toBe('strong');
  });
});

describe('one cause, two findings', () => {
  // The window's own fetch as Chromium 156 sends it with ReduceAcceptLanguage.
  it('passes Chromium’s reduced Accept-Language on the window’s own fetch', () => {
    const result = of({
      everywhere: { locale: { languages: ['de-DE'] } },
      allRequests: { headers: { 'Accept-Language': 'de-DE,de;q=0.9,en;q=0.8' } },
      requests: {
        challenge: {
          headers: { 'Accept-Language': 'de-DE,de;q=0.9', Referer: 'https://shop.example' },
          before: [
            ['Accept-Language', 'sec-ch-ua'],
            ['User-Agent', 'Accept'],
            ['Referer', 'Accept-Encoding'],
          ],
        },
      },
    });
    expect(conflicts(result)).toEqual([
      'accept-language-position',
      'challenge-header-order-by-version',
      'language-against-country',
    ]);
    expect(result.outcome).toBe('pass');
    expect(label(result, 'spoofed-browser')).toBe('low');
  });

  it('counts a language that was changed in the middle of a visit once', () => {
    const result = of({
      realms: { window: { locale: { languages: ['de-DE'] } } },
      requests: { challenge: { headers: { 'Accept-Language': 'de-DE,de;q=0.9' } } },
    });
    expect(conflicts(result)).toEqual(
      expect.arrayContaining(['languages-across-realms', 'accept-language-across-receipts']),
    );
    expect(label(result, 'spoofed-browser')).toBe('low');
  });
});

describe('policy', () => {
  const driven = makeCase({ realms: { window: { webdriver: { value: true } } } });

  it('leaves out muted checks', () => {
    const result = judged(driven, { ...defaultPolicy, mute: ['webdriver'] });
    expect(result.outcome).toBe('pass');
    expect(result.findings.some(({ id }) => id === 'webdriver')).toBe(false);
  });

  it('asks for as much evidence as the operator wants', () => {
    const kase = makeCase({ realms: { shared: { error: 'failed' } }, requests: { 'inside.worker': null } });
    expect(judged(kase).outcome).toBe('pass');
    expect(judged(kase, { ...defaultPolicy, minimumCoverage: 1 }).outcome).toBe('review');
  });
});

describe('inspectCase', () => {
  const inspect = (kase: Case) => inspectCase(kase, defaultPolicy, kase.issuedAt);

  it('judges a request alone', () => {
    const result = inspect(makeInspection());
    expect(conflicts(result)).toEqual([]);
    expect(result).toMatchObject({ score: 0, labels: [], browser: { claimed: { name: 'Chrome' }, inferred: null } });
  });

  it('finds what a request shows of itself', () => {
    const result = inspect(makeInspection({ use: { headers: { 'User-Agent': userAgents.linuxFirefox } } }));
    expect(conflicts(result)).toContain('client-hints-of-another-family');
    expect(label(result, 'spoofed-browser')).toBe('high');
  });
});

describe('makeVerdict', () => {
  it('is a passing verdict, changed as told', () => {
    expect(makeVerdict()).toMatchObject({ ok: true, outcome: 'pass', labels: [], ip: { address: '198.51.100.7' } });
    expect(makeVerdict({ outcome: 'block' }).outcome).toBe('block');
  });
});

describe('a zone against its own offsets', () => {
  const weightOf = (options: CaseOptions) =>
    of(options).findings.find(({ id, result }) => id === 'time-zone-offsets' && result === 'conflict')?.weight;
  const said = (name: string, january: number, july: number, text: string) => ({
    everywhere: zone(name, january, july, text),
  });

  it.each<[string, CaseOptions, string | undefined]>([
    ['an old table: Mexico had summer time until 2022', said('America/Mexico_City', 360, 300, 'GMT-0500'), 'weak'],
    ['an old table: Almaty was an hour ahead until 2024', said('Asia/Almaty', -360, -360, 'GMT+0600'), 'weak'],
    ['an old table: Vostok was two hours ahead until 2023', said('Antarctica/Vostok', -420, -420, 'GMT+0700'), 'weak'],
    ['New York without summer time, never so', said('America/New_York', 300, 300, 'GMT-0500'), 'moderate'],
    ['New York by name alone', said('America/New_York', -60, -120, 'GMT+0200'), 'strong'],
    ['Date’s text left as it was', said('America/New_York', 300, 240, 'GMT+0200'), 'strong'],
    ['New York', said('America/New_York', 300, 240, 'GMT-0400'), undefined],
  ])('%s: %s', (_, options, weight) => {
    expect(weightOf(options)).toBe(weight);
  });
});
