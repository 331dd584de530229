import { main } from './main.ts';

// Who reads what is said may go away, as `head` does, or a collector of logs: a refresh is done and a verifier serves on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

process.exitCode = await main(process.argv.slice(2));
