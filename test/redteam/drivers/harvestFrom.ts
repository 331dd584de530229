import { type BrowserKind, launchBrowser } from '../../browsers/launchBrowser.ts';
import { type Harvest, startHarvester } from '../../protocolClients/startHarvester.ts';
import type { Lab } from '../Lab.ts';

/** Has a genuine browser come by a phishing page; answers its evidence and the headers of its requests. */
export async function harvestFrom(lab: Lab, kind: BrowserKind): Promise<Harvest> {
  const harvester = await startHarvester(lab.mount);
  const place = { kind, path: lab.browser(kind), display: lab.display };
  const browser = await launchBrowser(place, { url: harvester.url });
  let late: NodeJS.Timeout | undefined;
  const tired = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error('nobody came by the phishing page')), 60_000);
  });
  try {
    return await Promise.race([harvester.harvest, tired]);
  } finally {
    clearTimeout(late);
    await browser.close();
    await harvester.close();
  }
}
