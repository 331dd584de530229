const usual = [
  'Host',
  'Connection',
  'Content-Length',
  'Content-Type',
  'User-Agent',
  'Accept',
  'Accept-Encoding',
  'Accept-Language',
  'Origin',
  'Referer',
  'Cookie',
  'Cache-Control',
  'Pragma',
  'Priority',
  'TE',
  'Service-Worker',
  'Upgrade-Insecure-Requests',
  'Sec-Fetch-Site',
  'Sec-Fetch-Mode',
  'Sec-Fetch-Dest',
  'Sec-Fetch-User',
  'Sec-Fetch-Storage-Access',
  'Sec-GPC',
  'sec-ch-ua',
  'sec-ch-ua-mobile',
  'sec-ch-ua-platform',
];
const known = new Map(usual.flatMap((name) => [name, name.toLowerCase()].map((form) => [form, name.toLowerCase()])));

/** A header's name in small letters; the usual names share one string each, which makes looking them up cheap. */
export const lowerName = (name: string): string => known.get(name) ?? name.toLowerCase();
