import { IpDataError, openIpData } from '@countersign/ipdata';
import { CliError } from '../CliError.ts';
import { parseOptions } from '../parseOptions.ts';
import type { Command } from './Command.ts';

/** `countersign ip ADDRESS`: the facts on an address as JSON. */
export const ip: Command = {
  usage: `countersign ip ADDRESS
    Prints what the loaded sources say of an address, as JSON.`,
  async run(args) {
    const { positionals } = parseOptions({ args: [...args], options: {}, allowPositionals: true });
    const [address, ...more] = positionals;
    if (address === undefined || more.length > 0) throw new CliError('bad-value', 'ip takes one address');
    try {
      process.stdout.write(`${JSON.stringify(openIpData().lookup(address), null, 2)}\n`);
    } catch (error) {
      if (error instanceof IpDataError && error.code === 'invalid-address') {
        throw new CliError('bad-value', `"${address}" is no IP address`, error);
      }
      throw error;
    }
  },
};
