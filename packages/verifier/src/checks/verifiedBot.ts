import { makeInspection } from '../testing/makeInspection.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

const googlebot = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
const from = (bot: ReturnType<typeof makeInspection>['bot']) => ({
  ...makeInspection({ use: { headers: { 'User-Agent': googlebot } } }),
  bot,
});

/** A bot that proved who it is, by what its operator publishes. */
export const verifiedBot = defineCheck({
  title: 'A bot that proved who it is',
  label: 'verified-bot',
  weight: 'weak',
  source: 'address',
  needs: ['User-Agent of the request', 'IP facts', 'what proves bots: a list, reverse DNS or a signature'],
  fact: 'What operators document of their bots (docs/bots.md, each with its page): lists of addresses, reverse DNS that resolves back to the address, an AS of their own, and signatures (RFC 9421 with draft-meunier-web-bot-auth-architecture).',
  inspects: true,
  judge: ({ bot }) => {
    if (bot === null) return { result: 'agree' };
    const { name, operator, proven, missing } = bot;
    if (proven) {
      return {
        result: 'agree',
        claim: `${name} of ${operator}`,
        observation: proven.observation,
        names: proven.confidence,
      };
    }
    return missing === null ? { result: 'agree', claim: name } : unknown(missing);
  },
  explain: (claim, observation) => `It is ${String(claim)}, proven by ${String(observation)}.`,
  benign: ['It is context: what such bots may do is the policy’s to say.'],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeInspection() },
      {
        name: 'Googlebot by reverse DNS',
        kase: () => from({ host: { state: 'known', hosts: ['crawl-66-249-66-1.googlebot.com'] } }),
      },
      {
        name: 'an agent by its signature',
        kase: () => ({
          ...makeInspection(),
          bot: {
            signature: {
              state: 'good',
              agent: 'chatgpt.com',
              bot: { name: 'ChatGPT agent', operator: 'OpenAI', category: 'ai-assistant' },
            },
          },
        }),
      },
    ],
    conflict: [],
    unknown: [
      { name: 'reverse DNS under way', kase: () => from({ host: { state: 'pending' } }) },
      { name: 'nobody asked', kase: () => from(null) },
    ],
  },
});
