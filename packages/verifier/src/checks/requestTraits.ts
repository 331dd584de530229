import type { RequestTraits } from '../knowledge/requestHeaders.ts';
import { codedByHop } from './codedByHop.ts';
import type { JudgedRequest } from './judgedRequest.ts';
import { isDirect, isSecure } from './requestHops.ts';

/** What the tables on requests ask of one; null where the claimed browser names no version. */
export function requestTraits({ request, claimed, plain }: JudgedRequest): RequestTraits | null {
  const { family, engine } = claimed;
  if (engine === null) return null;
  const { method, httpVersion } = request.observation;
  return {
    family,
    engine,
    plain,
    kind: request.kind,
    method,
    dest: request.value('sec-fetch-dest'),
    secure: isSecure(request),
    httpVersion,
    direct: isDirect(request),
    codedByHop: () => codedByHop(request, family),
    has: (name) => request.has(name),
    value: (name) => request.value(name),
  };
}
