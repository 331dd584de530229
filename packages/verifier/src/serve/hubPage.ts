import type { Handler } from 'hono';
import type { Core } from '../Core.ts';
import type { Env } from './Env.ts';
import { PublicRefused } from './PublicRefused.ts';

/**
 * The page that runs the realms for pages of another origin.
 *
 * Only the site's origins may frame it. It can be framed under COEP (it carries CORP cross-origin and a COEP of its
 * own), and its script may do no more than reach the mount's own origin.
 */
export function hubPage({ sites, assets }: Core): Handler<Env> {
  const html = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Countersign</title>
<script src="hub.${assets.hub.hash}.js" async></script></html>
`;
  return (context) => {
    const id = context.req.query('site') ?? 'default';
    const site = sites.byId(id);
    if (!site) throw new PublicRefused('refused', { reason: 'unknown site' });
    const ancestors = site.origins ? [...site.origins].filter((origin) => origin !== 'null') : ["'self'"];
    return context.html(html, 200, {
      'Cache-Control': 'no-store',
      'Content-Security-Policy': `default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${ancestors.join(' ') || "'none'"}`,
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
  };
}
