import { type ChildProcess, fork } from 'node:child_process';
import type { ReaderOpened, ReaderSlice, ReaderTask } from './reader.ts';

/** One reader in a process of its own. */
export class ReaderProcess {
  readonly #child: ChildProcess;
  #settle: ((message: unknown, error?: Error) => void) | undefined;
  readonly opened: Promise<ReaderOpened>;

  constructor(file: string, name: string, place: object, addresses: string) {
    this.#child = fork(file, [name, JSON.stringify(place), addresses], { execArgv: ['--expose-gc'] });
    this.#child.on('message', (message) => this.#settle?.(message));
    this.#child.on('error', (error) => this.#settle?.(undefined, error));
    this.#child.on('exit', (code) => this.#settle?.(undefined, new Error(`${name} ended with ${code}`)));
    this.opened = this.#next() as Promise<ReaderOpened>;
  }

  slice(family: 4 | 6): Promise<ReaderSlice> {
    const answer = this.#next();
    const task: ReaderTask = { family };
    this.#child.send(task);
    return answer as Promise<ReaderSlice>;
  }

  end(): void {
    this.#child.disconnect();
  }

  #next(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#settle = (message, error) => (error ? reject(error) : resolve(message));
    });
  }
}
