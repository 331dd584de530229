import type { IpFacts } from '@countersign/ipdata';
import type { Case } from '../case.ts';
import type { BotReading } from './BotReading.ts';
import { claimedBot } from './claimedBot.ts';
import { hostFits } from './hostFits.ts';
import type { KnownBot } from './KnownBot.ts';
import { type ListsSay, listSays } from './listSays.ts';

type Told = Pick<BotReading, 'proven' | 'against' | 'missing'>;

const proven = (
  by: NonNullable<BotReading['proven']>['by'],
  confidence: NonNullable<BotReading['proven']>['confidence'],
  observation: string,
): Told => ({ proven: { by, confidence, observation }, against: null, missing: null });
const missing = (what: string): Told => ({ proven: null, against: null, missing: what });

const waits = { pending: 'reverse DNS, which is under way', failed: 'reverse DNS, which gave no answer' } as const;

/** What speaks against a bot of this name at this address; a proxy in front may have an address of its own. */
function against(bot: KnownBot, facts: IpFacts, host: Told | null, lists: ListsSay | null, proxied: boolean): Told {
  const { others, networks, hosts } = bot;
  if (others !== undefined) return missing('a proof; others send this name too');
  const conflict = (weight: 'strong' | 'moderate', observation: string): Told => ({
    proven: null,
    against: { weight: proxied ? 'moderate' : weight, observation },
    missing: null,
  });
  if (host?.against) return conflict('strong', String(host.against.observation));
  if (lists?.holds === false && lists.confidence !== 'low') {
    return conflict(
      lists.confidence === 'high' ? 'strong' : 'moderate',
      `${facts.address}, in no list of its addresses`,
    );
  }
  if (networks && facts.asn !== undefined) return conflict('moderate', `AS${facts.asn}, of another operator`);
  if (host?.missing) return host;
  return missing(
    hosts ? 'reverse DNS' : bot.lists ? 'a list of its addresses that is no older than it should be' : 'a signature',
  );
}

/** What reverse DNS says of a bot that its operator names hosts of; null where it names none or nobody asked. */
function byHost({ hosts }: KnownBot, kase: Case): Told | null {
  const host = kase.bot?.host;
  if (hosts === undefined || host === undefined) return null;
  if (host.state !== 'known') return missing(waits[host.state]);
  const fitting = host.hosts.find((name) => hostFits(name, hosts));
  if (fitting !== undefined) return proven('reverse-dns', 'high', fitting);
  const observation = `reverse DNS that is not ${hosts.join(' or ')}`;
  return { proven: null, against: { weight: 'strong', observation }, missing: null };
}

function tell(bot: KnownBot, kase: Case, proxied: boolean): Told {
  const { ip } = kase;
  if (ip === null || ip.scope !== 'public') return missing('a public address');
  const lists = bot.lists ? listSays(ip, bot.lists, kase.bot?.lists) : null;
  if (lists?.holds) return proven('list', lists.confidence, `${ip.address}, in the list ${lists.list}`);
  const host = byHost(bot, kase);
  if (host?.proven) return host;
  if (bot.networks && ip.asn !== undefined && bot.networks.includes(ip.asn)) {
    return proven('network', 'medium', `AS${ip.asn} (${ip.org ?? 'no name'})`);
  }
  // What is under way may still prove it.
  if (kase.bot?.host?.state === 'pending' && host?.missing) return host;
  return against(bot, ip, host, lists, proxied);
}

/**
 * Whom a case's request says that it is, of the known bots, and what speaks for and against it; null where it says none.
 *
 * A good signature proves its agent under whatever User-Agent.
 */
export function readBot(kase: Case, userAgent: string, proxied: () => boolean): BotReading | null {
  const signature = kase.bot?.signature;
  if (signature?.state === 'good') {
    return { ...signature.bot, ...proven('signature', 'high', `a signature of ${signature.agent}`) };
  }
  const bot = claimedBot(userAgent);
  if (bot === null) return null;
  const { name, operator, category } = bot;
  return { name, operator, category, ...tell(bot, kase, proxied()) };
}
