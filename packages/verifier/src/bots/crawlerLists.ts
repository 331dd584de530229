/**
 * Lists of addresses that operators publish for their bots.
 *
 * The key is the list's name among the sources of IP facts, and the `name` of its hits. `page` is where the operator
 * tells of the list; `whole` where he says that his bots come from nowhere else.
 */
export const crawlerLists = {
  googlebot: {
    url: 'https://developers.google.com/static/crawling/ipranges/common-crawlers.json',
    page: 'https://developers.google.com/crawling/docs/crawlers-fetchers/google-common-crawlers',
    whole: true,
  },
  'google-special-crawlers': {
    url: 'https://developers.google.com/static/crawling/ipranges/special-crawlers.json',
    page: 'https://developers.google.com/crawling/docs/crawlers-fetchers/google-special-case-crawlers',
    whole: true,
  },
  // Not user-triggered-fetchers.json: behind those addresses are App Engine’s customers.
  'google-user-triggered': {
    url: 'https://developers.google.com/static/crawling/ipranges/user-triggered-fetchers-google.json',
    page: 'https://developers.google.com/crawling/docs/crawlers-fetchers/google-user-triggered-fetchers',
    whole: false,
  },
  'google-agents': {
    url: 'https://developers.google.com/static/crawling/ipranges/user-triggered-agents.json',
    page: 'https://developers.google.com/crawling/docs/crawlers-fetchers/allow-google-agent',
    whole: true,
  },
  bingbot: {
    url: 'https://www.bing.com/toolbox/bingbot.json',
    page: 'https://www.bing.com/webmasters/help/verify-bingbot-2195837f',
    whole: true,
  },
  applebot: {
    url: 'https://search.developer.apple.com/applebot.json',
    page: 'https://support.apple.com/en-us/119829',
    whole: true,
  },
  duckduckbot: {
    url: 'https://duckduckgo.com/duckduckbot.json',
    page: 'https://duckduckgo.com/duckduckgo-help-pages/results/duckduckbot',
    whole: true,
  },
  duckassistbot: {
    url: 'https://duckduckgo.com/duckassistbot.json',
    page: 'https://duckduckgo.com/duckduckgo-help-pages/results/duckassistbot',
    whole: true,
  },
  gptbot: {
    url: 'https://openai.com/gptbot.json',
    page: 'https://developers.openai.com/api/docs/bots',
    whole: true,
  },
  'oai-searchbot': {
    url: 'https://openai.com/searchbot.json',
    page: 'https://developers.openai.com/api/docs/bots',
    whole: true,
  },
  'chatgpt-user': {
    url: 'https://openai.com/chatgpt-user.json',
    page: 'https://developers.openai.com/api/docs/bots',
    whole: true,
  },
  // The operator says that who comes from it is his, not that all of his come from it.
  anthropic: {
    url: 'https://claude.com/crawling/bots.json',
    page: 'https://privacy.claude.com/en/articles/8896518-does-anthropic-crawl-data-from-the-web-and-how-can-site-owners-block-the-crawler',
    whole: false,
  },
  perplexitybot: {
    url: 'https://www.perplexity.ai/perplexitybot.json',
    page: 'https://docs.perplexity.ai/docs/resources/perplexity-crawlers',
    whole: true,
  },
  'perplexity-user': {
    url: 'https://www.perplexity.ai/perplexity-user.json',
    page: 'https://docs.perplexity.ai/docs/resources/perplexity-crawlers',
    whole: true,
  },
  ccbot: {
    url: 'https://index.commoncrawl.org/ccbot.json',
    page: 'https://commoncrawl.org/ccbot',
    whole: true,
  },
  ahrefsbot: {
    url: 'https://api.ahrefs.com/v3/public/crawler-ip-ranges',
    page: 'https://help.ahrefs.com/en/articles/78658-what-is-the-list-of-your-ip-ranges',
    whole: true,
  },
  uptimerobot: {
    url: 'https://uptimerobot.com/inc/files/ips/IPv4andIPv6.txt',
    page: 'https://uptimerobot.com/help/locations/',
    whole: true,
  },
  pingdom: {
    url: 'https://my.pingdom.com/probes/ipv4',
    page: 'https://documentation.solarwinds.com/en/success_center/pingdom/content/topics/pingdom-probe-servers-ip-addresses.htm',
    whole: true,
  },
  statuscake: {
    url: 'https://app.statuscake.com/Workfloor/Locations.php?format=json',
    page: 'https://www.statuscake.com/kb/knowledge-base/what-are-your-ips/',
    whole: true,
  },
  betterstack: {
    url: 'https://uptime.betterstack.com/ips-by-cluster.json',
    page: 'https://betterstack.com/docs/uptime/frequently-asked-questions/',
    whole: true,
  },
  'datadog-synthetics': {
    url: 'https://ip-ranges.datadoghq.com/synthetics.json',
    page: 'https://docs.datadoghq.com/synthetics/guide/identify_synthetics_bots/',
    whole: true,
  },
} as const satisfies Readonly<Record<string, { url: string; page: string; whole: boolean }>>;
export type CrawlerList = keyof typeof crawlerLists;
