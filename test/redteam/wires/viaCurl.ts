import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Send } from '../../protocolClients/send.ts';
import type { Lab } from '../Lab.ts';
import { wireHeaders } from './wireHeaders.ts';

/** curl over HTTP/2 with a browser's headers pasted in. */
export function viaCurl(lab: Lab): Send {
  const curl = lab.program('curl');
  return async (url, { method = 'GET', headers = [], body } = {}) => {
    const { stdout } = await promisify(execFile)(curl, [
      ...['-sk', '--http2', '--compressed', '-m', '20', '-X', method, '-w', '\n%{http_code}'],
      ...wireHeaders(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
      ...(body === undefined ? [] : ['--data-binary', body]),
      url,
    ]);
    const end = stdout.lastIndexOf('\n');
    return { status: Number(stdout.slice(end + 1)), headers: {}, text: stdout.slice(0, end) };
  };
}
