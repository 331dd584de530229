import type { Json } from '@countersign/contract';

/** Members that a person knows by another name. */
const names: Readonly<Record<string, string>> = {
  window: 'the page',
  worker: 'the worker',
  shared: 'the shared worker',
  service: 'the service worker',
  fullVersionList: 'full versions',
  hardwareConcurrency: 'cores',
  deviceMemory: 'memory',
};

/** Says a claim or an observation as people do: `the service worker: zone “UTC”, january 0`. */
export function inWords(value: Json, inner = false): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `“${value}”`;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((one) => inWords(one, true)).join(', ');
  if (typeof value !== 'object') return String(value);
  const parts = Object.entries(value).map(([name, member]) => {
    const nested = typeof member === 'object' && member !== null;
    return `${names[name] ?? name}${nested ? ':' : ''} ${inWords(member, true)}`;
  });
  return parts.join(inner ? ', ' : '; ');
}
