import { expect, test } from 'vitest';
import { classifyNetwork } from './classifyNetwork.ts';
import { classSource } from './classSource.ts';

const flagsOf = (asn: number | undefined, org?: string) => classifyNetwork(asn, org)?.flags;

const hosting = { hosting: true };
const vpn = { vpn: true };
const access = { access: true, hosting: false };
const mobile = { mobile: true, access: true, hosting: false };
const satellite = { satellite: true, access: true, hosting: false };
const education = { education: true, hosting: false };
const corporate = { corporate: true };

test.each([
  [16509, 'Amazon.com, Inc.', hosting],
  [24940, 'Hetzner Online GmbH', hosting],
  [16276, 'OVH SAS', hosting],
  [212238, 'Datacamp Limited', hosting],
  [207333, 'LLP "Kompaniya Hoster.KZ"', hosting],
  [48883, 'LLC "MASTERHOST"', hosting],
  [134238, 'CHINANET Jiangx province IDC network', hosting],
  [31333, 'Hosting.de GmbH', hosting],
  [136787, 'PacketHub S.A.', vpn],
  [216025, 'Mullvad VPN AB', vpn],
  [208765, 'Bullet Proof VPN Ltd', vpn],
  [21928, 'T-Mobile USA, Inc.', mobile],
  [55836, 'Reliance Jio Infocomm Limited', mobile],
  [56041, 'China Mobile Communications Corporation', mobile],
  [396040, 'Inland Cellular', mobile],
  [14593, 'Space Exploration Technologies Corporation', satellite],
  [7155, 'ViaSat,Inc.', satellite],
  [22616, 'ZSCALER, INC.', corporate],
  [36692, 'Cisco OpenDNS, LLC', corporate],
  [680, 'Verein zur Foerderung eines Deutschen Forschungsnetzes e.V.', education],
  [553, 'Universitaet Stuttgart', education],
  [397284, 'Oakland Catholic High School', education],
  [3320, 'Deutsche Telekom AG', access],
  [7922, 'Comcast Cable Communications, LLC', access],
  [3209, 'Vodafone GmbH', access],
  [14291, 'Antietam Broadband', access],
  [28343, 'UNIFIQUE TELECOMUNICACOES S/A', access],
])('AS%i %s', (asn, org, flags) => {
  expect(flagsOf(asn, org)).toEqual(flags);
});

test.each([
  // Relays leave from these, and people by WARP.
  [13335, 'Cloudflare, Inc.'],
  [36183, 'Akamai Technologies, Inc.'],
  [54113, 'Fastly, Inc.'],
  // The companies' own networks beside their clouds.
  [3598, 'Microsoft Corporation'],
  [36384, 'Google LLC'],
  // Words inside words, places, and trades.
  [205759, 'Ghosty Networks LLC'],
  [22168, 'The Shadowserver Foundation, Inc.'],
  [198240, 'Piccolo Andrea trading as Digisat'],
  [395383, 'Cologuard'],
  [35989, 'Baker & Hostetler, LLP'],
  [20367, 'CITY OF ST. CLOUD'],
  [10975, 'American International Group Data Center, Inc.'],
  [36368, 'Hostess Brands'],
  [1766, 'Exxon Mobil Corporation'],
  [198538, 'Sony Mobile Communications AB'],
  [64501, 'Acme Schools Insurance Authority'],
  // Both kinds of word: nothing is told.
  [24785, 'Broadband Hosting B.V.'],
  [53231, 'GRUPOHOST COMUNICACAO MULTIMIDIA LTDA'],
  // Words of both kinds of provider are in no rule.
  [64502, 'Example Telecom Networks Ltd'],
  [64503, 'Digital Data Internet Services'],
])('AS%i %s tells nothing', (asn, org) => {
  expect(classifyNetwork(asn, org)).toBeUndefined();
});

test.each([
  [11611, 'Google Fiber Inc.', access],
  [41012, 'The Cloud Networks Limited', access],
  [37611, 'AFRIHOST SP (PTY) LTD', access],
  [39834, 'FIBERHOST S.A.', access],
  [27683, 'VPN de Mexico, S.A. de C.V.', access],
  [394233, 'Cloudwifi', access],
])('AS%i %s is no host, whatever its name says', (asn, org, flags) => {
  expect(flagsOf(asn, org)).toEqual(flags);
});

// Large access and mobile providers: their addresses are people's, whatever name comes with the number.
const providers = [
  7922, 7018, 701, 20115, 3320, 3209, 3215, 12322, 2856, 5089, 5607, 3269, 12389, 4134, 4837, 9808, 4766, 2516, 17676,
  4713, 55836, 45609, 9829, 24560, 28573, 27699, 8151, 7738, 1221, 7545, 812, 577, 6830, 9121, 47331, 36903, 8452,
  17974, 7713, 45899, 7552, 9299, 8708, 5617, 3301, 2119, 3292, 719, 3303, 12874, 30722, 1136, 6848, 5432, 8447, 12430,
  3352, 12479, 21928, 22394, 20057, 10507,
];

test.each(providers)('AS%i is of people, by number alone', (asn) => {
  expect(flagsOf(asn)).toMatchObject({ access: true, hosting: false });
  expect(flagsOf(asn, 'Example Cloud Hosting')).toMatchObject({ access: true, hosting: false });
});

test('an operator counts as its table is old, a rule on names medium at most', () => {
  expect(classifyNetwork(24940, 'Hetzner Online GmbH')?.hits).toEqual([
    { flag: 'hosting', source: classSource.name, by: 'number', name: 'Hetzner' },
  ]);
  expect(classifyNetwork(213230, 'Hetzner Online GmbH')?.hits).toEqual([
    { flag: 'hosting', source: classSource.name, by: 'name', name: 'Hetzner' },
  ]);
  expect(classifyNetwork(57043, 'HOSTKEY B.V.')?.hits).toEqual([
    { flag: 'hosting', source: classSource.name, by: 'name', confidence: 'medium' },
  ]);
});

test('every flag that is true has a reason', () => {
  const { flags = {}, hits = [] } = classifyNetwork(21928, 'T-Mobile USA, Inc.') ?? {};
  expect(hits.map(({ flag }) => flag)).toEqual(Object.keys(flags).filter((flag) => flags[flag as keyof typeof flags]));
});

test('the same network gets the same object; nothing known tells nothing', () => {
  expect(classifyNetwork(57043, 'HOSTKEY B.V.')).toBe(classifyNetwork(57043, 'HOSTKEY B.V.'));
  expect(classifyNetwork(undefined, undefined)).toBeUndefined();
  expect(flagsOf(undefined, 'Hetzner Online GmbH')).toEqual(hosting);
  expect(flagsOf(undefined, '')).toBeUndefined();
});

test('a name of any length and shape costs little', () => {
  for (const org of ['a'.repeat(1e6), ' host'.repeat(1e5), 'mobile '.repeat(1e5), '-'.repeat(1e6)]) {
    classifyNetwork(1, org);
  }
});
