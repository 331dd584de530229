import { fork } from 'node:child_process';
import { bundleForNode } from './bundleForNode.ts';
import type { PartOptions, PartResult } from './Part.ts';

/** Runs a part in a process of its own, so that no other part's garbage or compiled code meets it. */
export async function runIsolated(name: string, options: PartOptions): Promise<PartResult> {
  const file = await bundleForNode(options.root, 'isolated');
  return new Promise((resolve, reject) => {
    const child = fork(file, [name, JSON.stringify(options)]);
    child.once('message', (result) => resolve(result as PartResult));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the part ${name} ended with ${code}`)));
  });
}
