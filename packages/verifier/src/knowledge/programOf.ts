import { claimedBot } from '../bots/claimedBot.ts';
import { readUserAgent } from './readUserAgent.ts';
import { remembered } from './remembered.ts';

/** HTTP libraries and command-line programs by the User-Agent that they send unless told otherwise. */
const libraries =
  /^(?:curl|Wget|python-requests|python-httpx|python-urllib3|Python-urllib|Python|aiohttp|Go-http-client|Java|Java-http-client|Apache-HttpClient|Jakarta Commons-HttpClient|okhttp|axios|node-fetch|node-superagent|superagent|undici|node|Deno|Bun|got|Needle|PostmanRuntime|insomnia|HTTPie|libwww-perl|LWP|PHP|GuzzleHttp|Symfony|Ruby|Faraday|http\.rb|Typhoeus|Dart|reqwest|hyper|ureq|Scrapy|colly|aria2|RestSharp|Mechanize|WinHttp|libcurl|jsdom|HappyDOM)(?=[/ ;(]|$)/i;
/** Programs that stand in a browser's User-Agent, under their own name. */
const named = /\b(PhantomJS|Chrome-Lighthouse|Lighthouse|Cypress|Prerender|jsdom|HappyDOM)\/v?\d/i;
/** What calls itself a bot. On phones and in apps' browser views it may be the app, or the model (iRobot, CUBOT). */
const bots = /\b([\w.-]*(?:bot|crawler|spider|slurp))\/v?\d/i;
/** A bot's address, as its operator gives it to those whom it visits. */
const address = /\+https?:\/\/|\bcompatible; ?(?!MSIE\b)[\w.-]*(?:bot|crawler|spider|preview)/i;
/** Bots whose operator tells of them without an address in the User-Agent (X, “Getting started with cards”). */
const told = /\bTwitterbot\/\d/;

const mayBeApp = (text: string): boolean => {
  const { os, embedded } = readUserAgent(text);
  return embedded || os === 'Android' || os === 'iOS';
};

/** A program that a User-Agent names. */
export interface Program {
  name: string;
  /** It serves others and says who runs it, as search engines do. */
  crawler: boolean;
}

/** The program that a User-Agent names of its own accord; null where it names none, as browsers do. */
export const programOf: (userAgent: string) => Program | null = remembered((text) => {
  const library = libraries.exec(text);
  if (library) return { name: library[0], crawler: false };
  const serves = address.test(text) || told.test(text);
  const inside = named.exec(text) ?? (serves || !mayBeApp(text) ? bots.exec(text) : null);
  if (serves) {
    const bot = /([\w.-]*(?:bot|crawler|spider|preview|slurp)[\w.-]*)/i.exec(text);
    return { name: inside?.[1] ?? bot?.[1] ?? 'a program', crawler: true };
  }
  // Googlebot-Image/1.0 and others give no address, and their operators a page all the same.
  const bot = claimedBot(text);
  if (inside) return { name: inside[1] as string, crawler: bot !== null };
  return bot && { name: bot.name, crawler: true };
});
