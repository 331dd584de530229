import { jsonAt } from './jsonAt.ts';

/** The form that Google gave its lists and most operators of crawlers took over. */
export const googlePrefixes = jsonAt('prefixes.*.ipv4Prefix', 'prefixes.*.ipv6Prefix');
