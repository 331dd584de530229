/** One contender: does its work `times` times; `before` prepares what the clock shall not see. */
export interface Contender {
  times: number;
  before?: () => void | Promise<void>;
  run: () => void | Promise<void>;
}

/**
 * Runs slices of all contenders in turn, so that a noisy neighbour meets all alike; answers the microseconds of
 * processor time (all threads of the process) that an operation took in each slice, by contender.
 */
export async function interleave<Name extends string>(
  contenders: Record<Name, Contender>,
  { warmup, slices }: { warmup: number; slices: number },
): Promise<Record<Name, number[]>> {
  const names = Object.keys(contenders) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let slice = -warmup; slice < slices; slice += 1) {
    for (const name of names) {
      const { times, before, run } = contenders[name];
      await before?.();
      const started = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(started);
      if (slice >= 0) found[name].push((user + system) / times);
    }
  }
  return found;
}
