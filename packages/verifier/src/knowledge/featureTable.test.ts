import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { featureProbes } from '@countersign/contract';
import { expect, test } from 'vitest';
import { genuineSignals } from '../testing/genuineSignals.ts';
import { userAgents } from '../testing/userAgents.ts';
import { datedFeatures } from './datedFeatures.ts';
import { featureList, featureReleases, featureTable } from './featureTable.ts';
import { readUserAgent } from './readUserAgent.ts';

test('list and table are what the script writes from the installed data', () => {
  const script = fileURLToPath(new URL('../../../../scripts/features.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(stderr.split('\n').filter((line) => line.includes('is not what'))).toEqual([]);
  expect(status).toBe(0);
});

test('the table is about the list that browsers are asked', () => {
  expect(featureList).toBe(featureProbes.list);
  expect(Object.keys(featureTable).join(' ')).toBe(featureProbes.probes);
});

test.each([
  ['chromium', 90, 150],
  ['firefox', 90, 150],
  ['safari', 15, 26],
] as const)('%s gains a feature every ten releases or sooner', (family, oldest, newest) => {
  const steps = Object.values(featureTable)
    .map((row) => row[family]?.[0] ?? 0)
    .filter((version) => version >= oldest && version <= featureReleases[family])
    .sort((a, b) => a - b);
  expect(steps.at(-1)).toBeGreaterThanOrEqual(newest);
  for (const [index, version] of steps.slice(1).entries())
    expect(version - (steps[index] ?? 0)).toBeLessThanOrEqual(10);
});

test.each(['chromium', 'firefox'] as const)('what %s was measured to have is what the data say of it', (browser) => {
  const { features, navigator } = genuineSignals[browser].window;
  const userAgent = navigator?.userAgent ?? '';
  const measured = features ?? { list: '', bits: '' };
  const claimed = readUserAgent(userAgent);
  expect(datedFeatures(measured, claimed, userAgent)).toMatchObject({ early: [], absent: [] });
  const exact = Object.values(featureTable).map((row) => {
    const since = row[browser]?.[0];
    return since !== undefined && since <= (claimed.engine ?? 0) ? 1 : 0;
  });
  expect(measured.bits).toBe(exact.join(''));
});

test('a browser is told from its neighbours of three releases before and after', () => {
  const measured = genuineSignals.chromium.window.features ?? { list: '', bits: '' };
  const at = (version: number) => {
    const userAgent = userAgents.windowsChrome.replace('156.0.0.0', `${version}.0.0.0`);
    const dated = datedFeatures(measured, readUserAgent(userAgent), userAgent);
    return dated?.early.length;
  };
  expect([157, 156, 154, 152, 151, 150, 149, 147, 140, 120].map(at)).toEqual([0, 0, 0, 0, 1, 2, 3, 5, 10, 19]);
});

test.each([
  [
    'WebKitGTK',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/60.5 Safari/605.1.15',
  ],
  ['Chrome on an iPhone', userAgents.iphoneChrome],
  ['Pale Moon', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Goanna/6.8 Firefox/128.0 PaleMoon/33.8.0'],
  ['a version after the data', userAgents.linuxFirefox.replaceAll('153', '190')],
])('says nothing of %s', (_, userAgent) => {
  const measured = genuineSignals.chromium.window.features ?? { list: '', bits: '' };
  expect(datedFeatures(measured, readUserAgent(userAgent), userAgent)).toBeNull();
});
