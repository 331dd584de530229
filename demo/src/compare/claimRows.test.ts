import type { Evidence, Finding, Verdict } from '@countersign/contract';
import { expect, test } from 'vitest';
import { claimRows } from './claimRows.ts';

const finding = (id: string, result: Finding['result'], part: Partial<Finding> = {}): Finding => ({
  id,
  result,
  weight: 'strong',
  text: '',
  benign: [],
  ...part,
});
const chrome = { family: 'chromium', name: 'Chrome', major: 156, os: 'Linux', mobile: false } as const;
const find = (name: string, signals: object, findings: Finding[] = [], workers: Evidence = {}) => {
  const verdict = { browser: { claimed: chrome, inferred: chrome }, findings, labels: [], ip: { address: null } };
  const realms = { window: { signals }, ...workers } as Evidence;
  return claimRows(verdict as unknown as Verdict, { realms, observations: [], checks: {} })
    .flatMap(({ rows }) => rows)
    .find((row) => row.name === name);
};
const webgl = (unmaskedRenderer: string) => ({
  value: { vendor: null, renderer: 'WebKit WebGL', unmaskedVendor: null, unmaskedRenderer },
});

test('an engine that another browser’s errors come from differs', () => {
  const signals = { engine: { value: { precision: null, property: 'null has no properties', lines: true } } };
  const conflict = finding('engine-against-family', 'conflict', { observation: 'SpiderMonkey' });
  expect(find('Engine', signals, [conflict])).toMatchObject({
    claim: 'the engine of Chrome',
    observation: 'SpiderMonkey, by “null has no properties”',
    mark: 'differs',
  });
});

test('features of another list than this page knows are not counted', () => {
  const of = (list: string) => ({ features: { value: { list, bits: '11' } } });
  expect(find('Features', of('other'))?.observation).toBeNull();
});

test('replaced functions are named; a privacy mode explains them by name', () => {
  const signals = { natives: { value: { replaced: [{ name: 'Screen.width', failed: 'v' }] } } };
  const conflict = finding('native-values', 'conflict', { explainedBy: 'the extension CanvasBlocker' });
  expect(find('Functions', signals, [conflict])).toMatchObject({
    observation: 'replaced: Screen.width',
    mark: 'explained',
    explainedBy: 'the extension CanvasBlocker',
  });
  expect(find('Functions', { natives: { value: { replaced: [] } } })?.observation).toBe('none is replaced');
});

test('the window’s renderer stands beside the workers’', () => {
  const workers = { worker: { signals: { webgl: webgl('SwiftShader') } } } as Evidence;
  const row = find('Renderer', { webgl: webgl('NVIDIA') }, [finding('renderer-across-realms', 'conflict')], workers);
  expect(row).toMatchObject({ claim: 'NVIDIA', observation: 'SwiftShader', mark: 'differs' });
});

test('the connection stands beside what the claimed browser makes expect', () => {
  const request = { ordered: true, headers: [['host', null]], ja4: 't13d1517h2_8daaf6152771_cb7bf5808d99' };
  const rows = claimRows(
    {
      browser: { claimed: chrome, inferred: chrome },
      findings: [
        finding('tls-against-family', 'unknown'),
        finding('tls-at-use', 'conflict'),
        finding('http-library', 'conflict'),
        finding('tcp-against-system', 'unknown'),
        finding('tcp-across-visit', 'agree'),
      ],
      labels: [],
      ip: { address: null },
    } as unknown as Verdict,
    { realms: {}, observations: [request as never], checks: { 'http-library': { title: 'A library' } as never } },
  ).find(({ group }) => group === 'connection')?.rows;
  expect(rows).toMatchObject([
    {
      claim: 'as Chrome 156 writes them',
      observation: '1 headers, in their order; conflicts: A library',
      mark: 'differs',
    },
    { claim: 'the hello of Chrome 156', observation: request.ja4, mark: 'differs' },
    { name: 'HTTP/2', observation: null, mark: 'none' },
    { claim: 'the SYN of Linux', observation: null, mark: 'none' },
  ]);
});

test('altered pixels and samples are counted apart', () => {
  const traps = { value: { blank: 0, flat: 1, filled: 2, put: null, twice: 3, silence: 0, samples: 0, copied: 0 } };
  const findings = [finding('drawing-read-back', 'conflict', { explainedBy: 'Brave' })];
  expect(find('Canvas', { traps }, findings)).toMatchObject({
    observation: '3 values come back altered, and differ between two readings',
    mark: 'explained',
    explainedBy: 'Brave',
  });
  expect(find('Canvas', { traps })?.mark).toBe('differs');
  expect(find('Audio', { traps }, findings)).toMatchObject({
    observation: 'come back as they were written',
    mark: 'same',
  });
  expect(find('Canvas', {}, findings)).toMatchObject({ observation: null, mark: 'none' });
});

test('a zone’s past is told once for each change', () => {
  const offsets = [
    [1900, 0],
    [1925, 0],
    [1950, -60],
  ];
  const signals = {
    timeZone: { value: { zone: 'Europe/Lisbon', january: 0, july: -60 } },
    zoneHistory: { value: { temporal: null, offsets } },
  };
  expect(find('Time zone’s past', signals)?.observation).toBe('UTC+0 in 1900, UTC+1 in 1950');
});

test('what tools leave is named beside navigator.webdriver', () => {
  const signals = {
    webdriver: { value: { value: false, own: true } },
    tools: { value: { names: ['__playwright'], bindings: 0 } },
    inspector: { value: { listens: true } },
  };
  expect(find('Driver', signals, [finding('left-by-tools', 'conflict')])).toMatchObject({
    claim: 'navigator.webdriver is false',
    observation: 'left on the page: __playwright; an inspector listens',
    mark: 'differs',
  });
});

test('a driver that shows in a check alone is told by the check’s title', () => {
  const row = find('Driver', {}, [finding('history-limit', 'conflict')]);
  expect(row).toMatchObject({ observation: 'history-limit', mark: 'differs' });
});

test.each([
  ['agree', { claim: 300 }, 'same', 'UTC−5'],
  ['conflict', { claim: { zone: 'America/New_York', offset: 300 }, observation: { offset: 0 } }, 'differs', 'UTC+0'],
] as const)('the document’s clock: %s', (result, values, mark, observation) => {
  const signals = { timeZone: { value: { zone: 'America/New_York', now: 300 } } };
  const row = find('Clock', signals, [finding('document-clock', result, values)]);
  expect(row).toMatchObject({ claim: 'UTC−5 now, by Date', observation, mark });
});
