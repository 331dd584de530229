// `npm start -- ARGS`: the demo with ARGS, or another command where ARGS begin with one.
// The command runs in this very process, so signals and the exit code are its own.
import { fileURLToPath } from 'node:url';

const cli = new URL('../packages/cli/dist/countersign.js', import.meta.url);
const args = process.argv.slice(2);
const named = args[0] !== undefined && !args[0].startsWith('-');
process.argv = [process.argv[0], fileURLToPath(cli), ...(named ? args : ['serve', '--demo', ...args])];
await import(cli.href);
