import { describe, expect, it } from 'vitest';
import { readHttp2 } from './readHttp2.ts';

describe('readHttp2', () => {
  it('reads each part', () => {
    expect(readHttp2('1:65536;2:0;4:6291456;6:262144|15663105|0|m,a,s,p')).toEqual({
      settings: [
        [1, 65536],
        [2, 0],
        [4, 6291456],
        [6, 262144],
      ],
      window: 15663105,
      priorities: [],
      pseudo: 'masp',
    });
    expect(readHttp2('4:33554432|33488897|11:0:0:16,13:1:11:256|m,s,a,p')?.priorities).toEqual([
      { stream: 11, exclusive: false, dependsOn: 0, weight: 16 },
      { stream: 13, exclusive: true, dependsOn: 11, weight: 256 },
    ]);
  });

  it('reads other ways of writing the same as the same', () => {
    const same = readHttp2('1:65536;4:131072|0|0|m,p,a,s');
    expect(same).not.toBeNull();
    expect(readHttp2('1:65536,4:131072|00|0|mpas')).toEqual(same);
    expect(readHttp2('1:65536;4:131072|0|00|M,P,A,S')).toEqual(same);
  });

  it('tells what was not seen from what was not sent', () => {
    expect(readHttp2('|||m,a,s,p')).toEqual({ settings: null, window: null, priorities: null, pseudo: 'masp' });
    expect(readHttp2('0|0|0|')).toEqual({ settings: [], window: 0, priorities: [], pseudo: null });
  });

  it.each([
    '',
    'masp',
    '1:65536|0|0',
    '1:65536|0|0|m,a,s,p|x',
    '1:65536;|0|0|m,a,s,p',
    '1|0|0|m,a,s,p',
    '65536:1|0|0|m,a,s,p',
    '1:4294967296|0|0|m,a,s,p',
    '1:-1|0|0|m,a,s,p',
    '1:65536|x|0|m,a,s,p',
    '1:65536|0|3:0:0|m,a,s,p',
    '1:65536|0|3:2:0:16|m,a,s,p',
    '1:65536|0|3:0:0:257|m,a,s,p',
    '1:65536|0|0|m,a,s,x',
    '1:65536|0|0|m,a,s,p,m',
    `1:1${';1:1'.repeat(200)}|0|0|m,a,s,p`,
  ])('knows that %s is none', (text) => {
    expect(readHttp2(text)).toBeNull();
  });
});
