import { readFileSync } from 'node:fs';
import type { Mount } from '../test/conformance/Mount.ts';
import { recipes } from '../test/conformance/recipes.ts';
import type { Seen } from '../test/conformance/seenFacts.ts';

const file = (name: string): string =>
  readFileSync(new URL(`../test/conformance/${name}`, import.meta.url), 'utf8').trimEnd();

/** A recipe's file as the page shows it. */
const shown = (name: string, title?: string): string =>
  `\`\`\`js\n${title === undefined ? '' : `// ${title}\n`}${file(`recipes/${name}`)}\n\`\`\``;

function factsTable(): string {
  const facts = JSON.parse(file('facts.json')) as Record<string, Seen>;
  const words = { seen: 'seen', some: 'some', unknown: 'unknown', none: '–' } as const;
  const names = Object.keys(Object.values(facts)[0] ?? {}) as (keyof Seen)[];
  const rows = (Object.entries(recipes) as [string, Mount][]).flatMap(([id, { what }]) => {
    const row = facts[id];
    return row ? [[what, ...names.map((name) => words[row[name]])]] : [];
  });
  return [['mounted in', ...names], ['', ...names].map(() => '---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** docs/frameworks.md: what each framework and runtime sees, and how the verifier is mounted in it. */
export const frameworksPage = (note: string): string => `${note}
# Frameworks and runtimes

The verifier mounts in whatever server there is: \`verifier.routes\` in a Hono app, \`nodeHandler\` wherever node's own requests are at hand, \`fetchHandler\` where only fetch's \`Request\` is. Each program on this page is a file of \`test/conformance/recipes\`, and the conformance suite runs it as it stands: the same visits, over HTTP, against each.

The programs read \`COUNTERSIGN_KEY\` (32 bytes as base64url, the same on every instance), \`COUNTERSIGN_SECRET\` (16 characters and more) and \`PORT\`. The route \`/login\` stands for a route of yours that a form with a token is sent to; a real one answers what your site answers, not the verdict.

## What each sees

\`unknown\` is neither agreement nor guilt: what stands on it is not judged, and no visit is worse for it. But it is missed too: a lie that only the order of headers gives away passes where the order is unknown. \`–\` is what the protocol does not have.

${factsTable()}

Measured with Node 20, Bun 1.4.5, Deno 2.9.6, Next 16.4.6, Express 5.3, Fastify 5.12, Koa 3.3, @hono/node-server 2.1.8, workerd of November 2026. The suite measures it anew and fails where it differs. *Order* and *case* are those of the headers' names; *weight* is that of HTTP/2's HEADERS frame, which Node from 24 on does not tell where \`observeTls\` does not see it; *TCP* is the SYN with \`observeTcp\`, and for Workers the round-trip time alone.

- **Prefer node's own requests.** A \`Request\` holds its headers sorted and in small letters, so that order and case are lost before the verifier is asked. Bun and Deno keep both in \`node:http\`, and Next in API routes.
- **Whoever ends TLS sees TLS.** \`observeTls\` works in Node alone; in Bun and Deno it refuses (\`unavailable\`), since there it would stop the server. Behind a proxy or a CDN name it: [edges.md](edges.md).
- **One token, one use** needs a store that all who verify share. The default holds it in memory, for one process. Two bundles of one Next application and two isolates of a Worker are as good as two processes: hand \`createVerifier\` a \`store\` of your own there (the interface \`Store\`: \`claim\`, \`now\`, \`count\`), or verify in one place.

## Hono on node-server

${shown('hono.mjs')}

\`verifier.verify(token, c)\` and \`verifier.observe(c)\` take Hono's context.

## Express

${shown('express.mjs')}

Before or after body parsers, whichever.

## Fastify

${shown('fastify.mjs')}

## Koa

${shown('koa.mjs')}

## node:http

${shown('node-http.mjs')}

The same program runs in Bun and Deno, and sees the same there.

## node:https and node:http2

${shown('node-http2.mjs')}

With \`createServer\` of \`node:https\` likewise, without \`allowHTTP1\`. On Linux \`await observeTcp(server)\` (same module, with the package koffi) adds the SYN: [observation.md](observation.md).

## Next

An API route has node's own request, and so all facts; a route handler has a \`Request\`. Both can be in one application. Key and secret have to be there when Next builds, too: \`next build\` runs these modules.

${shown('next/lib/verifier.js', 'lib/verifier.js')}

${shown('next/pages/api/countersign/[...path].js', 'pages/api/countersign/[...path].js')}

${shown('next/pages/api/login.js', 'pages/api/login.js')}

The agent is then at \`/api/countersign/agent.js\`. As route handlers:

${shown('next/app/countersign/[...path]/route.js', 'app/countersign/[...path]/route.js')}

${shown('next/app/login/route.js', 'app/login/route.js')}

${shown('next/next.config.mjs', 'next.config.mjs')}

A route handler is not told the peer's address: Next puts it into X-Forwarded-For only where the client did not send that header, so it is not believed. Behind a proxy that sends a secret, \`edge\` tells it; on Vercel \`edge: { preset: 'vercel', trust: { anyPeer: true } }\` does, with country, zone and JA4.

## Bun.serve

${shown('bun.mjs')}

In a Hono app: \`app.all('/countersign/*', (c) => countersign(c.req.raw, c.env))\`.

## Deno.serve

${shown('deno.mjs')}

It needs \`--allow-net --allow-env --allow-read\`; reading is for the IP tables in the package's own folder.

## Cloudflare Workers

${shown('workers.mjs')}

\`told: 'workers'\` reads \`request.cf\` and CF-Connecting-IP: address, HTTP version, place and network of the address, round-trip time, and with Bot Management JA4. Node's modules have to be there: \`nodejs_compat\`, the default for compatibility dates since August 2026. The suite runs it in workerd, with \`request.cf\` as Cloudflare's edge hands it over; on Cloudflare itself it was not run.

The IP tables can be handed in (3.4 MB compressed), as \`test/conformance/variants/worker-tables.mjs\` does: \`openIpData({ tables })\` with \`@countersign/ipdata/data/tables.bin\`, bundled as data.

## Any other

\`fetchHandler(verifier, { mount, routes, told })\` answers \`(request, ...info) => Promise<Response>\`. \`told\` is \`'bun'\`, \`'deno'\`, \`'workers'\`, or a function of the same arguments that says what is known beside the request:

\`\`\`js
const countersign = fetchHandler(verifier, {
  told: (request, info) => ({ peer: info.address, httpVersion: '2.0', scheme: 'https' }),
});
\`\`\`

Its members are \`peer\` (the address at the other end), \`scheme\`, \`httpVersion\`, \`ja4\`, \`ja3\`, \`h2\`, \`tcp\`, \`geo\` (\`{country, zone, asn}\`) and \`replaced\` (headers that the platform wrote, with the client's own values); what is left out is unknown. Say only what the client cannot write. \`handler.observe(request, ...info)\` observes a request of your own, for \`verifier.verify(token, observation)\`.

\`nodeHandler(verifier, { mount, routes })\` answers \`(request, response) => Promise<void>\` for node's \`http\` and \`http2\`. \`routes\` may be \`verifier.publicRoutes\` or \`verifier.backendRoutes\`, to mount them apart.
`;
