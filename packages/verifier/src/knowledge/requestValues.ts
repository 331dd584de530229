import type { Weight } from '@countersign/contract';
import { isDocument, type RequestTraits } from './requestHeaders.ts';

/** A header whose value the claimed browser cannot give to such a request. */
export interface ValueRule {
  name: string;
  weight: Weight;
  /** Whether the value cannot be; asked only where the header is there with its value. */
  broken(value: string, it: RequestTraits): boolean;
}

const isPage = (it: RequestTraits): boolean => it.family !== 'other' && isDocument(it);
const html = 'text/html,application/xhtml+xml,application/xml;q=0.9,';
const sites: ReadonlySet<string> = new Set(['none', 'same-origin', 'same-site', 'cross-site']);
/** Fetch, “destination”: what a navigation has. `empty` is a download's, and a service worker's that passes it on. */
const ofNavigation: ReadonlySet<string> = new Set([
  'document',
  'iframe',
  'frame',
  'object',
  'embed',
  'fencedframe',
  'empty',
]);
const frames: ReadonlySet<string> = new Set(['document', 'iframe', 'frame']);
const notHtml: ReadonlySet<string | undefined> = new Set([
  'script',
  'style',
  'image',
  'font',
  'worker',
  'sharedworker',
]);
const formTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data; ?boundary=|text\/plain)/;
/**
 * What a form's boundary begins with. Chromium has another for what it posts itself: what is shared with an installed app
 * (net/base/mime_util.cc, GenerateMimeMultipartBoundary; chrome/browser/android/webapk, share targets).
 */
const ownBoundary = {
  chromium: ['----WebKitFormBoundary', '----MultipartBoundary--'],
  safari: ['----WebKitFormBoundary'],
  firefox: ['---'],
} as const;
/** Chromium's own list: the first language without a weight, the next at 0.9 (net/http/http_util.cc). */
const firstWeight = /^[^,;]+,[^,;]+;q=(\d(?:\.\d+)?)/;
/** Brave's shields: the first language and its base, at 0.5 to 0.9 (brave-core, FarbleAcceptLanguageHeader). */
const ofBrave = /^([a-z]{2,3})-[\w-]+,\1;q=0\.[5-9]$/i;
const media: ReadonlySet<string | undefined> = new Set(['video', 'audio', 'track']);

/** The first majors whose page types are known. */
const oldest: Readonly<Record<string, number>> = { chromium: 92, firefox: 91 };

/** The codings that a browser lists over TLS, by the first major that was measured with zstd (Chromium 123 has none yet). */
const zstd = { chromium: 126, firefox: 133, safari: Infinity, other: Infinity } as const;

/**
 * Values that cannot be, by kind of request and claimed browser.
 *
 * Sources: Fetch Metadata (W3C), sections 2.1 to 2.4, and Fetch (WHATWG), “destination” and “mode”; Fetch, “fetch”, for
 * Accept by destination; HTML, “form submission”, for the three types of a form; RFC 8941 for the shape of client hints;
 * captures of Chromium 92 to 156, Firefox 153 and WebKitGTK 2.50. A page's own fetch may set Accept, Accept-Language and
 * Content-Type, so that these are judged where no page sets them.
 */
export const requestValues: readonly ValueRule[] = [
  { name: 'sec-fetch-site', weight: 'strong', broken: (value) => !sites.has(value) },
  {
    name: 'sec-fetch-user',
    weight: 'strong',
    broken: (value, it) => value !== '?1' || (it.value('sec-fetch-mode') ?? 'navigate') !== 'navigate',
  },
  {
    name: 'sec-fetch-dest',
    weight: 'strong',
    broken: (value, it) => {
      const mode = it.value('sec-fetch-mode');
      if (mode === undefined) return false;
      return mode === 'navigate' ? !ofNavigation.has(value) : frames.has(value);
    },
  },
  // Extensions rewrite it, such as those that keep WebP away.
  {
    name: 'accept',
    weight: 'moderate',
    broken: (value, it) => {
      if (isPage(it)) {
        // Chrome 49, the last on Windows XP, named fewer types.
        if (it.engine < (oldest[it.family] ?? 0)) return false;
        if (!value.startsWith(html)) return it.family !== 'safari';
        // Image types that one engine alone names.
        return it.family === 'chromium' ? !value.includes('image/webp,image/apng,*/*') : value.includes('image/apng');
      }
      return notHtml.has(it.dest) && value.startsWith('text/html');
    },
  },
  {
    name: 'accept-encoding',
    weight: 'moderate',
    broken: (value, it) => {
      if (it.family === 'other' || it.family === 'safari' || media.has(it.dest) || it.has('range')) return false;
      if (!value.startsWith('gzip, deflate')) return !it.codedByHop();
      // What is fetched for another site ahead of its time has no zstd (Chromium 156, in a network context of its own).
      if (it.secure !== true || !it.direct || it.engine < zstd[it.family] || it.has('sec-purpose')) return false;
      return !value.startsWith('gzip, deflate, br, zstd') && !it.codedByHop();
    },
  },
  {
    name: 'accept-language',
    weight: 'moderate',
    broken: (value, it) => {
      if (value === '*' || value === '') return true;
      if (it.family !== 'chromium' || it.engine < 92 || !it.plain || !isPage(it)) return false;
      const weight = firstWeight.exec(value)?.[1];
      return weight !== undefined && weight !== '0.9' && !ofBrave.test(value);
    },
  },
  {
    name: 'content-type',
    weight: 'strong',
    broken: (value, it) => {
      if (it.kind !== 'form' || !isPage(it)) return false;
      if (!formTypes.test(value)) return true;
      if (it.family === 'other' || !value.startsWith('multipart/')) return false;
      const boundary = value.slice(value.indexOf('=') + 1);
      return !ownBoundary[it.family].some((start) => boundary.startsWith(start));
    },
  },
  // Structured fields, written by code: a list of strings, a string, a boolean. Old headless builds send an empty list.
  {
    name: 'sec-ch-ua',
    weight: 'strong',
    broken: (value, it) => it.family === 'chromium' && value !== '' && !value.startsWith('"'),
  },
  {
    name: 'sec-ch-ua-platform',
    weight: 'strong',
    broken: (value, it) => it.family === 'chromium' && value !== '' && !/^".*"$/.test(value),
  },
  {
    name: 'sec-ch-ua-mobile',
    weight: 'strong',
    broken: (value, it) => it.family === 'chromium' && value !== '?0' && value !== '?1',
  },
];
