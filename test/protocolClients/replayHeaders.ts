import type { HeaderList } from './startHarvester.ts';

/** A browser's headers in its order, with what names the site put right for another one. */
export function replayHeaders(headers: HeaderList, origin: string): HeaderList {
  const { host } = new URL(origin);
  const own: Record<string, (value: string) => string> = {
    host: () => host,
    origin: () => origin,
    referer: (value) => value.replace(/^https?:\/\/[^/]+/, origin),
  };
  return headers.map(([name, value]) => [name, own[name.toLowerCase()]?.(value) ?? value] as const);
}
