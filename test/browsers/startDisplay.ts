import { spawn } from 'node:child_process';
import { endProcess } from './endProcess.ts';

/** Starts an X server on a display of its own choosing; answers its name, such as `:1`. */
export async function startDisplay(xvfb: string): Promise<{ display: string; close(): Promise<void> }> {
  const server = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    let text = '';
    server.stdio[3]?.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(`:${text.trim()}`);
    });
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return { display, close: () => endProcess(server) };
}
