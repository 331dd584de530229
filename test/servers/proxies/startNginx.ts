import { fileURLToPath } from 'node:url';
import { edgeFile } from './edgeFile.ts';
import type { ReverseProxyOptions } from './ReverseProxyOptions.ts';
import type { RunningProxy } from './RunningProxy.ts';
import { scratchFolder } from './scratchFolder.ts';
import { startProgram } from './startProgram.ts';

const edges = fileURLToPath(new URL('../../../docs/edges', import.meta.url));

/** Folders that Debian's nginx has below /var/lib, where root alone may write. */
const temporary = (folder: string) =>
  ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');

const plain = ({ port, server }: ReverseProxyOptions, folder: string) => `events {}
http {
  server {
    listen 127.0.0.1:${port} ssl http2;
    ssl_certificate ${folder}/site.crt;
    ssl_certificate_key ${folder}/site.key;
    location / {
      proxy_pass http://127.0.0.1:${server};
      proxy_set_header Host $http_host;
    }
  }
}
`;

/** nginx in front of a server, which it asks from 127.0.0.2. */
export async function startNginx(command: string, options: ReverseProxyOptions): Promise<RunningProxy> {
  const { port, shown, server, secret } = options;
  const folder = await scratchFolder({ 'site.crt': shown.cert, 'site.key': shown.key });
  const config = secret
    ? await edgeFile('nginx.conf', {
        '/etc/nginx/njs': edges,
        '/etc/nginx/site': `${folder.path}/site`,
        'listen 443': `listen 127.0.0.1:${port}`,
        'change-this-secret': secret,
        'proxy_pass http://127.0.0.1:8787;': `proxy_pass http://127.0.0.1:${server}; proxy_bind 127.0.0.2;`,
      })
    : plain(options, folder.path);
  await folder.write('nginx.conf', config.replace('http {', `http {\n    access_log off; ${temporary(folder.path)}`));
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const main = `daemon off; worker_processes 1; error_log stderr; pid ${folder.path}/pid; ${user}`;
  const args = ['-p', folder.path, '-c', `${folder.path}/nginx.conf`, '-g', main, '-e', 'stderr'];
  const program = await startProgram(command, args, port);
  return {
    port,
    async close() {
      await program.close();
      await folder.remove();
    },
  };
}
