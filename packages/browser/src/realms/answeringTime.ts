const tick = 200;

/**
 * Calls back after `ms` in which the main thread was answering, and returns how to cancel.
 * A gap between two ticks counts as two at most: the rest of it the thread was blocked and could hear no one.
 */
export function answeringTime(ms: number, over: () => void): () => void {
  let left = ms;
  // Not by `performance`, which a page's own global of that name hides; a clock that is put right costs two ticks.
  let last = Date.now();
  const timer = setInterval(() => {
    const now = Date.now();
    left -= Math.max(0, Math.min(now - last, 2 * tick));
    last = now;
    if (left > 0) return;
    clearInterval(timer);
    over();
  }, tick);
  return () => clearInterval(timer);
}
