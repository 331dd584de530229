import { expect, test } from 'vitest';
import { userAgents } from '../testing/userAgents.ts';
import { programOf } from './programOf.ts';

test.each([
  ['curl/8.5.0', 'curl', false],
  ['python-requests/2.31.0', 'python-requests', false],
  ['Python/3.11 aiohttp/3.8.4', 'Python', false],
  ['Java-http-client/17.0.18', 'Java-http-client', false],
  ['Go-http-client/2.0', 'Go-http-client', false],
  ['okhttp/4.12.0', 'okhttp', false],
  ['node', 'node', false],
  ['Googlebot-Image/1.0', 'Googlebot', true],
  ['Twitterbot/1.0', 'Twitterbot', true],
  ['SomeBot/1.0', 'SomeBot', false],
  ['facebookexternalhit/1.1 Facebot Twitterbot/1.0', 'Twitterbot', true],
  ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', 'Googlebot', true],
  [
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0.1938.76 Safari/537.36',
    'bingbot',
    true,
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 8_1 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Version/8.0 Mobile/12B411 Safari/600.1.4 (compatible; YandexMobileBot/3.0; +http://yandex.com/bots)',
    'YandexMobileBot',
    true,
  ],
  [
    'Mozilla/5.0 (Unknown; Linux x86_64) AppleWebKit/538.1 (KHTML, like Gecko) PhantomJS/2.1.1 Safari/538.1',
    'PhantomJS',
    false,
  ],
])('%s', (text, name, crawler) => {
  expect(programOf(text)).toEqual({ name, crawler });
});

test.each([
  ...Object.values(userAgents),
  // A phone's model.
  'Mozilla/5.0 (Linux; Android 9; CUBOT X19) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (Linux; U; Android 4.4.2; en-us; CUBOT/1.0) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Mobile Safari/537.36',
  // Apps' own names.
  'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/128.0.0.0 Mobile Safari/537.36 iRobot/7.0',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MyChatbot/3.1',
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) TalkBot/2.1 Chrome/128.0.0.0 Electron/32.0.0 Safari/537.36',
  'Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0)',
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) JavaFX/17 Safari/537.36',
])('%s names none', (text) => {
  expect(programOf(text)).toBeNull();
});
