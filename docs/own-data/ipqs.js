// IPQualityScore. Its `proxy` is true for VPNs and Tor too, and its `vpn` for hosts that could become one: the two
// `active_*` say what runs there now. The key is part of the URL.
import { httpLayer } from '@countersign/ipdata';

export const ipqs = (key, base = 'https://ipqualityscore.com') =>
  httpLayer({
    source: {
      name: 'ipqs',
      facts: ['countries', 'asn', 'org', 'flags.vpn', 'flags.tor', 'flags.proxy', 'flags.mobile', 'flags.crawler'],
      licence: 'IPQualityScore, commercial',
      freshDays: 1,
    },
    url: (address) => `${base}/api/json/ip/${key}/${encodeURIComponent(address)}?strictness=0`,
    map(answer) {
      if (answer.success !== true) throw new Error(`IPQualityScore: ${answer.message}`);
      const { vpn, tor, proxy, active_vpn, active_tor } = answer;
      return {
        country: answer.country_code,
        asn: answer.ASN > 0 ? answer.ASN : undefined,
        org: answer.organization,
        flags: { vpn, tor, proxy: proxy && !vpn && !tor, mobile: answer.mobile, crawler: answer.is_crawler },
        hits: [
          ...(vpn ? [{ flag: 'vpn', confidence: active_vpn ? 'high' : 'low' }] : []),
          ...(tor ? [{ flag: 'tor', confidence: active_tor ? 'high' : 'low' }] : []),
          ...(proxy && !vpn && !tor ? [{ flag: 'proxy', confidence: 'medium' }] : []),
        ],
      };
    },
  });
