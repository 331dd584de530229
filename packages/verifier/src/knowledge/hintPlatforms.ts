/** Values of the platform hint by system. Source: components/embedder_support/user_agent_utils.cc, GetPlatformForUAMetadata. */
export const hintPlatforms: Readonly<Record<string, readonly string[]>> = {
  Windows: ['Windows'],
  macOS: ['macOS'],
  // The BSDs have a reduced User-Agent of Linux and a hint of their own.
  Linux: ['Linux', 'FreeBSD', 'OpenBSD'],
  BSD: ['FreeBSD', 'OpenBSD', 'Linux'],
  Android: ['Android'],
  ChromeOS: ['Chrome OS', 'Chromium OS'],
};
