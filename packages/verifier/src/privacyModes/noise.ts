/** What privacy modes change, and what that looks like. A mode explains some of these, a check is exposed to some. */
export const noiseKinds = {
  canvas: 'pixels read back from a canvas are altered, blank, or differ between two reads',
  audio: 'samples of an audio context are altered',
  webgl: 'WebGL is absent, or its names, parameters or pixels are altered',
  fonts: 'fonts of the system or of pages are hidden',
  geometry: 'sizes of text and boxes are rounded or altered',
  screen: 'screen, window sizes or pixel ratio are not the device’s own, in values and media queries alike',
  'time-zone': 'the zone is not the device’s own',
  hardware: 'cores, memory or touch points are not the device’s own',
  languages: 'languages are fewer than the person’s own, or English',
  'accept-language': 'Accept-Language is set before the network stack would',
  media: 'media devices, codecs or voices are hidden or altered',
  plugins: 'the plugin list is altered',
  'user-agent': 'User-Agent or platform are another browser’s',
  'user-agent-padding': 'the page’s User-Agent has spaces at its end that its requests do not have',
  'user-agent-system': 'requests name Windows where the page names its own system',
  connection: 'connections are opened by the last relay of its own network',
  'client-hints': 'client hints are withheld or altered',
  'client-hint-brand': 'the page’s brands have the browser’s own name behind Chromium’s',
  permissions: 'permissions or storage answer as no ordinary window’s do',
  timers: 'clocks are coarse or jittered',
  features: 'whole interfaces are switched off (WebAssembly, workers, WebRTC, gamepads)',
  workers: 'dedicated workers of pages are refused',
  natives: 'functions of the window are wrapped by an extension’s script',
  'native-sources': 'Function.prototype.toString is wrapped, so that wrapped functions pass for native',
  'window-alone': 'the window is altered and the workers are not, as an extension’s script does',
  'realm-by-realm': 'each realm has noise of its own',
} as const;

/** One kind of what privacy modes change. */
export type Noise = keyof typeof noiseKinds;
