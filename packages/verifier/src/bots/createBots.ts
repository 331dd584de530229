import type { IpFacts, IpSource } from '@countersign/ipdata';
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
import type { KnownBot } from './KnownBot.ts';
import { listSays } from './listSays.ts';
import { loadedLists } from './loadedLists.ts';
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
  /** Asks no more, and ends what is under way. */
  close(): void;
}

/** At most this long, in ms, a verdict can be made to wait. */
const longest = 10_000;

/** The known bot that the request says it is, where its address could tell; null for none. */
function botOf({ speaker, facts }: BotRequest): KnownBot | null {
  if (speaker === null || facts === null || facts.scope !== 'public') return null;
  return claimedBot(headerValue(speaker, 'user-agent') ?? '');
}

/** The address whose reverse DNS would tell; null where none would, or a list tells already. */
function addressToAsk({ facts }: BotRequest, { hosts, lists = [] }: KnownBot): string | null {
  if (hosts === undefined || facts === null || listSays(facts, lists)?.holds) return null;
  return facts.address;
}

/** What a verifier has that bots' proofs are looked for with. */
export interface BotMeans {
  store: Pick<Store, 'claim'>;
  /** Sources of IP facts as they are loaded by now. */
  ipSources: () => readonly IpSource[];
  /** ms since the epoch. */
  now: () => number;
}

/** The DNS client; null where the runtime has none, or one that cannot be made, as in Workers. */
function readResolver(servers: true | readonly string[]) {
  try {
    return dnsResolver(servers === true ? undefined : servers);
  } catch (cause) {
    if (servers === true) return null;
    const values = { servers: [...servers] };
    throw new ConfigError('bad-option', 'bots.dns takes addresses of name servers, with a port or without', {
      values,
      cause,
    });
  }
}

/** Makes what looks for bots' proofs. Throws `ConfigError` `bad-option`. */
export function createBots(options: BotOptions, { store, ipSources, now }: BotMeans): Bots {
  const { dns = true, patience = 300 } = options;
  if (!(patience >= 0 && patience <= longest)) {
    throw new ConfigError('bad-option', `bots.patience is 0 to ${longest} ms`, {
      values: { patience: String(patience) },
    });
  }
  const resolver = dns === false ? null : readResolver(dns);
  const hosts = resolver && hostProofs(resolver, now);
  const agents = botAgents(options, now);
  const signatures = { agents, store, now };

  const hostOf = (request: BotRequest, bot: KnownBot) => {
    const address = hosts === null ? null : addressToAsk(request, bot);
    return address === null || hosts === null ? null : { address, proof: hosts.peek(address) };
  };
  const listsOf = ({ lists }: KnownBot): Pick<BotProof, 'lists'> =>
    lists === undefined ? {} : { lists: loadedLists(lists, ipSources(), now()) };

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
      const bot = botOf(request);
      const signed = request.signed?.signed;
      if (bot === null && signed === undefined) return null;
      const host = bot && hostOf(request, bot);
      const missing = 'the signature, which takes a promise to verify';
      return {
        ...(bot === null ? {} : listsOf(bot)),
        ...(host === null ? {} : { host: host.proof }),
        ...(signed === undefined ? {} : { signature: { state: 'unknown' as const, agent: null, missing } }),
      };
    },
    async prove(request) {
      const bot = botOf(request);
      if (bot === null && request.signed?.signed === undefined) return null;
      const asked = bot && hostOf(request, bot);
      const signature = signatureOf(request);
      if (asked?.proof.state === 'pending') await waitAtMost(hosts?.settled(asked.address) ?? signature, patience);
      const read = await signature;
      const host = asked === null ? undefined : hosts?.peek(asked.address);
      return {
        ...(bot === null ? {} : listsOf(bot)),
        ...(host === undefined ? {} : { host }),
        ...(read === undefined ? {} : { signature: read }),
      };
    },
    close: () => hosts?.close(),
  };
}
