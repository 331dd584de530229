import type { VersionWindow } from './versionWindow.ts';

/** Whose value it is, and in which majors of the engine. */
export interface TlsWindow extends VersionWindow {
  family: 'chromium' | 'firefox';
}

/**
 * JA4's second and third part by the versions that send them, fresh, resumed, and over HTTP/1.1 (WebSocket).
 *
 * The third part is over the types of the extensions and the signature algorithms, so that post-quantum groups, which
 * policies turn off, are not in it; ECH and ALPS are. Windows are wider than what was measured by what a policy or a
 * field trial can do: without ECH, Chromium 119 to 132 sends what older ones do; the new code point of ALPS came to
 * some users of 133 and not to others; 156 was measured in Debian's build alone.
 *
 * Sources: captures of 22 majors of Chromium (92 to 156) and Firefox 140 and 153; curl-impersonate's signatures (MIT) for Chrome
 * 98 to 150, Edge 98 to 120 and Firefox 91 to 144.
 */
export const tlsWindows: Readonly<Record<string, TlsWindow>> = {
  '8daaf6152771_f37e75b10bcc': { family: 'chromium', newest: 97 },
  '8daaf6152771_e5627efa2ab1': { family: 'chromium', newest: 132 },
  '8daaf6152771_9b887d9acb53': { family: 'chromium', newest: 132 },
  '8daaf6152771_02713d6af862': { family: 'chromium', oldest: 115, newest: 133 },
  '8daaf6152771_b0da82dd1658': { family: 'chromium', oldest: 115, newest: 133 },
  '8daaf6152771_b1ff8ab2d16f': { family: 'chromium', oldest: 115, newest: 133 },
  '8daaf6152771_0d365e64def3': { family: 'chromium', oldest: 115, newest: 149 },
  '8daaf6152771_d8a2da3f94cd': { family: 'chromium', oldest: 131, newest: 149 },
  '8daaf6152771_b6f405a00624': { family: 'chromium', oldest: 131, newest: 149 },
  '8daaf6152771_806a8c22fdea': { family: 'chromium', oldest: 150 },
  '8daaf6152771_a87ad97598a9': { family: 'chromium', oldest: 150 },
  '8daaf6152771_3bf25d69fb96': { family: 'chromium', oldest: 150 },
  '8daaf6152771_cb7bf5808d99': { family: 'chromium', oldest: 154 },
  '8daaf6152771_e2d80978ab2e': { family: 'chromium', oldest: 154 },
  '8daaf6152771_c4a234726a38': { family: 'chromium', oldest: 154 },
  e8a523a41297_3d5424432f57: { family: 'firefox', newest: 94 },
  '5b57614c22b0_3d5424432f57': { family: 'firefox', newest: 132 },
  '5b57614c22b0_eeeea6562960': { family: 'firefox', oldest: 118, newest: 152 },
  '5b57614c22b0_3cbfd9057e0d': { family: 'firefox', oldest: 118, newest: 152 },
  '5b57614c22b0_e6dcd7ae0a9e': { family: 'firefox', oldest: 118, newest: 152 },
  '86a278354501_3cbfd9057e0d': { family: 'firefox', oldest: 145 },
  '86a278354501_e6dcd7ae0a9e': { family: 'firefox', oldest: 145 },
  '86a278354501_e6d2851837fd': { family: 'firefox', oldest: 145 },
};
