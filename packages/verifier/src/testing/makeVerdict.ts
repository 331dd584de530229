import { type Verdict, version } from '@countersign/contract';
import { judge } from '../judge.ts';
import { defaultPolicy } from '../policy.ts';
import { makeCase } from './makeCase.ts';

/** The verdict on a genuine visit, changed by what is given; for tests of code that reads verdicts. */
export function makeVerdict(changes: Partial<Verdict> = {}): Verdict {
  const kase = makeCase();
  return {
    ok: true,
    v: version,
    ...judge(kase, defaultPolicy, kase.issuedAt + 1000),
    assurance: kase.assurance,
    site: 'default',
    origin: 'https://shop.example',
    action: null,
    cdata: null,
    issuedAt: new Date(kase.issuedAt).toISOString(),
    ip: { address: kase.ip?.address ?? null },
    ...changes,
  };
}
