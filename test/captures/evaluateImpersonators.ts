import { brokenPair } from '../../packages/verifier/src/knowledge/brokenPair.ts';
import { orderChainsFor } from '../../packages/verifier/src/knowledge/orderChainsFor.ts';
import { readUserAgent } from '../../packages/verifier/src/knowledge/readUserAgent.ts';
import type { Capture, CapturedRequest } from './Capture.ts';
import { inspectCapture } from './inspectCapture.ts';

export interface Share {
  requests: number;
  /** In conflict with the order that the source gives, or with the era’s. */
  byOrder: number;
  /** In conflict with any check of the headers: order, presence, values, case. */
  byHeaders: number;
  /** In conflict with any check of the request, TLS and HTTP/2 with them. */
  byAny: number;
}

/** How the requests of one tool that claim Chrome or Firefox were judged; `missed` are in no conflict at all. */
export interface ImpersonatorRow {
  tool: string;
  posts: Share;
  navigations: Share;
  missed: string[];
}

const headerSources: ReadonlySet<string> = new Set(['header order', 'header values']);

function outOfOrder({ kind, headers }: CapturedRequest): boolean {
  const names = headers.map(([name]) => name.toLowerCase());
  const { family, engine } = readUserAgent(headers.find(([name]) => name.toLowerCase() === 'user-agent')?.[1] ?? '');
  const { structural, era } = orderChainsFor(family, kind, engine);
  return brokenPair([...structural, ...(era ?? [])], (name) => names.indexOf(name)) !== null;
}

const claimsKnown = ({ headers }: CapturedRequest): boolean => {
  const text = headers.find(([name]) => name.toLowerCase() === 'user-agent')?.[1] ?? '';
  const { family } = readUserAgent(text);
  return family === 'chromium' || family === 'firefox';
};

/** Judges the requests that claim Chrome or Firefox of clients that are neither; a row a tool. */
export function evaluateImpersonators(captures: readonly Capture[]): ImpersonatorRow[] {
  const rows = new Map<string, ImpersonatorRow>();
  const none = (): Share => ({ requests: 0, byOrder: 0, byHeaders: 0, byAny: 0 });
  for (const { file, scheme, requests } of captures) {
    for (const request of requests.filter(claimsKnown)) {
      const tool = request.tool ?? file;
      const row = rows.get(tool) ?? { tool, posts: none(), navigations: none(), missed: [] };
      rows.set(tool, row);
      const share = request.method === 'POST' ? row.posts : row.navigations;
      const conflicts = inspectCapture(scheme, request);
      const order = outOfOrder(request);
      share.requests += 1;
      if (order) share.byOrder += 1;
      if (order || conflicts.some(({ source }) => headerSources.has(source))) share.byHeaders += 1;
      if (order || conflicts.length > 0) share.byAny += 1;
      else row.missed.push(`${file} ${request.path}`);
    }
  }
  return [...rows.values()].sort((a, b) => (a.tool < b.tool ? -1 : 1));
}
