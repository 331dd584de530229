// Loaded before a command: kills the process with SIGKILL at the KILL_AT-th time that it is about to change the disk,
// each second time of writing with half of the bytes written. Without KILL_AT it prints how many times there were. How often
// a lock is touched depends on the time a run takes: that is not counted.
import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';

const at = Number(process.env.KILL_AT ?? 0);
let changes = 0;
const change = () => {
  changes += 1;
  if (changes === at) process.kill(process.pid, 'SIGKILL');
};
if (at === 0) process.on('exit', () => process.stderr.write(`changes: ${changes}\n`));

for (const name of ['mkdir', 'rename', 'link', 'rm', 'writeFile']) {
  const real = promises[name];
  promises[name] = async (...args) => {
    change();
    return real(...args);
  };
}

const handle = await promises.open(fileURLToPath(import.meta.url));
const prototype = Object.getPrototypeOf(handle);
await handle.close();
const { sync, write, writeFile } = prototype;
prototype.sync = async function () {
  change();
  return sync.call(this);
};
prototype.writeFile = async function (content) {
  const bytes = Buffer.from(content);
  const half = bytes.length >> 1;
  change();
  await write.call(this, bytes, 0, half, null);
  change();
  return writeFile.call(this, bytes.subarray(half));
};
syncBuiltinESMExports();
