import type { HostProof } from './BotProof.ts';
import { confirmHosts } from './confirmHosts.ts';
import type { HostResolver } from './HostResolver.ts';
import { hostFits } from './hostFits.ts';
import type { KnownBot } from './KnownBot.ts';
import { knownBots } from './knownBots.ts';

const minute = 60_000;
/** How long an answer is kept: names of bots hardly move, an address without one may get one, servers come back. */
const kept = { found: 360 * minute, none: 60 * minute, failed: minute } as const;
/** Answers that are kept, questions that are asked at once, and those that wait: what a flood of made-up bots may cost. */
const most = { answers: 4096, asked: 16, waiting: 512 } as const;

const masks = Object.values<KnownBot>(knownBots).flatMap(({ hosts = [] }) => hosts);
const ofBots = (host: string): boolean => hostFits(host, masks);

interface Answer {
  proof: HostProof;
  until: number;
  /** Settled when the proof is no longer `pending`; never rejects. */
  settled: Promise<void>;
}

/** What reverse DNS says of addresses, asked in the background and kept for a time. */
export interface HostProofs {
  /** What is known by now; asks where nothing is. */
  peek(address: string): HostProof;
  /** Resolves when what `peek` started is known or failed. */
  settled(address: string): Promise<void>;
  /** Asks no more and ends what is under way, which would hold the process for as long as the queue is. */
  close(): void;
}

/** Keeps what reverse DNS says of addresses; `now` in ms. */
export function hostProofs(resolver: HostResolver, now: () => number): HostProofs {
  const answers = new Map<string, Answer>();
  const waiting: (() => void)[] = [];
  let asked = 0;
  let closed = false;

  async function turn<T>(ask: () => Promise<T>): Promise<T> {
    if (asked >= most.asked) {
      if (waiting.length >= most.waiting) throw new Error('too many questions wait');
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else asked += 1;
    try {
      if (closed) throw new Error('closed');
      return await ask();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else asked -= 1;
    }
  }

  function ask(address: string): Answer {
    const answer: Answer = {
      proof: { state: 'pending' },
      until: Number.POSITIVE_INFINITY,
      settled: Promise.resolve(),
    };
    answer.settled = turn(() => confirmHosts(address, resolver, ofBots)).then(
      (hosts) => {
        answer.proof = { state: 'known', hosts };
        answer.until = now() + (hosts.length > 0 ? kept.found : kept.none);
      },
      () => {
        answer.proof = { state: 'failed' };
        answer.until = now() + kept.failed;
      },
    );
    if (answers.size >= most.answers) {
      const oldest = answers.keys().next();
      if (!oldest.done) answers.delete(oldest.value);
    }
    answers.set(address, answer);
    return answer;
  }

  const find = (address: string): Answer => {
    const held = answers.get(address);
    if (held !== undefined && now() < held.until) return held;
    answers.delete(address);
    return ask(address);
  };
  return {
    peek: (address) => find(address).proof,
    settled: (address) => find(address).settled,
    close() {
      closed = true;
      resolver.close();
    },
  };
}
