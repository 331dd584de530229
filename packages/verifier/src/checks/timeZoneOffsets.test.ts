import { expect, test } from 'vitest';
import { judge } from '../judge.ts';
import { zoneOffset } from '../knowledge/zoneOffset.ts';
import { zoneYear } from '../knowledge/zoneYear.ts';
import { defaultPolicy } from '../policy.ts';
import { makeCase } from '../testing/makeCase.ts';

/** A device in whose table the zone keeps its summer time in winter; this server's has it change, or change once more. */
function summerForGood(zone: string) {
  const at = Date.UTC(2026, 10, 22, 12);
  const { january, july } = zoneYear(zone, 2026) as { january: number; july: number };
  const text = `GMT-${String(Math.floor(july / 60)).padStart(2, '0')}${String(july % 60).padStart(2, '0')}`;
  const now = (zoneOffset(zone, at) as number) - 60;
  const kase = makeCase({
    everywhere: { timeZone: { zone, year: 2026, clock: at, now, january: january - 60, july, text } },
  });
  return judge(kase, defaultPolicy, at).findings.find(({ id }) => id === 'time-zone-offsets');
}

test('a device that knows its country’s change before the server does is context', () => {
  expect(summerForGood('America/Edmonton')).toMatchObject({ result: 'conflict', weight: 'weak' });
});

test('elsewhere an hour that no table ever had is moderate', () => {
  expect(summerForGood('America/Chicago')).toMatchObject({ result: 'conflict', weight: 'moderate' });
});
