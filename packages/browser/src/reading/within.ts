import { Unavailable } from './Unavailable.ts';

/** The promise's own outcome, or `timeout` after `ms` milliseconds. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Unavailable('timeout')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
