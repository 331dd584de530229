/** What a run does, in the order in which a reader meets it; the first four start at once. */
export const steps = {
  challenge: { title: 'Challenge', meaning: 'ask the server for a nonce; it notes what it sees of the request' },
  worker: { title: 'Worker', meaning: 'ask a dedicated worker the same questions as the window' },
  shared: { title: 'Shared worker', meaning: 'ask a shared worker, whose own requests are not the page’s' },
  service: { title: 'Service worker', meaning: 'ask a service worker, while it installs' },
  seal: { title: 'Sign and seal', meaning: 'sign the evidence with a key of this page, seal it to the server' },
  verify: { title: 'Verify', meaning: 'hand the token to the server; it opens and judges it' },
} as const;
export type StepId = keyof typeof steps;
