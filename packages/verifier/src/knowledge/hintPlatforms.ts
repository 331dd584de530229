/** Values of the platform hint by system. Source: components/embedder_support/user_agent_utils.cc, GetPlatformForUAMetadata. */
export const hintPlatforms: Readonly<Record<string, readonly string[]>> = {
  Windows: ['Windows'],
  macOS: ['macOS'],
  Linux: ['Linux'],
  Android: ['Android'],
  ChromeOS: ['Chrome OS', 'Chromium OS'],
};
