import { freePort } from '../freePort.ts';
import type { RunningProxy } from './RunningProxy.ts';
import { scratchFolder } from './scratchFolder.ts';
import { startProgram } from './startProgram.ts';

/** mitmproxy as a forward proxy that ends TLS and shows browsers the certificate. */
export async function startMitmproxy(command: string, shown: { key: string; cert: string }): Promise<RunningProxy> {
  const port = await freePort();
  const folder = await scratchFolder({ 'leaf.pem': shown.key + shown.cert });
  const listening = ['--quiet', '--listen-host', '127.0.0.1', '--listen-port', `${port}`];
  const tls = ['--set', `confdir=${folder.path}`, '--certs', `${folder.path}/leaf.pem`, '--ssl-insecure'];
  const program = await startProgram(command, [...listening, ...tls], port);
  return {
    port,
    async close() {
      await program.close();
      await folder.remove();
    },
  };
}
