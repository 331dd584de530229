import type { ListSource } from './ListSource.ts';
import { ahrefsBot } from './sources/ahrefsBot.ts';
import { anthropic } from './sources/anthropic.ts';
import { applebot } from './sources/applebot.ts';
import { applePrivateRelay } from './sources/applePrivateRelay.ts';
import { aws } from './sources/aws.ts';
import { betterStack } from './sources/betterStack.ts';
import { bingbot } from './sources/bingbot.ts';
import { ccBot } from './sources/ccBot.ts';
import { chatGptUser } from './sources/chatGptUser.ts';
import { cloudflare } from './sources/cloudflare.ts';
import { cloudflareEgress } from './sources/cloudflareEgress.ts';
import { datadogSynthetics } from './sources/datadogSynthetics.ts';
import { dbipCountryLite } from './sources/dbipCountryLite.ts';
import { digitalOcean } from './sources/digitalOcean.ts';
import { duckAssistBot } from './sources/duckAssistBot.ts';
import { duckDuckBot } from './sources/duckDuckBot.ts';
import { googleAgents } from './sources/googleAgents.ts';
import { googlebot } from './sources/googlebot.ts';
import { googleCloud } from './sources/googleCloud.ts';
import { googleSpecialCrawlers } from './sources/googleSpecialCrawlers.ts';
import { googleUserTriggered } from './sources/googleUserTriggered.ts';
import { googleVpn } from './sources/googleVpn.ts';
import { gptBot } from './sources/gptBot.ts';
import { ipcat } from './sources/ipcat.ts';
import { iptoasn } from './sources/iptoasn.ts';
import { iptoasnCountry } from './sources/iptoasnCountry.ts';
import { linode } from './sources/linode.ts';
import { microsoft } from './sources/microsoft.ts';
import { mullvad } from './sources/mullvad.ts';
import { nordVpn } from './sources/nordVpn.ts';
import { oaiSearchBot } from './sources/oaiSearchBot.ts';
import { oracleCloud } from './sources/oracleCloud.ts';
import { originAsn } from './sources/originAsn.ts';
import { perplexityBot } from './sources/perplexityBot.ts';
import { perplexityUser } from './sources/perplexityUser.ts';
import { pingdom } from './sources/pingdom.ts';
import { starlink } from './sources/starlink.ts';
import { statusCake } from './sources/statusCake.ts';
import { torExitList } from './sources/torExitList.ts';
import { torNodes } from './sources/torNodes.ts';
import { uptimeRobot } from './sources/uptimeRobot.ts';
import { userCountry } from './sources/userCountry.ts';
import { vultr } from './sources/vultr.ts';
import { x4bnetDatacenter } from './sources/x4bnetDatacenter.ts';
import { x4bnetVpn } from './sources/x4bnetVpn.ts';

/**
 * Every published list that `refresh` knows, by name.
 *
 * Of lists that say the same the first comes first among the reasons; tables of countries and networks come last.
 */
export const listSources = {
  'apple-private-relay': applePrivateRelay,
  'cloudflare-egress': cloudflareEgress,
  'google-vpn': googleVpn,
  'tor-exit-list': torExitList,
  'tor-nodes': torNodes,
  mullvad,
  nordvpn: nordVpn,
  'x4bnet-vpn': x4bnetVpn,
  aws,
  'google-cloud': googleCloud,
  microsoft,
  'oracle-cloud': oracleCloud,
  digitalocean: digitalOcean,
  linode,
  vultr,
  cloudflare,
  ipcat,
  'x4bnet-datacenter': x4bnetDatacenter,
  starlink,
  googlebot,
  'google-special-crawlers': googleSpecialCrawlers,
  'google-user-triggered': googleUserTriggered,
  'google-agents': googleAgents,
  bingbot,
  applebot,
  duckduckbot: duckDuckBot,
  duckassistbot: duckAssistBot,
  gptbot: gptBot,
  'oai-searchbot': oaiSearchBot,
  'chatgpt-user': chatGptUser,
  anthropic,
  perplexitybot: perplexityBot,
  'perplexity-user': perplexityUser,
  ccbot: ccBot,
  ahrefsbot: ahrefsBot,
  uptimerobot: uptimeRobot,
  pingdom,
  statuscake: statusCake,
  betterstack: betterStack,
  'datadog-synthetics': datadogSynthetics,
  'iptoasn-country': iptoasnCountry,
  'dbip-country-lite': dbipCountryLite,
  'origin-asn': originAsn,
  'user-country': userCountry,
  iptoasn,
} as const satisfies Readonly<Record<string, ListSource>>;

export type ListName = keyof typeof listSources;
