/**
 * Lists of addresses that operators publish for their bots.
 *
 * The key is the list's name among the sources of IP facts, and the `name` of its hits. `page` is where the operator
 * tells of the list; `whole` the families of which he says that his bots come from nowhere else (none of a family that
 * the list has no address of).
 */
export const crawlerLists = {
  googlebot: {
    page: 'https://developers.google.com/crawling/docs/crawlers-fetchers/google-common-crawlers',
    whole: [4, 6],
  },
  'google-special-crawlers': {
    page: 'https://developers.google.com/crawling/docs/crawlers-fetchers/google-special-case-crawlers',
    whole: [4, 6],
  },
  // Not user-triggered-fetchers.json: behind those addresses are App Engine’s customers.
  'google-user-triggered': {
    page: 'https://developers.google.com/crawling/docs/crawlers-fetchers/google-user-triggered-fetchers',
    whole: [],
  },
  'google-agents': {
    page: 'https://developers.google.com/crawling/docs/crawlers-fetchers/allow-google-agent',
    whole: [4],
  },
  bingbot: {
    page: 'https://www.bing.com/webmasters/help/verify-bingbot-2195837f',
    whole: [4],
  },
  applebot: {
    page: 'https://support.apple.com/en-us/119829',
    whole: [4],
  },
  duckduckbot: {
    page: 'https://duckduckgo.com/duckduckgo-help-pages/results/duckduckbot',
    whole: [4],
  },
  duckassistbot: {
    page: 'https://duckduckgo.com/duckduckgo-help-pages/results/duckassistbot',
    whole: [4],
  },
  gptbot: {
    page: 'https://developers.openai.com/api/docs/bots',
    whole: [4],
  },
  'oai-searchbot': {
    page: 'https://developers.openai.com/api/docs/bots',
    whole: [4],
  },
  'chatgpt-user': {
    page: 'https://developers.openai.com/api/docs/bots',
    whole: [4],
  },
  // The operator says that who comes from it is his, not that all of his come from it.
  anthropic: {
    page: 'https://privacy.claude.com/en/articles/8896518-does-anthropic-crawl-data-from-the-web-and-how-can-site-owners-block-the-crawler',
    whole: [],
  },
  perplexitybot: {
    page: 'https://docs.perplexity.ai/docs/resources/perplexity-crawlers',
    whole: [4],
  },
  'perplexity-user': {
    page: 'https://docs.perplexity.ai/docs/resources/perplexity-crawlers',
    whole: [4],
  },
  ccbot: {
    page: 'https://commoncrawl.org/ccbot',
    whole: [4, 6],
  },
  ahrefsbot: {
    page: 'https://help.ahrefs.com/en/articles/78658-what-is-the-list-of-your-ip-ranges',
    whole: [4],
  },
  uptimerobot: {
    page: 'https://uptimerobot.com/help/locations/',
    whole: [4, 6],
  },
  pingdom: {
    page: 'https://documentation.solarwinds.com/en/success_center/pingdom/content/topics/pingdom-probe-servers-ip-addresses.htm',
    whole: [4, 6],
  },
  statuscake: {
    page: 'https://www.statuscake.com/kb/knowledge-base/what-are-your-ips/',
    whole: [4],
  },
  betterstack: {
    page: 'https://betterstack.com/docs/uptime/frequently-asked-questions/',
    whole: [4, 6],
  },
  'datadog-synthetics': {
    page: 'https://docs.datadoghq.com/synthetics/guide/identify_synthetics_bots/',
    whole: [4, 6],
  },
} as const satisfies Readonly<Record<string, { page: string; whole: readonly (4 | 6)[] }>>;
export type CrawlerList = keyof typeof crawlerLists;
