import type { Case, Verifier } from '@countersign/verifier';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { demoFolder } from './demoFolder.ts';
import { formAnswer } from './formAnswer.ts';
import { readForm } from './readForm.ts';
import { viewOf } from './viewOf.ts';

const sources = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];
/** The strictest policy that the agent promises to work under, and two Trusted Types policies: the agent's, the page's. */
const strict = [
  ...sources,
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types countersign countersign-demo',
].join('; ');
/** Lets test harnesses read the verdict by evaluating in the page, which Firefox holds to the page's own policy. */
const readable = [...sources, "script-src 'self' 'unsafe-eval'"].join('; ');
const largest = 16_384;

/**
 * The page that people try, and its backend: it verifies in-process, with the request that brought the token as its use.
 *
 * `POST /demo/verdict` (text/plain, the token) answers `{verdict, view}`; the view is what a site's backend never gets
 * from the API. `POST /demo/form` takes the form's hidden field and answers a page.
 * `/strict` is the page under the strictest policy.
 */
export function demoRoutes(verifier: Verifier): Hono {
  const root = demoFolder();
  const limit = bodyLimit({ maxSize: largest });
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', context.req.path === '/strict' ? strict : readable);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'same-origin');
  });
  app.post('/demo/verdict', limit, async (context) => {
    let opened: Case | undefined;
    const keep = (kase: Case) => {
      opened = kase;
    };
    const verdict = await verifier.verify(await context.req.text(), context, { onCase: keep });
    return context.json({ verdict, ...(opened ? { view: viewOf(opened) } : {}) }, 200, { 'Cache-Control': 'no-store' });
  });
  app.post('/demo/form', limit, async (context) => {
    const { 'countersign-token': token } = await readForm(context);
    let opened: Case | undefined;
    const keep = (kase: Case) => {
      opened = kase;
    };
    const result = await verifier.verify(token, context, { onCase: keep });
    return context.html(formAnswer(result, opened), 200, { 'Cache-Control': 'no-store' });
  });
  app.get(
    '*',
    serveStatic({
      root,
      rewriteRequestPath: (path) => (path === '/strict' ? '/index.html' : path),
      onFound: (path, context) => {
        const hashed = /\.[\w-]{8,}\.(js|css)$/.test(path);
        context.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    }),
  );
  return app;
}
