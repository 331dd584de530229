import { freePort } from '../freePort.ts';
import type { RunningProxy } from './RunningProxy.ts';
import { scratchFolder } from './scratchFolder.ts';
import { startProgram } from './startProgram.ts';

/** Privoxy with the actions that Debian's configuration has, to this machine alone. */
export async function startPrivoxy(command: string): Promise<RunningProxy> {
  const port = await freePort();
  const folder = await scratchFolder({ 'here.action': '{+block{elsewhere}}\n/\n{-block}\n127.0.0.1\n' });
  await folder.write(
    'config',
    `listen-address 127.0.0.1:${port}
confdir /etc/privoxy
logdir ${folder.path}
actionsfile match-all.action
actionsfile default.action
actionsfile ${folder.path}/here.action
filterfile default.filter
`,
  );
  const program = await startProgram(command, ['--no-daemon', `${folder.path}/config`], port);
  return {
    port,
    async close() {
      await program.close();
      await folder.remove();
    },
  };
}
