import type { Send } from '../../protocolClients/send.ts';
import type { HeaderList } from '../../protocolClients/startHarvester.ts';
import type { Lab } from '../Lab.ts';

/** The headers of a page's own fetch: those of the challenge, with the Referer that an about:blank frame has none of. */
function ofPage(challenge: HeaderList, origin: string): HeaderList {
  const names = challenge.map(([name]) => name.toLowerCase());
  const destination = names.indexOf('sec-fetch-dest');
  if (names.includes('referer') || destination < 0) return challenge;
  return challenge.toSpliced(destination + 1, 0, ['Referer', `${origin}/`]);
}

/** Brings a token to the site as its page does; `challenge` holds the headers that the challenge was asked with. */
export async function bringToken(
  { origin, id }: Lab,
  token: string,
  { send, challenge }: { send: Send; challenge: HeaderList },
): Promise<void> {
  const headers = ofPage(challenge, origin);
  const { status } = await send(`${origin}/use?case=${id}`, { method: 'POST', headers, body: token });
  if (status !== 204) throw new Error(`the site answered ${status} to the token`);
}
