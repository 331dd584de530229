import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryStore } from '@countersign/verifier';
import { sqliteStore } from '@countersign/verifier/sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumEvidence } from '../protocolClients/chromiumEvidence.ts';
import { collectReceipts } from '../protocolClients/collectReceipts.ts';
import { makeToken } from '../protocolClients/makeToken.ts';
import { startVisit } from '../protocolClients/startVisit.ts';
import { verifyToken } from '../protocolClients/verifyToken.ts';
import { startSite } from '../servers/startSite.ts';

const stores = {
  memory: () => memoryStore(),
  sqlite: (folder: string) => sqliteStore({ path: join(folder, 'state.db') }),
};

for (const [name, openStore] of Object.entries(stores)) {
  describe(`single use with ${name}`, () => {
    let site: Awaited<ReturnType<typeof startSite>>;
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'countersign-store-'));
      site = await startSite({ store: openStore(folder) });
    });
    afterAll(async () => {
      await site?.close();
      await rm(folder, { recursive: true, force: true });
    });

    const freshToken = async () =>
      makeToken(await collectReceipts(await startVisit({ mount: site.mount })), { evidence: chromiumEvidence() });
    const use = (token: string, idempotencyKey?: string) =>
      verifyToken(site.mount, { secret: site.secret, token, ...(idempotencyKey ? { idempotencyKey } : {}) });

    test('of 64 parallel uses one succeeds, the others are duplicates', async () => {
      const token = await freshToken();
      const answers = await Promise.all(Array.from({ length: 64 }, () => use(token)));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      const refused = answers.filter(({ ok }) => !ok);
      expect(refused.map(({ error }) => error?.code)).toEqual(Array(63).fill('duplicate'));
      expect(refused.map(({ status }) => status)).toEqual(Array(63).fill(409));
    });

    test('of 64 parallel uses with one key all get the same verdict', async () => {
      const token = await freshToken();
      const answers = await Promise.all(Array.from({ length: 64 }, () => use(token, 'order-7')));
      expect(answers.every(({ ok }) => ok)).toBe(true);
      expect(new Set(answers.map(({ verdict }) => verdict)).size).toBe(1);
    });

    test('the key with another token of the same visit is a conflict', async () => {
      const visit = await collectReceipts(await startVisit({ mount: site.mount }));
      const first = await makeToken(visit, { evidence: chromiumEvidence() });
      const second = await makeToken(visit, { evidence: chromiumEvidence() });
      expect((await use(first, 'order-8')).ok).toBe(true);
      expect(await use(second, 'order-8')).toMatchObject({ status: 409, error: { code: 'idempotency-conflict' } });
      expect(await use(second, 'order-9')).toMatchObject({ status: 409, error: { code: 'duplicate' } });
      expect(await use(second)).toMatchObject({ status: 409, error: { code: 'duplicate' } });
    });
  });
}
