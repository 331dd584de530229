/** The kinds of adversaries, each with its own table. */
export const groups = {
  altering: {
    title: 'Browsers that alter what they say, or are driven with traces',
    about:
      'Tools that claim another browser, system, language or place than there is, DOM emulators, and drivers as their makers ship them.',
  },
  clients: {
    title: 'Clients without a browser',
    about:
      'Programs that speak the protocol with evidence made up or taken from a genuine browser, HTTP libraries that do so over TLS and bring the token themselves (`wire-*`, `made-up-*`), and tokens of genuine browsers that another program brings (`token-*`). Peers have no page to judge here (`-`).',
  },
  unaltered: {
    title: 'Unaltered browsers under patched or hidden drivers, without a window, or replayed',
    about:
      'Nothing that these say is false. A trace that their makers overlooked may tell them; else only address, rate and behaviour can.',
  },
} as const;
export type Group = keyof typeof groups;
