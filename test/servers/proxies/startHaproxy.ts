import { edgeFile } from './edgeFile.ts';
import type { ReverseProxyOptions } from './ReverseProxyOptions.ts';
import type { RunningProxy } from './RunningProxy.ts';
import { scratchFolder } from './scratchFolder.ts';
import { startProgram } from './startProgram.ts';

const plain = ({ port, server }: ReverseProxyOptions, folder: string) => `defaults
  mode http
  timeout connect 5s
  timeout client 30s
  timeout server 30s
frontend site
  bind 127.0.0.1:${port} ssl crt ${folder}/site.pem alpn h2,http/1.1
  default_backend server
backend server
  server countersign 127.0.0.1:${server}
`;

const bytes = ({ port, server }: ReverseProxyOptions, folder: string) => `defaults
  mode tcp
  timeout connect 5s
  timeout client 30s
  timeout server 30s
frontend site
  bind 127.0.0.1:${port} ssl crt ${folder}/site.pem alpn h2,http/1.1
  default_backend server
backend server
  server countersign 127.0.0.1:${server} ssl verify none alpn h2,http/1.1
`;

/** HAProxy in front of a server, which it asks from 127.0.0.2. */
export async function startHaproxy(command: string, options: ReverseProxyOptions): Promise<RunningProxy> {
  const { port, shown, server, secret } = options;
  const folder = await scratchFolder({ 'site.pem': shown.cert + shown.key });
  const config = secret
    ? await edgeFile('haproxy.cfg', {
        '/etc/haproxy/site': `${folder.path}/site`,
        'bind :443': `bind 127.0.0.1:${port}`,
        'change-this-secret': secret,
        '127.0.0.1:8787': `127.0.0.1:${server} source 127.0.0.2`,
      })
    : (options.bytes ? bytes : plain)(options, folder.path);
  await folder.write('haproxy.cfg', config);
  const program = await startProgram(command, ['-f', `${folder.path}/haproxy.cfg`], port);
  return {
    port,
    async close() {
      await program.close();
      await folder.remove();
    },
  };
}
