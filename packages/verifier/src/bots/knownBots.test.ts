import { describe, expect, it, test } from 'vitest';
import { programOf } from '../knowledge/programOf.ts';
import { userAgents } from '../testing/userAgents.ts';
import { claimedBot } from './claimedBot.ts';
import { crawlerLists } from './crawlerLists.ts';
import type { KnownBot } from './KnownBot.ts';
import { knownBots } from './knownBots.ts';

const bots = Object.entries<KnownBot>(knownBots);

// As the operators' pages write them.
test.each([
  ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', 'Googlebot'],
  ['Googlebot-Image/1.0', 'Googlebot'],
  [
    'Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36 (compatible; AdsBot-Google-Mobile; +http://www.google.com/mobile/adsbot.html)',
    'AdsBot',
  ],
  ['FeedFetcher-Google; (+http://www.google.com/feedfetcher.html)', 'Feedfetcher'],
  [
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36 (compatible; Google-GeminiNotebook; +https://developers.google.com/crawling/docs/crawlers-fetchers/google-gemininotebook)',
    'Gemini Notebook',
  ],
  [
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0.1938.76 Safari/537.36',
    'Bingbot',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_5) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/13.1.1 Safari/605.1.15 (Applebot/0.1; +http://www.apple.com/go/applebot)',
    'Applebot',
  ],
  ['DuckDuckBot/1.1; (+http://duckduckgo.com/duckduckbot.html)', 'DuckDuckBot'],
  ['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; GPTBot/1.2; +https://openai.com/gptbot', 'GPTBot'],
  [
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; ChatGPT-User/1.0; +https://openai.com/bot',
    'ChatGPT-User',
  ],
  [
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ClaudeBot/1.0; +claudebot@anthropic.com)',
    'ClaudeBot',
  ],
  ['meta-externalagent/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)', 'Meta-ExternalAgent'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_10_1) AppleWebKit/600.2.5 (KHTML, like Gecko) Version/8.0.2 Safari/600.2.5 (Amazonbot/0.1; +https://developer.amazon.com/support/amazonbot)',
    'Amazonbot',
  ],
  ['CCBot/2.0 (https://commoncrawl.org/faq/)', 'CCBot'],
  ['Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)', 'YandexBot'],
  ['Mozilla/5.0 (compatible; Pinterestbot/1.0; +https://www.pinterest.com/bot.html)', 'Pinterestbot'],
  ['Mozilla/5.0+(compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)', 'UptimeRobot'],
])('%s', (text, name) => {
  expect(claimedBot(text)?.name).toBe(name);
});

test.each([
  ...Object.values(userAgents),
  // Yandex's browser and app, Pinterest's apps, a phone's model.
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 YaBrowser/24.12.0.0 Safari/537.36',
  'Mozilla/5.0 (Linux; arm_64; Android 14; SM-A556E) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 YaApp_Android/24.1 YaSearchBrowser/24.1 BroPP/1.0 SA/3 Mobile Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [Pinterest/iOS]',
  'Pinterest/12345 CFNetwork/1568.200.51 Darwin/24.1.0',
  'Mozilla/5.0 (Linux; Android 9; CUBOT X19) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (Linux; Android 13; GPTphone) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
  'curl/8.5.0',
])('%s names none', (text) => {
  expect(claimedBot(text)).toBeNull();
});

describe('every known bot', () => {
  it.each(bots)('%s can be told, by a page of its operator', (id, bot) => {
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(bot.page).toMatch(/^https:\/\//);
    expect([bot.lists, bot.hosts, bot.networks, bot.agent].some((proof) => proof !== undefined)).toBe(true);
    expect(bot.pattern !== null || bot.agent !== undefined).toBe(true);
    for (const mask of bot.hosts ?? []) expect(mask).toMatch(/^[a-z-]*\*\.[a-z0-9.-]*[a-z0-9-]+\.[a-z]+$/);
    if (bot.agent) expect(bot.agent).toMatch(/^[a-z0-9.-]+\.[a-z]+$/);
  });

  it('is known as a program', () => {
    expect(programOf('Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)')?.crawler).toBe(true);
  });

  it('reads long names in no time', () => {
    for (const text of ['a'.repeat(100_000), 'compatible; Yandex'.repeat(5_000), 'bot/'.repeat(25_000)])
      claimedBot(text);
  });

  it('has lists that are all there', () => {
    const used = new Set(bots.flatMap(([, { lists = [] }]) => lists));
    expect(Object.keys(crawlerLists).sort()).toEqual([...used].sort());
  });
});
