import { IpDataError } from '@countersign/ipdata';
import { CliError } from '../CliError.ts';
import { givenValue } from '../givenValue.ts';
import { factSources } from '../ip/factSources.ts';
import { ipOptions } from '../ip/ipOptions.ts';
import { joinIpSettings } from '../ip/joinIpSettings.ts';
import { openIp } from '../ip/openIp.ts';
import { readIpOptions } from '../ip/readIpOptions.ts';
import { parseOptions } from '../parseOptions.ts';
import { printable } from '../printable.ts';
import { readConfig } from '../serve/readConfig.ts';
import type { Command } from './Command.ts';

const say = (text: string) => process.stderr.write(`countersign: ${text}\n`);

/** `countersign ip ADDRESS`: the facts on an address as JSON, each with who says so and how old that is. */
export const ip: Command = {
  usage: `countersign ip ADDRESS [options]
    Prints what the loaded sources say of an address as JSON; "from" names the sources of each fact with their age.
    --state DIR, --ip-source NAME, --mmdb FILE, --config F   as for serve`,
  async run(args) {
    const { values, positionals } = parseOptions({
      args: [...args],
      options: { ...ipOptions, config: { type: 'string' }, state: { type: 'string', default: '.countersign' } },
      allowPositionals: true,
    });
    const [address, ...more] = positionals;
    if (address === undefined || more.length > 0) throw new CliError('bad-value', 'ip takes one address');
    const { config = null } = values;
    const settings = joinIpSettings(readIpOptions(values), readConfig(config), config);
    const { provider, layers } = await openIp({
      ...settings,
      state: givenValue('state', values.state),
      onLists: (event) => event.state === 'damaged' && say(`the lists are left out: ${event.message}`),
    });
    try {
      await provider.prepare?.(address);
      const facts = provider.lookup(address);
      const told = JSON.stringify({ ...facts, from: factSources(facts, layers) }, null, 2);
      process.stdout.write(`${printable(told)}\n`);
    } catch (error) {
      if (!(error instanceof IpDataError) || error.code !== 'invalid-address') throw error;
      throw new CliError('bad-value', `"${address}" is no IP address`, error);
    } finally {
      provider.close?.();
    }
  },
};
