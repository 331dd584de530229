import { freePort } from '../freePort.ts';
import type { RunningProxy } from './RunningProxy.ts';
import { scratchFolder } from './scratchFolder.ts';
import { startProgram } from './startProgram.ts';

/** A name of this machine that only the proxy knows. */
export const proxiedName = 'site.example';

/** Squid as a forward proxy to this machine alone; with `shown` it ends TLS and shows browsers that certificate. */
export async function startSquid(
  command: string,
  { shown }: { shown?: { key: string; cert: string } } = {},
): Promise<RunningProxy> {
  const port = await freePort();
  const folder = await scratchFolder({
    hosts: `127.0.0.1 ${proxiedName}\n`,
    ...(shown ? { 'leaf.pem': shown.key + shown.cert } : {}),
  });
  const listening = `http_port 127.0.0.1:${port}`;
  const ending = `${listening} ssl-bump tls-cert=${folder.path}/leaf.pem generate-host-certificates=off
ssl_bump bump all
sslproxy_cert_error allow all
tls_outgoing_options flags=DONT_VERIFY_PEER`;
  await folder.write(
    'squid.conf',
    `${shown ? ending : listening}
acl this_machine dst 127.0.0.1
http_access allow this_machine
http_access deny all
hosts_file ${folder.path}/hosts
cache deny all
access_log none
cache_log ${folder.path}/cache.log
pid_filename ${folder.path}/squid.pid
coredump_dir ${folder.path}
visible_hostname proxy.example
shutdown_lifetime 0 seconds
netdb_filename none
pinger_enable off
`,
  );
  const program = await startProgram(command, ['-N', '-f', `${folder.path}/squid.conf`], port);
  return {
    port,
    async close() {
      await program.close();
      await folder.remove();
    },
  };
}
