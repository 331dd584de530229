import { botCategories } from '../packages/contract/src/index.ts';
import { listSources } from '../packages/ipdata/src/lists/listSources.ts';
import { crawlerLists } from '../packages/verifier/src/bots/crawlerLists.ts';
import type { KnownBot } from '../packages/verifier/src/bots/KnownBot.ts';
import { knownBots } from '../packages/verifier/src/bots/knownBots.ts';
import { mootLabels } from '../packages/verifier/src/bots/mootLabels.ts';

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

const code = (text: string | number): string => `\`${text}\``;
const bots: readonly KnownBot[] = Object.values(knownBots);

// Each list that a bot is told by is one that `refresh` knows, under the same name.
const refreshed: Readonly<Record<keyof typeof crawlerLists, unknown>> = listSources;

function proofs({ lists = [], hosts = [], networks = [], agent }: KnownBot): string {
  return [
    ...lists.filter((list) => list in refreshed).map((list) => `list ${code(list)}`),
    ...hosts.map((host) => `host ${code(host)}`),
    ...networks.map((network) => `network AS${network}`),
    ...(agent === undefined ? [] : [`signature of ${code(agent)}`]),
  ].join(', ');
}

const row = (bot: KnownBot): string[] => [
  bot.name,
  bot.operator,
  code(bot.category),
  proofs(bot),
  [`<${bot.page}>`, bot.others].filter(Boolean).join(' '),
];

/** The page on bots: how they are told, what becomes of them, and which are known. */
export function botsPage(note: string, table: Table): string {
  const escaped = (text: string) => text.replaceAll('\\*', '*');
  const partial = Object.entries(crawlerLists).flatMap(([name, { whole }]) => (whole.length === 0 ? [code(name)] : []));
  return `${note}
# Bots

Anyone may send Googlebot's User-Agent. Operators publish by what their bots can be told from those who do, and the verifier holds a request against that: a bot that proves who it is gets the label \`verified-bot\` and stands in the answer as \`bot\`, and a bot's name from elsewhere is a conflict.

\`\`\`json
{ "outcome": "pass", "labels": [{ "label": "verified-bot", "confidence": "high", "findings": ["verified-bot"] }],
  "bot": { "name": "Googlebot", "operator": "Google", "category": "search", "by": "list" } }
\`\`\`

## Proofs

| \`by\` | what it is | confidence | what it takes |
| --- | --- | --- | --- |
| \`list\` | the address is in a list that the operator publishes | as fresh as the list: \`high\`, \`medium\`, \`low\` | [\`countersign refresh\`](refresh.md) |
| \`reverse-dns\` | the address has a name of the operator's, and that name resolves to the address again | \`high\` | name servers |
| \`network\` | the address is of an AS that the operator names as the bot's own | \`medium\` | nothing |
| \`signature\` | the request is signed (RFC 9421, tag \`web-bot-auth\`) with a key that the agent publishes | \`high\` | the key directory of the agent, or its keys in the configuration |

- **Reverse DNS** is asked in the background: by Node's DNS client, 16 questions at once and 512 waiting at most, 4 s at most for each. What was found counts for 6 hours, that there is none for 1 hour, that name servers failed for 1 minute. \`POST /inspect\`, \`verify\` and \`verifier.inspectProven()\` wait for it 300 ms at most (\`patience\`); \`verifier.inspect()\` does not wait, and answers \`unknown\` for the first request of an address. It is asked only about requests under the name of a bot with such a proof, and not where a list tells already.
- **Signatures**: Ed25519, with \`created\`, \`expires\` and \`keyid\` (the key's thumbprint, RFC 7638), over \`@authority\` or \`@target-uri\`, and over \`Signature-Agent\`; a day old at most, clocks may differ by a minute. A signature, or a nonce, that another address sent before is refused; the store keeps them for a day. They are read of the request that is inspected, and of the one that brought a token (\`request\` in verify), so a backend that reports requests reports the headers \`Signature\`, \`Signature-Input\`, \`Signature-Agent\` and \`Host\` with them. Where a signature covers cookies or \`Authorization\` it is not verified: these are never kept.
- **Key directories** are fetched from \`https://HOST/.well-known/http-message-signatures-directory\`, for the hosts in the table below and in \`agents\` alone, whatever a request says: 64 kB, 3 s, no redirects, kept as long as their Cache-Control says, 5 minutes to a day.

## What becomes of a bot

- A bot that proved who it is has no need to be cleared of ${[...mootLabels].map(code).join(', ')}: conflicts of these labels are \`explainedBy\` it and count for nothing. A token that was made elsewhere (\`harvested-token\`) still counts. A proof of confidence \`low\`, by a list of long ago, clears it of nothing.
- \`policy.bots\` gives each kind an outcome, by default \`pass\`: \`{ "ai-crawler": "block", "seo": "review" }\`. It counts for whatever says that it is such a bot, proven or not, beside what the labels lead to.
- A bot's name from elsewhere is the finding \`bot-against-proof\` of the label \`spoofed-browser\`: strong where reverse DNS or a list of the last seven days says so, moderate where the list is older (operators add ranges) or a proxy's headers show that the address may be the proxy's. It is \`unknown\` where nothing could be asked: no list that is still fresh, no DNS, an address that is not public. For ${partial.join(' and ')} it stays so, since the operator does not say that the list is whole; and for bots whose name others send for good reason.

${table(
  ['category', 'what it does'],
  Object.entries(botCategories).map(([category, meaning]) => [code(category), meaning]),
)}

## Options

\`createVerifier({ bots })\`, or \`bots\` in the file that \`--config\` names:

| member | |
| --- | --- |
| \`dns\` | \`false\` asks no name server; a list names those to ask (\`["127.0.0.1:53"]\`); by default the system's. In runtimes without Node's DNS client there are none |
| \`directories\` | \`false\` fetches no key directory; default \`true\` |
| \`agents\` | agents that sign, besides those below: \`{ host, name, operator, category, keys? }\`; with \`keys\` (Ed25519, JWK) nothing is fetched |
| \`patience\` | ms that an answer waits for either, 0 to 10,000; default 300 |
| \`fetch\` | in code alone: what fetches key directories, for a proxy on the way out |

## Privacy

Reverse DNS tells your name servers the addresses of requests under a bot's name, and nobody else's. A key directory's host learns that somebody here was sent a request of its agent. Both can be switched off; the lists tell nobody anything.

## Known bots

${escaped(table(['name', 'operator', 'category', 'told by', 'where the operator says so'], bots.map(row)))}
`;
}
