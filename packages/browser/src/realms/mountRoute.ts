import type { Route } from './Route.ts';

/** The scripts that the verifier serves; for documents of the mount's own origin, which a page or the hub may be. */
export const mountRoute = (id: 'own' | 'hub', mount: string, visit: string): Route => ({
  id,
  script: async (kind) => `${mount}/realm/${kind}.js?v=${visit}`,
  end() {},
});
