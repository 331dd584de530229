import { send as overHttp, type Send } from './send.ts';

/** What `POST {mount}/verify` answers, as far as the tests read it. */
export interface VerifyAnswer {
  status: number;
  ok: boolean;
  outcome?: 'pass' | 'review' | 'block';
  score?: number;
  labels?: { label: string; confidence: string; findings: string[] }[];
  findings?: { id: string; result: string; weight: string; text: string; missing?: string; explainedBy?: string }[];
  coverage?: { known: number; unknown: { id: string; why: string }[] };
  error?: { code: string; message?: string; values?: Record<string, unknown> };
  /** The body as it came. */
  text: string;
  /** The body but for the signature of its pass, which ECDSA makes anew each time. */
  verdict: string;
}

/** Hands a token to the verifier as a site's backend does. */
export async function verifyToken(
  mount: string,
  body: { secret: string; token: string; request?: unknown; action?: string; idempotencyKey?: string },
  send: Send = overHttp,
): Promise<VerifyAnswer> {
  const answer = await send(`${mount}/verify`, {
    method: 'POST',
    headers: [['Content-Type', 'application/json']],
    body: JSON.stringify(body),
  });
  const parsed = JSON.parse(answer.text);
  const verdict = JSON.stringify({ ...parsed, pass: parsed.pass?.replace(/\.[^.]*$/, '') });
  return { status: answer.status, text: answer.text, verdict, ...parsed };
}
