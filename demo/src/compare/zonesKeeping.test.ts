import { expect, test } from 'vitest';
import { zonesKeeping } from './zonesKeeping.ts';

const zones = ['America/Chicago', 'Europe/Berlin', 'Asia/Kolkata', 'Atlantic/Reykjavik', 'No/Zone'];

test('keeps zones of the same two offsets', () => {
  expect(zonesKeeping(zones, { year: 2026, january: -60, july: -120 })).toEqual(['Europe/Berlin']);
  expect(zonesKeeping(zones, { year: 2026, january: 360, july: 300 })).toEqual(['America/Chicago']);
  expect(zonesKeeping(zones, { year: 2026, january: -330, july: -330 })).toEqual(['Asia/Kolkata']);
  expect(zonesKeeping(zones, { year: 2026, january: 0, july: 0 })).toEqual(['Atlantic/Reykjavik']);
});

test('one equal offset is not enough', () => {
  expect(zonesKeeping(zones, { year: 2026, january: -60, july: -60 })).toEqual([]);
});
