/** The global scope that a signal reads from: a window or a worker, so that both are asked by the same code. */
export type Scope = typeof globalThis;
