/**
 * Servers of NordVPN by the country of their exit: hostnames in the names that az0/vpn_ip collects (github.com/az0/vpn_ip,
 * data/input/hostname_ip/nordvpn.txt and nordvpn_api.txt, commit 8c9a80a of 2026-08-22), counted.
 */
const counted =
  'US 2786 GB 1106 DE 425 FR 396 CA 391 NL 266 JP 260 AU 220 SE 168 CH 167 IT 161 PL 113 ES 100 BE 88 NO 86 SG 84 KR 80 ' +
  'IE 79 HK 77 DK 72 AT 69 MX 56 CZ 56 PT 55 NZ 42 BR 40 IN 37 RO 35 GR 34 HR 32 TW 30 BG 30 TH 26 HU 26 AL 26 ZA 25 LU 24 ' +
  'EE 23 MY 22 LV 22 VN 21 IL 21 FI 21 RS 20 IS 20 CR 18 AR 18 AE 17 TR 16 SK 15 CY 15 UA 14 GE 14 CL 13 LT 12 ID 10 CO 10 ' +
  'BA 10 SI 6 PH 6 BS 5 NG 4 DZ 4 AD 4 PA 3 MD 3 BM 3 VE 2 UZ 2 UY 2 TT 2 TN 2 SV 2 SN 2 PY 2 PR 2 PK 2 PG 2 PE 2 NP 2 MZ 2 ' +
  'MT 2 MN 2 MM 2 MK 2 ME 2 MC 2 MA 2 LK 2 LI 2 LB 2 LA 2 KZ 2 KY 2 KW 2 KH 2 KE 2 JO 2 JM 2 JE 2 IM 2 HN 2 GU 2 GT 2 GL 2 ' +
  'GH 2 EG 2 EC 2 DO 2 BZ 2 BT 2 BO 2 BN 2 BH 2 BD 2 AZ 2 AO 2 AM 2';

export interface ExitCountry {
  readonly country: string;
  readonly servers: number;
}

export const exitCountries: readonly ExitCountry[] = [...counted.matchAll(/([A-Z]{2}) (\d+)/g)].map(
  ([, country = '', servers]) => ({ country, servers: Number(servers) }),
);
