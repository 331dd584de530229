import {
  type AgentErrorCode,
  type ChallengeRequest,
  type ChallengeResponse,
  type PublicErrorCode,
  version,
} from '@countersign/contract';
import { AttestError } from './AttestError.ts';
import { frameFetch } from './frameFetch.ts';
import { answeringTime } from './realms/answeringTime.ts';

/** Ms of the main thread's answering time for the verifier to answer. */
const limit = 10_000;

const codes: { [C in PublicErrorCode]: AgentErrorCode } = {
  malformed: 'refused',
  refused: 'refused',
  'too-large': 'refused',
  'rate-limited': 'rate-limited',
  'store-down': 'network',
};

function parse(status: number, body: string): ChallengeResponse {
  let answer: Partial<ChallengeResponse> & { error?: { code?: PublicErrorCode } };
  try {
    answer = JSON.parse(body);
  } catch (cause) {
    throw new AttestError('network', `the verifier answered ${status} and no JSON`, { cause, status });
  }
  if (status === 200 && answer.challenge && answer.seal) return answer as ChallengeResponse;
  const code = answer.error?.code;
  throw new AttestError((code && codes[code]) ?? 'network', `the verifier answered ${code ?? status}`, {
    status,
    code,
  });
}

/** Asks the verifier for a challenge: text/plain, no headers of its own, so no preflight. */
export function requestChallenge(mount: string, request: Omit<ChallengeRequest, 'v'>): Promise<ChallengeResponse> {
  return new Promise((resolve, reject) => {
    const abort = new AbortController();
    const stop = answeringTime(limit, () => {
      reject(new AttestError('timeout', 'no answer to the challenge', { limit }));
      // Or the request would keep its frame in the page.
      abort.abort();
    });
    const { signal } = abort;
    const body = JSON.stringify({ v: version, ...request } satisfies ChallengeRequest);
    frameFetch(`${mount}/challenge`, { method: 'POST', body, credentials: 'same-origin', signal })
      .then(({ status, body }) => parse(status, body))
      .catch((error) => Promise.reject(AttestError.from(error, 'network')))
      .then(resolve, reject)
      .finally(stop);
  });
}
