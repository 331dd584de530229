import { type ReceiptRequest, type ReceiptResponse, version } from '@countersign/contract';
import { within } from '../reading/within.ts';
import type { RealmConfig } from './RealmConfig.ts';

const limit = 5000;

/** The receipt of a request made from inside this realm; empty where there was none, which the verifier names. */
export async function insideReceipt({ kind, visit, mount }: RealmConfig): Promise<string> {
  const body: ReceiptRequest = { v: version, visit, kind };
  try {
    // One fixed shape: a text body makes it text/plain, so there is no preflight and no header of our own.
    const request = fetch(`${mount}/receipt`, {
      method: 'POST',
      body: JSON.stringify(body),
      credentials: 'same-origin',
    });
    const answer = await within(
      limit,
      request.then((response) => response.json() as Promise<Partial<ReceiptResponse>>),
    );
    return answer.receipt ?? '';
  } catch {
    return '';
  }
}
