/** Build of the agent that the claims name; the bundles have the first 12 characters of the sources' hash here. */
export const build: string = 'source';
