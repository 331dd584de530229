import type { BrowserOptions } from './BrowserOptions.ts';

/** Arguments and environment that start WebKitGTK's own browser (MiniBrowser) on a fresh profile, not automated. */
export function webkitCommand(profile: string, options: BrowserOptions) {
  const { url, languages = 'en-US', accepted, proxy, incognito, args = [] } = options;
  return {
    args: [
      '--geometry=1280x900',
      ...(incognito ? ['--private'] : []),
      ...(accepted ? ['--ignore-tls-errors'] : []),
      ...(proxy ? [`--proxy=http://${proxy}`] : []),
      ...args,
      url,
    ],
    env: {
      LANGUAGE: languages.replaceAll('-', '_').replaceAll(',', ':'),
      XDG_RUNTIME_DIR: profile,
      XDG_CONFIG_HOME: profile,
      // Neither an accessibility bus nor settings of the machine's user.
      NO_AT_BRIDGE: '1',
      GSETTINGS_BACKEND: 'memory',
      // A machine without a GPU.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  };
}
