// Written by scripts/features.mjs; change the list of probes there.

/** Earliest and latest version that got a feature over a family's desktop, Android, iOS and WebView browsers. */
export type FeatureVersions = Readonly<Record<'chromium' | 'firefox' | 'safari', readonly [number, number] | null>> & {
  /** Of the language itself, not of the web's interfaces. */
  readonly language: boolean;
};

/** Releases that were current when the data were made (@mdn/browser-compat-data 8.1.9, CC0). */
export const featureReleases = { chromium: 157, firefox: 160, safari: 27.2 } as const;

/** The list of probes that this table is about. */
export const featureList = '84038c';

/** By probe, in the list's order. */
export const featureTable: Readonly<Record<string, FeatureVersions>> = {
  'RegExp.hasIndices': { language: true, chromium: [90, 90], firefox: [88, 88], safari: [15, 15] },
  structuredClone: { language: false, chromium: [98, 98], firefox: [94, 94], safari: [15.4, 15.4] },
  URLPattern: { language: false, chromium: [95, 95], firefox: [142, 142], safari: [26, 26] },
  'Array.findLast': { language: true, chromium: [97, 97], firefox: [104, 104], safari: [15.4, 15.4] },
  Navigation: { language: false, chromium: [102, 102], firefox: [147, 147], safari: [26.2, 26.2] },
  CSSContainerRule: { language: false, chromium: [105, 105], firefox: [110, 110], safari: [16, 16] },
  'Array.toSorted': { language: true, chromium: [110, 110], firefox: [115, 115], safari: [16, 16] },
  ViewTransition: { language: false, chromium: [111, 111], firefox: [144, 144], safari: [18, 18] },
  'ArrayBuffer.transfer': { language: true, chromium: [114, 114], firefox: [122, 122], safari: [17.4, 17.4] },
  'Array.fromAsync': { language: true, chromium: [121, 121], firefox: [115, 115], safari: [16.4, 16.4] },
  'Set.union': { language: true, chromium: [122, 122], firefox: [127, 127], safari: [17, 17] },
  PageSwapEvent: { language: false, chromium: [124, 124], firefox: null, safari: [18.2, 18.2] },
  'Promise.try': { language: true, chromium: [128, 128], firefox: [134, 134], safari: [18.2, 18.2] },
  'Intl.DurationFormat': { language: true, chromium: [129, 129], firefox: [136, 136], safari: [16.4, 16.4] },
  Float16Array: { language: true, chromium: [135, 135], firefox: [129, 129], safari: [18.2, 18.2] },
  'RegExp.escape': { language: true, chromium: [136, 136], firefox: [134, 134], safari: [18.2, 18.2] },
  CSSFunctionRule: { language: false, chromium: [139, 139], firefox: null, safari: [27.3, 27.3] },
  'Uint8Array.fromHex': { language: true, chromium: [140, 140], firefox: [133, 133], safari: [18.2, 18.2] },
  'Document.ariaNotify': { language: false, chromium: [141, 141], firefox: [150, 150], safari: [27, 27] },
  InterestEvent: { language: false, chromium: [142, 142], firefox: null, safari: null },
  Temporal: { language: true, chromium: [144, 144], firefox: [139, 139], safari: [27.3, 27.3] },
  'Map.getOrInsert': { language: true, chromium: [145, 145], firefox: [144, 144], safari: [26.2, 26.2] },
  'Iterator.concat': { language: true, chromium: [146, 146], firefox: [147, 147], safari: [26.4, 26.4] },
  'Math.sumPrecise': { language: true, chromium: [147, 147], firefox: [137, 137], safari: [26.2, 26.2] },
  'Element.pseudo': { language: false, chromium: [149, 149], firefox: null, safari: null },
  'CSSContainerRule.conditions': { language: false, chromium: [150, 150], firefox: [151, 151], safari: [27.3, 27.3] },
  'AnimationEvent.animation': { language: false, chromium: [151, 151], firefox: [152, 152], safari: [27, 27] },
  PermissionsPolicy: { language: false, chromium: [152, 152], firefox: null, safari: null },
  'Iterator.zip': { language: true, chromium: [153, 153], firefox: [148, 148], safari: [27.3, 27.3] },
  'Iterator.includes': { language: true, chromium: [154, 154], firefox: [154, 154], safari: [27.3, 27.3] },
  'Promise.allKeyed': { language: true, chromium: null, firefox: [155, 155], safari: null },
  'Element.appendHTML': { language: false, chromium: [157, 157], firefox: null, safari: null },
};
