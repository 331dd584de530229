/**
 * Times one subject from the start of its script (`benchStart`, set by the bundle's first line) to its result, and the
 * longest task of the main thread meanwhile (null where the browser does not tell); posts both, and goes on to the next
 * page where it is told one.
 */
export async function measure(run) {
  const start = globalThis.benchStart;
  const tasks = [];
  const told = globalThis.PerformanceObserver?.supportedEntryTypes?.includes('longtask');
  if (told) new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  let result;
  let error;
  try {
    result = await run();
  } catch (thrown) {
    error = String(thrown?.code ?? thrown);
  }
  const end = performance.now();
  // Entries of the last task are delivered after it.
  await new Promise((resolve) => setTimeout(resolve, 200));
  // A task that began before the script, such as the one that parsed the page, counts from the script's start.
  const during = tasks.map((task) => Math.min(task.startTime + task.duration, end) - Math.max(task.startTime, start));
  const answer = await fetch(`/result${location.search}`, {
    method: 'POST',
    body: JSON.stringify({
      ms: end - start,
      longest: told ? Math.max(0, ...during) : null,
      error,
      token: result?.token,
      unknown: result?.coverage?.unknown,
    }),
  });
  const { next } = await answer.json();
  if (next) location.replace(next);
}
