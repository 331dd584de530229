import { commands } from './commands/index.ts';

/** Text of `countersign --help`. */
export function help(): string {
  const lines = Object.values(commands).map(({ usage }) => usage);
  return `Countersign: is this browser what it says it is, and is it where it says it is?

${lines.join('\n\n')}

countersign --help | --version
`;
}
