import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer, Send } from '../../protocolClients/send.ts';
import { Missing } from '../Lab.ts';

const script = fileURLToPath(new URL('viaPython.py', import.meta.url));
const own = ['host', 'connection', 'content-length', 'accept-encoding'];

function run(python: string, library: string, input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(python, [script, library], { timeout: 40_000 }, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else reject(/No module named/.test(stderr) ? new Missing(`${library} is not installed for python3`) : error);
    });
    child.stdin?.end(input);
  });
}

/** Requests by Debian's python3-requests (HTTP/1.1) or python3-httpx (HTTP/2). */
export function viaPython(library: 'requests' | 'httpx'): Send {
  // Debian's own Python has Debian's libraries, whatever else comes first in the path.
  return async (url, { method = 'GET', headers = [], body } = {}): Promise<Answer> => {
    const given = Object.fromEntries(headers.filter(([name]) => !own.includes(name.toLowerCase())));
    const asked = JSON.stringify({ url, method, headers: given, body });
    return { headers: {}, ...JSON.parse(await run('/usr/bin/python3', library, asked)) };
  };
}
