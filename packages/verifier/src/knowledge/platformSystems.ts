/** Systems on which a navigator.platform is genuine; null where the value says nothing. */
export function platformSystems(platform: string): readonly string[] | null {
  if (/^Win(?:32|64|CE)$/.test(platform)) return ['Windows'];
  // An iPad in desktop mode says MacIntel, and so do its apps on a Mac.
  if (platform.startsWith('Mac')) return ['macOS', 'iOS'];
  if (/^i(?:Phone|Pad|Pod)/.test(platform)) return ['iOS'];
  if (platform.startsWith('Linux') || platform === 'Android') return ['Linux', 'Android', 'ChromeOS'];
  // Chromium's reduced User-Agent calls them Linux.
  if (/BSD/.test(platform)) return ['BSD', 'Linux'];
  return null;
}
