import { describe, expect, it } from 'vitest';
import { readServeOptions } from './readServeOptions.ts';

describe('the options of serve', () => {
  it('have defaults', () => {
    expect(readServeOptions([])).toEqual({
      port: 8787,
      host: '127.0.0.1',
      demo: false,
      tls: { kind: 'none' },
      tlsClientCa: null,
      tcp: false,
      config: null,
      state: '.countersign',
      store: 'sqlite',
      log: 'pretty',
      logIp: 'prefix',
      trustProxy: [],
      edge: null,
      assumeIp: null,
      ip: { sources: [], mmdb: [] },
    });
  });

  it('are read', () => {
    const line =
      '--port 0 --host ::1 --demo --tls-cert c.pem --tls-key k.pem --tls-client-ca ca.pem --tcp --config c.json --state s --store memory --log json --log-ip none --trust-proxy 10.0.0.0/8 --trust-proxy ::1 --edge nginx --assume-ip 8.8.8.8 --ip-source iptoasn --ip-source apple --mmdb city.mmdb --mmdb asn.mmdb';
    expect(readServeOptions(line.split(' '))).toEqual({
      port: 0,
      host: '::1',
      demo: true,
      tls: { kind: 'files', cert: 'c.pem', key: 'k.pem' },
      tlsClientCa: 'ca.pem',
      tcp: true,
      config: 'c.json',
      state: 's',
      store: 'memory',
      log: 'json',
      logIp: 'none',
      trustProxy: ['10.0.0.0/8', '::1'],
      edge: 'nginx',
      assumeIp: '8.8.8.8',
      ip: { sources: ['iptoasn', 'apple'], mmdb: ['city.mmdb', 'asn.mmdb'] },
    });
  });

  it.each(['--host', '--state', '--ip-source', '--mmdb'])('an empty %s is refused', (option) => {
    for (const value of ['', ' ']) {
      expect(() => readServeOptions([option, value])).toThrow(expect.objectContaining({ code: 'bad-value' }));
    }
  });

  it.each([
    ['--colour', 'unknown-option'],
    ['extra', 'bad-value'],
    ['--port', 'bad-value'],
    ['--port http', 'bad-value'],
    ['--port 65536', 'bad-value'],
    ['--log xml', 'bad-value'],
    ['--log-ip half', 'bad-value'],
    ['--store files', 'bad-value'],
    ['--store redis://localhost', 'not-built'],
    ['--tls yes', 'bad-value'],
    ['--tls self-signed --tls-key k', 'bad-value'],
    ['--tls-cert c', 'bad-value'],
    ['--assume-ip 8.8.8.8', 'bad-value'],
    ['--edge akamai', 'bad-value'],
    ['--tls-client-ca c', 'bad-value'],
  ])('%s: %s, exit code 2', (line, code) => {
    expect(() => readServeOptions(line.split(' '))).toThrow(expect.objectContaining({ code, exitCode: 2 }));
  });
});
