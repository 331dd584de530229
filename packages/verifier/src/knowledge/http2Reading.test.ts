import { describe, expect, it } from 'vitest';
import { http2Openings } from './http2Clients.ts';
import { http2Reading } from './http2Reading.ts';

describe('http2Reading', () => {
  it('names who opens a connection so', () => {
    for (const { settings, window, client } of http2Openings) {
      expect(http2Reading(`${settings || '0'}|${window}|0|m,a,s,p`).client).toEqual(client);
    }
  });

  it('names nobody where the window is another', () => {
    expect(http2Reading('1:65536;2:0;4:6291456;6:262144|1|0|m,a,s,p').client).toBeNull();
    expect(http2Reading('0|1|0|m,a,s,p').client).toBeNull();
  });

  it('goes by the settings where the window was not seen', () => {
    expect(http2Reading('1:65536;2:0;4:131072;5:16384|||').client).toEqual({ family: 'firefox' });
  });

  it('leaves reserved settings out, and no others', () => {
    const settings = '1:65536;2:0;4:6291456;6:262144';
    expect(http2Reading(`2570:1;${settings};64250:7|15663105|0|m,a,s,p`).settings).toBe(settings);
    expect(http2Reading(`${settings};9:1|15663105|0|m,a,s,p`).client).toBeNull();
  });

  it('reads pseudo-headers that are all there', () => {
    expect(http2Reading('|||mpas').pseudo).toBe('mpas');
    expect(http2Reading('|||m,a').pseudo).toBeNull();
  });

  it.each(['', '||', 'no HTTP/2'])('reads nothing from “%s”', (text) => {
    expect(http2Reading(text)).toEqual({ settings: null, window: null, pseudo: null, client: null });
  });
});
