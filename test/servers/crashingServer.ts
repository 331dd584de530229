// A verifier on SQLite that, with CRASH set, kills itself as soon as it has claimed a visit. Run as a process of its own.
import { createServer } from 'node:http';
import { createVerifier, type Store } from '@countersign/verifier';
import { sqliteStore } from '@countersign/verifier/sqlite';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';

const { PORT, DATABASE = '', COUNTERSIGN_KEY = '', COUNTERSIGN_SECRET = '', CRASH } = process.env;
const store = sqliteStore({ path: DATABASE });

const crashing: Store = {
  ...store,
  async claim(...claim) {
    const answer = await store.claim(...claim);
    process.kill(process.pid, 'SIGKILL');
    return answer;
  },
};

const verifier = createVerifier({
  key: COUNTERSIGN_KEY,
  secrets: [COUNTERSIGN_SECRET],
  store: CRASH ? crashing : store,
});
const app = new Hono().route('/countersign', verifier.routes);
createServer(getRequestListener(app.fetch)).listen(Number(PORT), '127.0.0.1', () => console.log('listening'));
