import type { RequestKind } from '../../packages/verifier/src/knowledge/requestKind.ts';
import { keptHeaders } from '../../packages/verifier/src/observe/keptHeaders.ts';
import type { Observation } from '../../packages/verifier/src/observe/observation.ts';
import type { CapturedRequest } from './Capture.ts';

/** What a backend that inspects such a request says of its kind. */
const said: Record<RequestKind, NonNullable<Observation['request']>> = {
  navigation: 'navigation',
  form: 'navigation',
  subresource: 'fetch',
  preflight: 'fetch',
  worker: 'worker',
  script: 'worker',
  serviceScript: 'worker',
  websocket: 'websocket',
};

/** A captured request as a server that the browser talks to would observe it, to be inspected. */
export function observationOf(scheme: 'http' | 'https', request: CapturedRequest): Observation {
  const { kind, method, httpVersion, headers, ja4, ja3, h2, weight } = request;
  return {
    endpoint: 'inspect',
    request: said[kind],
    method,
    scheme,
    httpVersion,
    headers: keptHeaders(headers),
    ordered: true,
    cased: httpVersion === '1.1',
    address: null,
    at: Date.UTC(2026, 10, 21),
    connection: null,
    ...(ja4 === undefined ? {} : { ja4 }),
    ...(ja3 === undefined ? {} : { ja3 }),
    ...(h2 === undefined ? {} : { h2 }),
    ...(weight === undefined ? {} : { weight }),
  };
}
