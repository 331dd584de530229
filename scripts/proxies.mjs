// Finds the proxies that browsers are sent through: `node scripts/proxies.mjs [--install]` prints what there is.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { absence, aptInstall, findProgram } from './programs.mjs';

const sbin = (name) => [`/usr/sbin/${name}`, `/usr/local/sbin/${name}`];

const wanted = {
  // The build with OpenSSL can end TLS too.
  squid: { variable: 'SQUID', commands: ['squid'], places: sbin('squid'), packages: ['squid-openssl'] },
  privoxy: { variable: 'PRIVOXY', commands: ['privoxy'], places: sbin('privoxy'), packages: ['privoxy'] },
  mitmproxy: { variable: 'MITMDUMP', commands: ['mitmdump'], places: [], packages: ['mitmproxy'] },
  nginx: { variable: 'NGINX', commands: ['nginx'], places: sbin('nginx'), packages: ['nginx', 'libnginx-mod-http-js'] },
  haproxy: { variable: 'HAPROXY', commands: ['haproxy'], places: sbin('haproxy'), packages: ['haproxy'] },
};

const find = () => Object.fromEntries(Object.entries(wanted).map(([name, program]) => [name, findProgram(program)]));

/** Debian starts a service as it installs it, unless this file says no; a machine with systemd would start it at each boot. */
function withoutServices(install) {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return install();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return install();
  } finally {
    rmSync(policy);
  }
}

/**
 * Paths of the proxies by name, and why one is missing: `{found: {squid?, privoxy?, mitmproxy?, nginx?, haproxy?}, missing: {name: why}}`.
 * With `install`, tries apt as root on a Debian that runs no systemd (a container) or in CI.
 *
 * @param {{install?: boolean}} [options]
 * @returns {{found: {squid?: string, privoxy?: string, mitmproxy?: string, nginx?: string, haproxy?: string}, missing: Record<string, string>}}
 */
export function findProxies({ install = false } = {}) {
  let found = process.platform === 'linux' ? find() : {};
  const absent = () => Object.keys(wanted).filter((name) => !found[name]);
  const welcome = !existsSync('/run/systemd/system') || Boolean(process.env.CI);
  if (install && welcome && process.platform === 'linux' && absent().length > 0) {
    if (withoutServices(() => aptInstall(absent().flatMap((name) => wanted[name].packages)))) found = find();
  }
  return { found, missing: Object.fromEntries(absent().map((name) => [name, absence(wanted[name])])) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(JSON.stringify(findProxies({ install: process.argv.includes('--install') }), null, 2));
}
