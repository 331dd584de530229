import type { Noise } from '../privacyModes/noise.ts';

/** What a function of the window gives away, and so what replacing it is for. */
export type FunctionKind = 'identity' | 'hardware' | 'zone' | 'sources' | 'rendering' | 'drawing';

interface FunctionFacts {
  kind: FunctionKind;
  /** What a privacy mode or extension that replaces it changes; absent where none has a reason to. */
  noise?: Noise;
}

/**
 * The functions that the signal `natives` tests.
 *
 * `hardware` is what DuckDuckGo's extension and browsers replace in millions of people's browsers
 * (content-scope-scripts, injected/src/features/fingerprinting-hardware.js and fingerprinting-screen-size.js), Brave on
 * iOS in all of its (brave-core, ios: FarblingProtectionScript.js: cores, plugins, audio), and antivirus products that
 * guard against tracking; they leave `identity` alone. `sources` is Function.prototype.toString, which core-js
 * (internals/make-built-in.js) and zone.js replace in any page that loads them, and which uBlock Origin puts a Proxy in
 * the place of on every site that a scriptlet of its lists is for (src/js/resources/proxy-apply.js). `drawing` has nothing to hide: who wraps it records the page's canvases.
 */
export const replacedFunctions: Readonly<Record<string, FunctionFacts>> = {
  'Navigator.userAgent': { kind: 'identity', noise: 'user-agent' },
  'Navigator.platform': { kind: 'identity', noise: 'user-agent' },
  'Navigator.vendor': { kind: 'identity', noise: 'user-agent' },
  'Navigator.userAgentData': { kind: 'identity', noise: 'client-hints' },
  'Navigator.languages': { kind: 'identity', noise: 'languages' },
  'Navigator.language': { kind: 'identity', noise: 'languages' },
  'Navigator.webdriver': { kind: 'identity' },
  'Navigator.plugins': { kind: 'hardware', noise: 'plugins' },
  'Navigator.hardwareConcurrency': { kind: 'hardware', noise: 'hardware' },
  'Navigator.deviceMemory': { kind: 'hardware', noise: 'hardware' },
  'Navigator.maxTouchPoints': { kind: 'hardware', noise: 'hardware' },
  'Screen.width': { kind: 'hardware', noise: 'screen' },
  'Screen.height': { kind: 'hardware', noise: 'screen' },
  'Screen.availWidth': { kind: 'hardware', noise: 'screen' },
  'Screen.availHeight': { kind: 'hardware', noise: 'screen' },
  'Screen.colorDepth': { kind: 'hardware', noise: 'screen' },
  'DateTimeFormat.resolvedOptions': { kind: 'zone', noise: 'time-zone' },
  'Date.getTimezoneOffset': { kind: 'zone', noise: 'time-zone' },
  'Function.toString': { kind: 'sources', noise: 'native-sources' },
  'HTMLCanvasElement.toDataURL': { kind: 'rendering', noise: 'canvas' },
  'CanvasRenderingContext2D.getImageData': { kind: 'rendering', noise: 'canvas' },
  'CanvasRenderingContext2D.measureText': { kind: 'rendering', noise: 'geometry' },
  'WebGLRenderingContext.getParameter': { kind: 'rendering', noise: 'webgl' },
  'WebGL2RenderingContext.getParameter': { kind: 'rendering', noise: 'webgl' },
  'AudioBuffer.getChannelData': { kind: 'rendering', noise: 'audio' },
  'CanvasRenderingContext2D.fillRect': { kind: 'drawing' },
  'WebGLRenderingContext.drawArrays': { kind: 'drawing' },
};
