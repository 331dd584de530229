import type { Http2Facts } from './Http2Facts.ts';

/** No client known comes near; what is longer was made up, and is no use in a receipt. */
const longest = 200;

const list = (items: readonly string[] | undefined, by: string): string => {
  const text = items === undefined ? '' : items.join(by) || '0';
  return text.length > longest ? '' : text;
};

/**
 * The first three parts of Akamai's string, those of the connection; what was not seen is empty, and so is a list of more
 * than 200 characters.
 */
export function writeHttp2({ settings, window, priorities }: Omit<Http2Facts, 'pseudo'>): string {
  return [
    list(
      settings?.map(([id, value]) => `${id}:${value}`),
      ';',
    ),
    window ?? '',
    list(
      priorities?.map((one) => `${one.stream}:${one.exclusive ? 1 : 0}:${one.dependsOn}:${one.weight}`),
      ',',
    ),
  ].join('|');
}
