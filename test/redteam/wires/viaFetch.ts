import type { Send } from '../../protocolClients/send.ts';
import { wireHeaders } from './wireHeaders.ts';

/** What the fetch of any library answers. */
interface FetchAnswer {
  status: number;
  text(): Promise<string>;
}
export type AnyFetch = (url: string, options: Record<string, unknown>) => Promise<FetchAnswer>;

/** Requests by a library that speaks fetch; headers of the connection are its own affair. */
export const viaFetch =
  (fetch: AnyFetch): Send =>
  async (url, { method = 'GET', headers = [], body } = {}) => {
    const given = Object.fromEntries(wireHeaders(headers));
    const answer = await fetch(url, { method, headers: given, ...(body === undefined ? {} : { body }) });
    return { status: answer.status, headers: {}, text: await answer.text() };
  };
