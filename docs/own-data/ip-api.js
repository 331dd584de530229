// ip-api.com and services like it. Its `proxy` is a proxy, a VPN or Tor: which is not said, so it counts little here.
import { httpLayer } from '@countersign/ipdata';

const fields = 'status,message,countryCode,regionName,city,as,asname,mobile,proxy,hosting';

export const ipApi = (key, base = 'https://pro.ip-api.com') =>
  httpLayer({
    source: {
      name: 'ip-api',
      facts: ['countries', 'region', 'city', 'asn', 'org', 'flags.mobile', 'flags.proxy', 'flags.hosting'],
      licence: 'ip-api, commercial',
      freshDays: 7,
    },
    url: (address) => `${base}/json/${encodeURIComponent(address)}?fields=${fields}&key=${key}`,
    sends: 'address',
    map(answer) {
      if (answer.status !== 'success') return null;
      const asn = Number(/^AS(\d+)/.exec(answer.as)?.[1]);
      return {
        country: answer.countryCode,
        region: answer.regionName,
        city: answer.city,
        ...(asn > 0 ? { asn, org: answer.asname } : {}),
        flags: { mobile: answer.mobile, hosting: answer.hosting, proxy: answer.proxy },
        hits: [
          ...(answer.mobile ? [{ flag: 'mobile' }] : []),
          ...(answer.hosting ? [{ flag: 'hosting' }] : []),
          ...(answer.proxy ? [{ flag: 'proxy', confidence: 'low' }] : []),
        ],
      };
    },
  });
