import { describe, expect, it } from 'vitest';
import { inspectCapture } from './inspectCapture.ts';
import { readCaptures } from './readCaptures.ts';

/** Conflicts that the connection of a request is in, by the names of the checks. */
const ofConnection = (...[scheme, request]: Parameters<typeof inspectCapture>) =>
  inspectCapture(scheme, request).filter(({ source }) => source === 'TLS' || source === 'HTTP/2');

describe('genuine connections', () => {
  const captures = readCaptures.genuine().map((capture) => [capture.file, capture] as const);
  it.each(captures)('%s is in no conflict', (_, { scheme, requests }) => {
    expect(requests.flatMap((request) => ofConnection(scheme, request))).toEqual([]);
  });
});

describe('clients that pose', () => {
  const requests = readCaptures.impersonators().flatMap(({ scheme, requests }) =>
    requests.map((request) => ({
      tool: request.tool,
      overHttp2: request.h2 !== undefined,
      claims: request.headers.some(
        ([name, value]) => name.toLowerCase() === 'user-agent' && value.startsWith('Mozilla/'),
      ),
      sources: new Set(ofConnection(scheme, request).map(({ source }) => source)),
    })),
  );
  const claiming = requests.filter(({ claims }) => claims);

  it('are told by their hello, all of them', () => {
    const missed = claiming.filter(({ sources }) => !sources.has('TLS')).map(({ tool }) => tool);
    expect([...new Set(missed)]).toEqual([]);
  });

  it('are told by HTTP/2, all that speak it', () => {
    const spoken = claiming.filter(({ overHttp2 }) => overHttp2);
    expect(spoken.length).toBeGreaterThan(20);
    expect(spoken.filter(({ sources }) => !sources.has('HTTP/2')).map(({ tool }) => tool)).toEqual([]);
  });
});
