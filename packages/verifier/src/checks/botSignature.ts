import { makeInspection } from '../testing/makeInspection.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

const bot = { name: 'ChatGPT agent', operator: 'OpenAI', category: 'ai-assistant' } as const;

/** The signature of a request is its agent's. */
export const botSignature = defineCheck({
  title: 'A bot’s signature',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header values',
  needs: ['request'],
  fact: 'RFC 9421 (HTTP Message Signatures), section 3.2, with the tag, parameters and key directories of draft-meunier-web-bot-auth-architecture: a signature under a key that the agent publishes cannot be made without it, and one that is wrong was made by someone else or for another request.',
  inspects: true,
  judge: ({ kase }) => {
    const signature = kase.bot?.signature;
    if (signature === undefined) return { result: 'agree' };
    const { agent } = signature;
    if (signature.state === 'good') return { result: 'agree', claim: agent };
    if (signature.state === 'unknown') return unknown(signature.missing);
    return {
      result: 'conflict',
      claim: agent ?? 'a signed request',
      observation: signature.why,
      weight: signature.weight,
    };
  },
  explain: (claim, observation) => `The request says that ${String(claim)} signed it, but ${String(observation)}.`,
  benign: [
    'A proxy that changes the host name or another part that was signed, before the verifier sees it.',
    'An agent’s own mistake, or a clock that is minutes off (then moderate).',
  ],
  examples: {
    agree: [
      { name: 'no signature', kase: () => makeInspection() },
      {
        name: 'a good one',
        kase: () => ({ ...makeInspection(), bot: { signature: { state: 'good', agent: 'chatgpt.com', bot } } }),
      },
    ],
    conflict: [
      {
        name: 'a signature of another request',
        kase: () => ({
          ...makeInspection(),
          bot: {
            signature: {
              state: 'bad',
              agent: 'chatgpt.com',
              weight: 'strong',
              why: 'the signature does not fit the request',
            },
          },
        }),
      },
    ],
    unknown: [
      {
        name: 'an agent that is not known',
        kase: () => ({
          ...makeInspection(),
          bot: { signature: { state: 'unknown', agent: 'bot.example', missing: 'the keys of bot.example' } },
        }),
      },
    ],
  },
});
