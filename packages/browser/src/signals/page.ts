import type { Signal } from '../reading/Signal.ts';

/** How the page stands: what may disturb the agent's requests, and which of its policies did. */
export const page: Signal<'page'> = {
  realms: ['window'],
  moment: 'end',
  limit: 1000,
  read(scope, { blockedBy }) {
    return {
      controlled: !!scope.navigator.serviceWorker?.controller,
      framed: scope.window !== scope.top,
      isolated: scope.crossOriginIsolated === true,
      visible: scope.document.visibilityState === 'visible',
      secure: scope.isSecureContext,
      blockedBy: blockedBy.slice(0, 8).map((directive) => directive.slice(0, 64)),
    };
  },
};
