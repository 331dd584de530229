import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { endProcess } from '../../browsers/endProcess.ts';

const listens = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.unref();
    socket.on('connect', () => socket.destroy());
  });

/** Runs a program until it is closed; answers once it listens on the port. Rejects with what it wrote where it does not. */
export async function startProgram(
  command: string,
  args: readonly string[],
  port: number,
): Promise<{ close(): Promise<void> }> {
  const program = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [program.stdout, program.stderr]) {
    stream.on('data', (chunk) => {
      said = (said + chunk).slice(-4000);
    });
  }
  program.on('error', (error) => {
    said += error.message;
  });
  for (let tries = 0; tries < 300; tries += 1) {
    if (await listens(port)) return { close: () => endProcess(program) };
    if (program.exitCode !== null) break;
    await sleep(100);
  }
  await endProcess(program);
  throw new Error(`${command} does not listen: ${said}`);
}
