import { describe, expect, it } from 'vitest';
import { inspectCase } from '../../packages/verifier/src/inspectCase.ts';
import type { Observation } from '../../packages/verifier/src/observe/observation.ts';
import { defaultPolicy } from '../../packages/verifier/src/policy.ts';
import { makeInspection } from '../../packages/verifier/src/testing/makeInspection.ts';
import type { Capture, CapturedRequest } from './Capture.ts';
import { readCaptures } from './readCaptures.ts';

/** What `inspect` finds of a captured request, with or without what its connection told. */
function inspected(capture: Capture, request: CapturedRequest, wire: boolean) {
  const { ja4, h2, weight } = request;
  const kase = makeInspection({
    scheme: capture.scheme,
    httpVersion: request.httpVersion,
    method: request.method,
    cased: request.httpVersion === '1.1',
    headers: request.headers.map(([name, value]): Observation['headers'][number] => ({ name, value })),
    ...(wire && ja4 ? { ja4 } : {}),
    ...(wire && h2 ? { h2 } : {}),
    ...(wire && weight ? { weight } : {}),
  });
  delete kase.use?.request;
  return inspectCase(kase, defaultPolicy, kase.issuedAt);
}
const each = <T>(captures: Capture[], read: (capture: Capture, request: CapturedRequest) => T): T[] =>
  captures.flatMap((capture) => capture.requests.map((request) => read(capture, request)));

describe('inspection of genuine requests', () => {
  // The headless shell says what it is.
  const own = new Set(['headless-user-agent']);

  it.each(['headers alone', 'headers and connection'])('finds no conflict: %s', (what) => {
    const found = each(readCaptures.genuine(), (capture, request) =>
      inspected(capture, request, what !== 'headers alone')
        .findings.filter(({ id, result }) => result === 'conflict' && !own.has(id))
        .map(({ id, text }) => `${capture.file} ${request.method} ${request.path} ${id}: ${text}`),
    ).flat();
    expect(found).toEqual([]);
  });
});

/** The tool's own name: profiles of one tool are one. */
const toolOf = ({ tool = '' }: CapturedRequest): string => tool.replace(/[\d.]+$/, '');

describe('inspection of clients that pose as browsers', () => {
  const posing = readCaptures.impersonators();
  // impit's okhttp profile says that it is okhttp.
  const honest = (request: CapturedRequest) =>
    /okhttp/.test(request.headers.find(([name]) => /^user-agent$/i.test(name))?.[1] ?? '');

  const shares = (wire: boolean) => {
    const tools: Record<string, { navigations: string; posts: string }> = {};
    const counts: Record<string, Record<'GET' | 'POST', [caught: number, all: number]>> = {};
    each(posing, (capture, request) => {
      if (honest(request)) return;
      counts[toolOf(request)] ??= { GET: [0, 0], POST: [0, 0] };
      const count = counts[toolOf(request)]?.[request.method as 'GET' | 'POST'];
      if (!count) return;
      count[1] += 1;
      if (inspected(capture, request, wire).labels.some(({ label }) => label === 'spoofed-browser')) count[0] += 1;
    });
    for (const [tool, { GET, POST }] of Object.entries(counts)) {
      tools[tool] = { navigations: GET.join('/'), posts: POST.join('/') };
    }
    return tools;
  };

  it('tells every POST and every request over HTTP/1.1 by its headers', () => {
    const missed = each(posing, (capture, request) =>
      honest(request) ||
      (request.method === 'GET' && request.httpVersion === '2.0') ||
      inspected(capture, request, false).labels.length > 0
        ? []
        : [`${request.httpVersion} ${request.method} ${request.path}`],
    ).flat();
    expect(missed).toEqual([]);
  });

  it('tells them by tool, by headers alone', () => {
    expect(shares(false)).toMatchInlineSnapshot(`
      {
        "axios": {
          "navigations": "2/2",
          "posts": "2/2",
        },
        "curl": {
          "navigations": "4/4",
          "posts": "0/0",
        },
        "go-http": {
          "navigations": "2/2",
          "posts": "2/2",
        },
        "got": {
          "navigations": "4/4",
          "posts": "0/0",
        },
        "got-scraping": {
          "navigations": "8/8",
          "posts": "8/8",
        },
        "impit": {
          "navigations": "16/26",
          "posts": "26/26",
        },
        "needle": {
          "navigations": "2/2",
          "posts": "0/0",
        },
        "node-fetch": {
          "navigations": "2/2",
          "posts": "0/0",
        },
        "node-http": {
          "navigations": "2/2",
          "posts": "0/0",
        },
        "py-aiohttp": {
          "navigations": "2/2",
          "posts": "0/0",
        },
        "py-httpx": {
          "navigations": "2/2",
          "posts": "0/0",
        },
        "py-requests": {
          "navigations": "2/2",
          "posts": "2/2",
        },
        "py-urllib": {
          "navigations": "2/2",
          "posts": "0/0",
        },
        "superagent": {
          "navigations": "2/2",
          "posts": "0/0",
        },
        "undici-fetch": {
          "navigations": "4/4",
          "posts": "2/2",
        },
        "wget": {
          "navigations": "2/2",
          "posts": "0/0",
        },
      }
    `);
  });

  it('tells them by tool, by headers and connection', () => {
    expect(shares(true)).toMatchInlineSnapshot(`
      {
        "axios": {
          "navigations": "2/2",
          "posts": "2/2",
        },
        "curl": {
          "navigations": "4/4",
          "posts": "0/0",
        },
        "go-http": {
          "navigations": "2/2",
          "posts": "2/2",
        },
        "got": {
          "navigations": "4/4",
          "posts": "0/0",
        },
        "got-scraping": {
          "navigations": "8/8",
          "posts": "8/8",
        },
        "impit": {
          "navigations": "26/26",
          "posts": "26/26",
        },
        "needle": {
          "navigations": "2/2",
          "posts": "0/0",
        },
        "node-fetch": {
          "navigations": "2/2",
          "posts": "0/0",
        },
        "node-http": {
          "navigations": "2/2",
          "posts": "0/0",
        },
        "py-aiohttp": {
          "navigations": "2/2",
          "posts": "0/0",
        },
        "py-httpx": {
          "navigations": "2/2",
          "posts": "0/0",
        },
        "py-requests": {
          "navigations": "2/2",
          "posts": "2/2",
        },
        "py-urllib": {
          "navigations": "2/2",
          "posts": "0/0",
        },
        "superagent": {
          "navigations": "2/2",
          "posts": "0/0",
        },
        "undici-fetch": {
          "navigations": "4/4",
          "posts": "2/2",
        },
        "wget": {
          "navigations": "2/2",
          "posts": "0/0",
        },
      }
    `);
  });

  it('names a program that says what it is, and calls it no spoofed browser', () => {
    const labels = each(posing, (capture, request) =>
      honest(request) ? inspected(capture, request, false).labels.map(({ label }) => label) : [],
    ).flat();
    expect(new Set(labels)).toEqual(new Set(['automation']));
  });
});
