import type { Visit } from './Visit.ts';

const destinations = { worker: 'worker', shared: 'sharedworker', service: 'serviceworker' };
type Kind = keyof typeof destinations;
type Headers = readonly (readonly [string, string])[];

/** The receipt in a realm's script: the value of its one member `receipt`. */
function receiptOf(script: string): string {
  const found = [...script.matchAll(/\breceipt:\s*["'`]([A-Za-z0-9_-]{22,})["'`]/g)].map((match) => match[1]);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} receipts in a realm's script`);
  return found[0];
}

/** Loads each realm's script and posts as from inside it, as three realms of a browser would; adds six receipts. */
export async function collectReceipts(
  visit: Visit,
  headers: { script?: (kind: Kind) => Headers; inside?: (kind: Kind) => Headers } = {},
): Promise<Visit> {
  const receipts: string[] = [];
  for (const kind of Object.keys(destinations) as Kind[]) {
    const script = await visit.send(`${visit.mount}/realm/${kind}.js?v=${visit.visit}`, {
      headers: headers.script?.(kind) ?? [['Sec-Fetch-Dest', destinations[kind]]],
    });
    if (script.status !== 200) throw new Error(`realm ${kind} refused: ${script.status} ${script.text}`);
    receipts.push(receiptOf(script.text));
    const inside = await visit.send(`${visit.mount}/receipt`, {
      method: 'POST',
      headers: headers.inside?.(kind) ?? [
        ['Content-Type', 'text/plain;charset=UTF-8'],
        ['Origin', new URL(visit.mount).origin],
      ],
      body: JSON.stringify({ v: 1, visit: visit.visit, kind }),
    });
    if (inside.status !== 200) throw new Error(`receipt ${kind} refused: ${inside.status} ${inside.text}`);
    receipts.push((JSON.parse(inside.text) as { receipt: string }).receipt);
  }
  return { ...visit, receipts };
}
