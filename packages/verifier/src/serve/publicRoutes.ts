import {
  acceptedVersions,
  type ChallengeResponse,
  challengeRequestSchema,
  limits,
  type ReceiptResponse,
  receiptRequestSchema,
  version,
  type WorkerKind,
} from '@countersign/contract';
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { Core } from '../Core.ts';
import { sealChallenge } from '../token/challenge.ts';
import { decodeBase64url } from '../token/decodeBase64url.ts';
import { parseJson } from '../token/parseJson.ts';
import { sealReceipt } from '../token/receipt.ts';
import type { Asset } from './Assets.ts';
import { countChallenge } from './countChallenge.ts';
import type { Env } from './Env.ts';
import { hasEntityTag } from './hasEntityTag.ts';
import { hubPage } from './hubPage.ts';
import { onPublicError } from './onPublicError.ts';
import { originGate } from './originGate.ts';
import { PublicRefused } from './PublicRefused.ts';
import { readBody } from './readBody.ts';
import { realmScript } from './realmScript.ts';

const javaScript = 'text/javascript; charset=utf-8';
const forever = 'public, max-age=31536000, immutable';

/** Sec-Fetch-Dest of each realm's script request (Fetch standard, request destinations). */
const destinations: Readonly<Record<WorkerKind, string>> = {
  worker: 'worker',
  shared: 'sharedworker',
  service: 'serviceworker',
};

async function readJson<S extends v.GenericSchema<unknown, { v: number; visit: string }>>(
  context: Context<Env>,
  schema: S,
): Promise<v.InferOutput<S>> {
  const body = await readBody(context, limits.requestBytes);
  if (!body.ok) throw new PublicRefused('too-large');
  const parsed = v.safeParse(schema, parseJson(body.bytes.toString()), { abortEarly: true });
  if (!parsed.success || !acceptedVersions.includes(parsed.output.v)) throw new PublicRefused('malformed');
  // 22 characters hold four bits more than 16 bytes: one visit has one spelling.
  if (!decodeBase64url(parsed.output.visit)) throw new PublicRefused('malformed');
  return parsed.output;
}

/** The routes that browsers ask: agent, challenge, realm scripts, receipt, hub, JWKS, health. */
export function publicRoutes(core: Core): Hono<Env> {
  const { keys, sites, clock, observer, assets } = core;
  const app = new Hono<Env>();
  const gate = originGate(core);
  const realm = realmScript(assets.realm.body);
  app.onError(onPublicError(core));

  app.post('/challenge', async (context) => {
    const arrival = gate.arrive(context);
    const request = await readJson(context, challengeRequestSchema);
    const site = sites.byId(request.site ?? 'default');
    if (!site) throw new PublicRefused('refused', { reason: 'unknown site', site: request.site ?? 'default' });
    const origin = gate.admit(arrival, [site]);
    const observation = observer.observe(context, { endpoint: 'challenge' });
    await countChallenge(core, observation.address);
    // Known by the time that the token comes; this answer does not wait for it.
    void core.prepareIp?.([observation.address]);
    const issued = clock.now();
    const challenge = sealChallenge(
      {
        visit: request.visit,
        site: site.id,
        origin,
        ...(request.action === undefined ? {} : { action: request.action }),
        issued,
        expires: issued + site.challengeSeconds * 1000,
        observation,
      },
      keys,
    );
    const answer: ChallengeResponse = {
      v: version,
      challenge,
      seal: keys.sealKeys(issued),
      expiresIn: site.challengeSeconds,
    };
    return context.json(answer);
  });

  app.post('/receipt', async (context) => {
    const arrival = gate.arrive(context);
    const { visit, kind } = await readJson(context, receiptRequestSchema);
    gate.admit(arrival, sites.all);
    const receipt = sealReceipt(observer.observe(context, { endpoint: 'inside', kind }), visit, keys);
    const answer: ReceiptResponse = { receipt };
    return context.json(answer);
  });

  for (const [kind, destination] of Object.entries(destinations) as [WorkerKind, string][]) {
    app.get(`/realm/${kind}.js`, (context) => {
      const visit = context.req.query('v') ?? '';
      if (visit.length !== limits.visitCharacters || !decodeBase64url(visit)) throw new PublicRefused('malformed');
      const dest = context.req.header('sec-fetch-dest');
      // A page's own service worker that fetches the script again turns the destination to `empty`.
      if (dest !== undefined && dest !== destination && dest !== 'empty') {
        throw new PublicRefused('refused', { reason: 'Sec-Fetch-Dest', sent: dest, expected: destination });
      }
      const receipt = sealReceipt(observer.observe(context, { endpoint: 'script', kind }), visit, keys);
      return context.body(realm(receipt, kind), 200, {
        'Content-Type': javaScript,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
      });
    });
  }

  const script = (path: string, asset: Asset, cache: string) => {
    const etag = `"${asset.hash}"`;
    const headers = {
      'Cache-Control': cache,
      ETag: etag,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      // Public and without credentials, for pages that load it with an integrity value.
      'Access-Control-Allow-Origin': '*',
    };
    app.get(path, (context) =>
      hasEntityTag(context.req.header('if-none-match'), etag)
        ? context.body(null, 304, headers)
        : context.body(asset.body, 200, { ...headers, 'Content-Type': javaScript }),
    );
  };
  script('/agent.js', assets.agent, 'public, max-age=300');
  script(`/agent.${assets.agent.hash}.js`, assets.agent, forever);
  script(`/hub.${assets.hub.hash}.js`, assets.hub, forever);
  script(`/rendering.${assets.rendering.hash}.js`, assets.rendering, forever);
  script('/rendering.js', assets.rendering, 'public, max-age=300');
  // An agent of another build: of an instance not yet replaced, or bundled into a page from npm.
  script('/:file{rendering\\.[0-9a-f]{16}\\.js}', assets.rendering, 'public, max-age=60');

  app.get('/hub.html', hubPage(core));
  app.get('/.well-known/jwks.json', (context) =>
    context.json({ keys: keys.passKeys(clock.now()) }, 200, {
      'Cache-Control': 'public, max-age=300',
      'Access-Control-Allow-Origin': '*',
    }),
  );
  app.get('/health', (context) =>
    context.json(
      {
        ok: true,
        v: version,
        build: assets.build,
        agent: { file: `agent.${assets.agent.hash}.js`, integrity: assets.agent.integrity },
        rendering: { file: `rendering.${assets.rendering.hash}.js`, integrity: assets.rendering.integrity },
      },
      200,
      { 'Cache-Control': 'no-store' },
    ),
  );
  return app;
}
