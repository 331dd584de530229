/** What bots are for, as their operators say: what the policy decides by. */
export const botCategories = {
  search: 'fills a search engine’s index',
  'ai-search': 'fills the index that an AI assistant answers from',
  'ai-crawler': 'gathers text and pictures that AI models are trained on',
  'ai-assistant': 'an AI assistant or agent that acts for a user, at this moment',
  preview: 'shows what a link leads to where somebody posted it',
  feed: 'fetches feeds for their subscribers',
  monitor: 'watches whether a site is up, at its owner’s wish',
  advertising: 'looks at the pages that advertisements lead to or stand on',
  seo: 'measures links and rankings for marketing tools',
  archiver: 'keeps copies of pages for the public',
  security: 'looks for harmful or vulnerable pages',
  commerce: 'reads shops for payment, price and product services',
} as const;
export type BotCategory = keyof typeof botCategories;
