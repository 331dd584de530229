import type { DemoAnswer } from './view.ts';
import { VisitError } from './visitError.ts';

const isAnswer = (value: unknown): value is DemoAnswer =>
  typeof value === 'object' && value !== null && 'verdict' in value && typeof value.verdict === 'object';

/** Sends the token to the demo's backend; throws `VisitError` `network` or `bad-answer`. */
export async function requestVerdict(token: string): Promise<DemoAnswer> {
  let response: Response;
  try {
    response = await fetch('/demo/verdict', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: token,
    });
  } catch (cause) {
    throw new VisitError('network', 'the token could not be sent for judgement', {}, cause);
  }
  const text = await response.text();
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (cause) {
    throw new VisitError('bad-answer', 'no JSON', { status: response.status }, cause);
  }
  if (!isAnswer(answer)) throw new VisitError('bad-answer', 'no verdict in it', { status: response.status });
  return answer;
}
