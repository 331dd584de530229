import { type WorkerKind, workerKinds } from '@countersign/contract';

/**
 * Reports each realm's script that this page's resource timing shows, with the ms it took; answers how to stop.
 *
 * Not every browser lists every worker there; the verdict says in the end who answered.
 */
export function watchRealmScripts(since: number, seen: (kind: WorkerKind, milliseconds: number) => void): () => void {
  if (typeof PerformanceObserver === 'undefined') return () => {};
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const name = /\/realm\/([a-z]+)\.js/.exec(entry.name)?.[1];
      const kind = workerKinds.find((known) => known === name);
      if (kind && entry.startTime >= since) seen(kind, entry.startTime + entry.duration - since);
    }
  });
  observer.observe({ type: 'resource', buffered: true });
  return () => observer.disconnect();
}
