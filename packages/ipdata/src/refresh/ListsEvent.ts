/**
 * What a watcher of lists has to tell.
 *
 * `loaded`: lists are in use from now on, so many, written at that time, opened in `ms`. `absent`: there are none yet.
 * `damaged`: what is there cannot be trusted, and what was in use before stays.
 */
export type ListsEvent =
  | { state: 'loaded'; lists: number; written: string; ms: number }
  | { state: 'absent'; dir: string }
  | { state: 'damaged'; code: string; message: string };
