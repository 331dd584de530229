// A process of its own for the SQLite test: claims the same keys as its sibling and prints how many it won.
import { sqliteStore } from './sqliteStore.ts';

const [path = '', count = '0', start = '0'] = process.argv.slice(2);
const store = sqliteStore({ path });
while (Date.now() < Number(start)) await new Promise((resolve) => setTimeout(resolve, 1));
let won = 0;
for (let index = 0; index < Number(count); index += 1) {
  const value = { site: 'default', tokenHash: String(process.pid), at: index };
  if ((await store.claim(`visit ${index}`, value, 60)).won) won += 1;
  await store.count('all', 600);
}
process.stdout.write(JSON.stringify({ won }));
await store.close();
