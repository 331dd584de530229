import { expect, test } from 'vitest';
import { readSignals, signalsOf } from './readSignals.ts';
import type { Scope } from './Scope.ts';

test('reads each realm what the table has for it', () => {
  expect(signalsOf('worker', 'core').map(([id]) => id)).toEqual([
    'timeZone',
    'locale',
    'navigator',
    'clientHints',
    'engine',
    'inspector',
  ]);
  expect(signalsOf('worker', 'late').map(([id]) => id)).toEqual(['webgl']);
  expect(signalsOf('window', 'end').map(([id]) => id)).toEqual(['page', 'interaction']);
  expect(signalsOf('window', 'late')).toEqual([]);
});

test('names the reason of each signal that a scope cannot give, and gives the others', async () => {
  const navigator = {
    userAgent: 'x',
    get languages(): string[] {
      throw new DOMException('no', 'SecurityError');
    },
  };
  const states = await readSignals({ Date, Intl, navigator } as unknown as Scope, 'worker', 'core');
  expect(states).toMatchObject({
    timeZone: { value: { year: new Date().getUTCFullYear() } },
    locale: { error: 'blocked' },
    navigator: { value: { userAgent: 'x', platform: null, deviceMemory: null } },
    clientHints: { error: 'unsupported' },
  });
});
