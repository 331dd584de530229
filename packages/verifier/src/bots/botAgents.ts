import { botCategories } from '@countersign/contract';
import { ConfigError } from '../ConfigError.ts';
import type { AgentOptions } from './AgentOptions.ts';
import { directoryKeys, givenKeys } from './agentKeys.ts';
import type { BotOptions } from './BotOptions.ts';
import type { KnownBot } from './KnownBot.ts';
import { knownBots } from './knownBots.ts';
import { signatureKey } from './signatureKey.ts';
import type { Agent } from './signatureProofs.ts';

const known: readonly AgentOptions[] = Object.values<KnownBot>(knownBots).flatMap(
  ({ agent, name, operator, category }) => (agent === undefined ? [] : [{ host: agent, name, operator, category }]),
);

const hostPattern = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?$/;

function readKeys(host: string, keys: readonly object[]) {
  return keys.map((jwk, index) => {
    const key = signatureKey(jwk);
    if (key === null) {
      throw new ConfigError('bad-option', 'an agent’s keys are Ed25519 public keys as JWK', {
        values: { host, index },
      });
    }
    return key;
  });
}

/** Agents whose signatures are known, by host. Throws `ConfigError` `bad-option`. */
export function botAgents(options: BotOptions, now: () => number): ReadonlyMap<string, Agent> {
  const agents = new Map<string, Agent>();
  // Asked for when it is used: some runtimes replace it later, and tests do.
  const fetching: typeof fetch = options.fetch ?? ((...asked) => globalThis.fetch(...asked));
  for (const { host, name, operator, category, keys } of [...known, ...(options.agents ?? [])]) {
    if (!hostPattern.test(host) || !Object.hasOwn(botCategories, category)) {
      throw new ConfigError('bad-option', 'an agent has a host, in small letters, and a category of bots', {
        values: { host, category },
      });
    }
    if (keys) agents.set(host, { bot: { name, operator, category }, keys: givenKeys(readKeys(host, keys)) });
    else if (options.directories !== false) {
      agents.set(host, { bot: { name, operator, category }, keys: directoryKeys(host, fetching, now) });
    }
  }
  return agents;
}
