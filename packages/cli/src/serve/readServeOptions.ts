import { type EdgeName, edgePresets } from '@countersign/verifier';
import { CliError } from '../CliError.ts';
import { givenValue } from '../givenValue.ts';
import { ipOptions } from '../ip/ipOptions.ts';
import { readIpOptions } from '../ip/readIpOptions.ts';
import { parseOptions } from '../parseOptions.ts';
import type { ServeOptions } from './ServeOptions.ts';

const text = { type: 'string' } as const;

function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new CliError('bad-value', `--${option} is one of ${allowed.join(', ')}, not "${value}"`);
  return found;
}

function readPort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : -1;
  if (port < 0 || port > 65_535) throw new CliError('bad-value', `--port is a number from 0 to 65535, not "${value}"`);
  return port;
}

function readTls(values: { tls?: string; 'tls-cert'?: string; 'tls-key'?: string }): ServeOptions['tls'] {
  const { tls, 'tls-cert': cert, 'tls-key': key } = values;
  if (tls !== undefined) {
    oneOf('tls', tls, ['self-signed']);
    if (cert !== undefined || key !== undefined) {
      throw new CliError('bad-value', '--tls self-signed takes no --tls-cert and --tls-key');
    }
    return { kind: 'self-signed' };
  }
  if (cert === undefined && key === undefined) return { kind: 'none' };
  if (cert === undefined || key === undefined) {
    throw new CliError('bad-value', '--tls-cert and --tls-key are given together');
  }
  return { kind: 'files', cert, key };
}

function readStore(value: string): ServeOptions['store'] {
  if (/^rediss?:/.test(value)) {
    throw new CliError(
      'not-built',
      'a Redis store is not built in yet; use sqlite (many processes, one machine) or memory',
    );
  }
  return oneOf('store', value, ['sqlite', 'memory']);
}

/** Reads the arguments of `countersign serve`; throws `CliError`. */
export function readServeOptions(args: readonly string[]): ServeOptions {
  const { values } = parseOptions({
    args: [...args],
    options: {
      port: { ...text, default: '8787' },
      host: { ...text, default: '127.0.0.1' },
      demo: { type: 'boolean', default: false },
      tls: text,
      'tls-cert': text,
      'tls-key': text,
      'tls-client-ca': text,
      tcp: { type: 'boolean', default: false },
      config: text,
      state: { ...text, default: '.countersign' },
      store: { ...text, default: 'sqlite' },
      log: { ...text, default: 'pretty' },
      'log-ip': { ...text, default: 'prefix' },
      'trust-proxy': { ...text, multiple: true, default: [] },
      edge: text,
      'assume-ip': text,
      ...ipOptions,
    },
  });
  const assumeIp = values['assume-ip'] ?? null;
  if (assumeIp !== null && !values.demo) throw new CliError('bad-value', '--assume-ip is allowed with --demo alone');
  const tls = readTls(values);
  const tlsClientCa = values['tls-client-ca'] ?? null;
  if (tlsClientCa !== null && tls.kind === 'none') throw new CliError('bad-value', '--tls-client-ca needs TLS');
  return {
    port: readPort(values.port),
    host: givenValue('host', values.host),
    demo: values.demo,
    tls,
    tlsClientCa,
    tcp: values.tcp,
    config: values.config ?? null,
    state: givenValue('state', values.state),
    store: readStore(values.store),
    log: oneOf('log', values.log, ['json', 'pretty']),
    logIp: oneOf('log-ip', values['log-ip'], ['full', 'prefix', 'none']),
    trustProxy: values['trust-proxy'],
    edge: values.edge === undefined ? null : oneOf('edge', values.edge, Object.keys(edgePresets) as EdgeName[]),
    assumeIp,
    ip: readIpOptions(values),
  };
}
