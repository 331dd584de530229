import { CliError } from '../CliError.ts';
import { givenValue } from '../givenValue.ts';
import { parseOptions } from '../parseOptions.ts';
import { rotateKey } from '../state/rotateKey.ts';
import { stateFolder } from '../state/stateFolder.ts';
import type { Command } from './Command.ts';

/** `countersign keys rotate`: a new master key, the old one kept for 24 h. */
export const keys: Command = {
  usage: `countersign keys rotate [--state DIR]
    Puts a new master key first in the state folder and keeps the old one for 24 h. A running verifier rereads it.`,
  async run(args) {
    const { values, positionals } = parseOptions({
      args: [...args],
      options: { state: { type: 'string', default: '.countersign' } },
      allowPositionals: true,
    });
    if (positionals.length !== 1 || positionals[0] !== 'rotate') {
      throw new CliError('unknown-command', 'keys knows one command: countersign keys rotate');
    }
    if (process.env.COUNTERSIGN_KEY !== undefined) {
      throw new CliError(
        'bad-value',
        'COUNTERSIGN_KEY is set and would overrule the state folder; put a new value first there',
      );
    }
    const { path, dropped } = rotateKey(stateFolder(givenValue('state', values.state)), Date.now());
    process.stderr.write(`countersign: new key in ${path}; the one before opens for 24 h\n`);
    if (dropped) process.stderr.write('countersign: a key of the last 24 h had to go; what it sealed opens no more\n');
  },
};
