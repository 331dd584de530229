import { describe, expect, it } from 'vitest';
import { tlsClient } from './tlsClient.ts';
import { tlsClients } from './tlsClients.ts';
import { tlsWindows } from './tlsWindows.ts';
import { outsideWindow } from './versionWindow.ts';

describe('tlsClient', () => {
  it('goes by the ciphers, and first by ciphers and extensions', () => {
    expect(tlsClient({ ja4: 't13d1516h2_8daaf6152771_d8a2da3f94cd' })).toEqual({ family: 'chromium' });
    expect(tlsClient({ ja4: 't13d1516h2_8daaf6152771_f246ce76b0ba' })).toMatchObject({ library: 'impit' });
    expect(tlsClient({ ja4: 't13d1516h2_8daaf6152771' })).toEqual({ family: 'chromium' });
  });

  it('goes by JA3 only where there is no JA4', () => {
    const ja3 = '07ff1e545ef8ab3fcf8a4dc9272221c2';
    expect(tlsClient({ ja3 })).toEqual({ library: 'Python requests' });
    expect(tlsClient({ ja3, ja4: 't13d1516h2_0123456789ab_0123456789ab' })).toBeNull();
  });

  it.each([{}, { ja4: '' }, { ja4: '__' }, { ja4: 'toString_constructor' }, { ja3: 'constructor' }])(
    'knows nobody by %o',
    (hello) => expect(tlsClient(hello)).toBeNull(),
  );
});

describe('tlsWindows', () => {
  it('are of families whose ciphers are known, and hold more than one version', () => {
    for (const [key, { family, oldest, newest }] of Object.entries(tlsWindows)) {
      expect(tlsClients[key.split('_')[0] ?? '']).toEqual({ family });
      expect(tlsClients[key]).toBeUndefined();
      expect((oldest ?? 0) < (newest ?? Infinity)).toBe(true);
    }
  });

  it('end where they say, and a little later', () => {
    const window = { oldest: 100, newest: 110 };
    expect([91, 92, 118, 119].map((major) => outsideWindow(window, major, 8))).toEqual([true, false, false, true]);
    expect([1, 999].map((major) => outsideWindow({}, major, 0))).toEqual([false, false]);
  });
});
