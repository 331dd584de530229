import { describe, expect, it } from 'vitest';
import { neutralZone } from './neutralZone.ts';
import { zoneOffset } from './zoneOffset.ts';
import { zoneYear } from './zoneYear.ts';

describe('zoneOffset', () => {
  it('counts as getTimezoneOffset does', () => {
    expect(zoneOffset('America/Chicago', Date.UTC(2026, 10, 22))).toBe(360);
    expect(zoneOffset('Asia/Kolkata', Date.UTC(2026, 10, 22))).toBe(-330);
    expect(zoneOffset('UTC', 0)).toBe(0);
  });

  it('knows no made-up zone and no impossible instant', () => {
    expect(zoneOffset('Atlantis/Capital', 0)).toBeNull();
    expect(zoneOffset('UTC', Number.POSITIVE_INFINITY)).toBeNull();
    expect(zoneOffset('UTC', 1e20)).toBeNull();
  });

  it('gives both halves of a year', () => {
    expect(zoneYear('Europe/Berlin', 2026)).toEqual({ january: -60, july: -120 });
    expect(zoneYear('America/Sao_Paulo', 2026)).toEqual({ january: 180, july: 180 });
  });
});

describe('neutralZone', () => {
  it.each([
    ['UTC', 0, [], true, true],
    ['UTC', 0, [], false, true],
    ['Zulu', 0, ['DE'], false, true],
    ['Etc/UTC', 0, ['DE'], false, true],
    ['Etc/GMT+5', 300, [], false, true],
    ['Atlantic/Reykjavik', 0, ['DE'], true, true],
    ['Atlantic/Reykjavik', 0, ['DE'], false, false],
    ['Atlantic/Reykjavik', 0, ['IS'], true, false],
    ['Africa/Abidjan', 0, [], true, false],
  ] as const)('%s at %i minutes, %j, of Firefox %s: %s', (zone, offset, countries, gecko, expected) => {
    expect(neutralZone(zone, offset, offset, countries, gecko)).toBe(expected);
  });
});
