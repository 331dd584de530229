/**
 * Times one subject from the start of its script (`benchStart`, set by the bundle's first line) to its result, and the
 * longest task of the main thread meanwhile; posts both and comes back once for the second, warm visit.
 */
export async function measure(run) {
  let longest = 0;
  if (globalThis.PerformanceObserver?.supportedEntryTypes?.includes('longtask')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
    }).observe({ type: 'longtask', buffered: true });
  } else longest = null;
  let result;
  let error;
  try {
    result = await run();
  } catch (thrown) {
    error = String(thrown?.code ?? thrown);
  }
  const ms = performance.now() - globalThis.benchStart;
  // Entries of the last task are delivered after it.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const answer = await fetch(`/result${location.search}`, {
    method: 'POST',
    body: JSON.stringify({ ms, longest, error, token: typeof result?.token === 'string' ? result.token : undefined }),
  });
  const { next } = await answer.json();
  if (next) location.replace(next);
}
