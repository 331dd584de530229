import type { IpFacts } from '@countersign/ipdata';
import { ConfigError } from '../ConfigError.ts';
import { headerValue } from '../observe/headerValue.ts';
import type { Observation } from '../observe/observation.ts';
import type { Store } from '../stores/store.ts';
import type { BotOptions } from './BotOptions.ts';
import type { BotProof } from './BotProof.ts';
import { botAgents } from './botAgents.ts';
import { claimedBot } from './claimedBot.ts';
import { dnsResolver } from './dnsResolver.ts';
import { hostProofs } from './hostProofs.ts';
import { listSays } from './listSays.ts';
import { proveSignature } from './signatureProofs.ts';
import { waitAtMost } from './waitAtMost.ts';

/** Whom a case may be of: the request that speaks for it, its address's facts, and the one whose signature is read. */
export interface BotRequest {
  speaker: Observation | null;
  facts: IpFacts | null;
  signed: Observation | null;
}

/** Looks for what proves bots, outside of the judgement. */
export interface Bots {
  /** What is known by now, without waiting; what is not is asked for. */
  peek(request: BotRequest): BotProof | null;
  /** The same, waited for up to the patience. */
  prove(request: BotRequest): Promise<BotProof | null>;
}

/** The address whose reverse DNS would tell; null where none would, or a list tells already. */
function addressToAsk({ speaker, facts }: BotRequest): string | null {
  if (speaker === null || facts === null || facts.scope !== 'public') return null;
  const bot = claimedBot(headerValue(speaker, 'user-agent') ?? '');
  if (bot?.hosts === undefined) return null;
  return bot.lists && listSays(facts, bot.lists)?.holds ? null : facts.address;
}

function readResolver(servers: true | readonly string[]) {
  try {
    return dnsResolver(servers === true ? undefined : servers);
  } catch (cause) {
    const values = { servers: servers === true ? [] : [...servers] };
    throw new ConfigError('bad-option', 'bots.dns takes addresses of name servers, with a port or without', {
      values,
      cause,
    });
  }
}

/** Makes what looks for bots' proofs; `now` in ms since the epoch. Throws `ConfigError` `bad-option`. */
export function createBots(options: BotOptions, store: Pick<Store, 'claim'>, now: () => number): Bots {
  const { dns = true, patience = 300 } = options;
  const resolver = dns === false ? null : readResolver(dns);
  const hosts = resolver && hostProofs(resolver, now);
  const agents = botAgents(options, now);
  const signatures = { agents, store, now };

  const hostOf = (request: BotRequest) => {
    const address = hosts === null ? null : addressToAsk(request);
    return address === null || hosts === null ? null : { address, proof: hosts.peek(address) };
  };
  const together = (host: BotProof['host'], signature: BotProof['signature']): BotProof | null =>
    host === undefined && signature === undefined
      ? null
      : { ...(host === undefined ? {} : { host }), ...(signature === undefined ? {} : { signature }) };

  async function signatureOf({ signed }: BotRequest): Promise<BotProof['signature']> {
    if (!signed?.signed) return undefined;
    const proof = await proveSignature(signed, signatures);
    const agent = proof?.state === 'unknown' && proof.agent !== null ? agents.get(proof.agent) : undefined;
    if (agent === undefined) return proof;
    await waitAtMost(agent.keys.settled(), patience);
    return proveSignature(signed, signatures);
  }

  return {
    peek(request) {
      const signature = request.signed?.signed && {
        state: 'unknown' as const,
        agent: null,
        missing: 'the signature, which takes a promise to verify',
      };
      return together(hostOf(request)?.proof, signature);
    },
    async prove(request) {
      const asked = hostOf(request);
      const signature = signatureOf(request);
      if (asked?.proof.state === 'pending') await waitAtMost(hosts?.settled(asked.address) ?? signature, patience);
      return together(asked === null ? undefined : hosts?.peek(asked.address), await signature);
    },
  };
}
