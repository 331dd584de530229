import { frameFetch } from '../frameFetch.ts';
import { Unavailable } from '../reading/Unavailable.ts';
import type { RealmConfig } from './RealmConfig.ts';
import type { Route } from './Route.ts';

/**
 * Workers from the text of the verifier's agent.js, which is a realm where there is no document: the way
 * for pages of another origin that may not open the hub. Such realms have the receipt from inside alone.
 */
export function blobRoute(mount: string, visit: string): Route {
  const urls: string[] = [];
  const abort = new AbortController();
  const { signal } = abort;
  let text: Promise<string> | undefined;
  return {
    id: 'blob',
    async script(kind, { worker }) {
      if (kind === 'service') throw new Unavailable('unsupported', 'another origin');
      if (kind === 'shared') {
        // Where the page's policy has refused one blob worker it would only report the other as well.
        await worker?.core;
        const first = worker?.answers.core;
        if (first && 'error' in first && first.error === 'blocked') throw new Unavailable('blocked');
      }
      text ??= frameFetch(`${mount}/agent.js`, { signal }).then(({ status, body }) => {
        if (status !== 200) throw new Unavailable('failed', `agent.js ${status}`);
        return body;
      });
      const config: RealmConfig = { kind, visit, mount, receipt: '' };
      const code = [`self.countersign=${JSON.stringify(config)};`, await text];
      const url = URL.createObjectURL(new Blob(code, { type: 'text/javascript' }));
      urls.push(url);
      return url;
    },
    end() {
      abort.abort();
      for (const url of urls) URL.revokeObjectURL(url);
    },
  };
}
