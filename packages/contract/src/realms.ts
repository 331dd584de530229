/** The JavaScript worlds that are asked, the page's own first. */
export const realmKinds = ['window', 'worker', 'shared', 'service'] as const;
export type RealmKind = (typeof realmKinds)[number];

/** The realms that the verifier serves a script for: KIND of `realm/KIND.js` and of `/receipt`. */
export const workerKinds = ['worker', 'shared', 'service'] as const;
export type WorkerKind = (typeof workerKinds)[number];
