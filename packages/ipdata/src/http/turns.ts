/** Runs at most `concurrency` tasks at once and keeps eight times as many waiting; answers false for one too many. */
export function turns(concurrency: number): (task: () => Promise<void>) => Promise<boolean> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= concurrency) {
      if (waiting.length >= concurrency * 8) return false;
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running++;
    try {
      await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
    return true;
  };
}
