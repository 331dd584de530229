import type { WorkerKind } from '@countersign/contract';
import { answerInside } from './realms/answerInside.ts';

// The script of every realm, served at {mount}/realm/KIND.js?v=VISIT; the verifier puts kind and receipt in.
const { pathname, origin, searchParams } = new URL(self.location.href);

answerInside({
  kind: '__COUNTERSIGN_KIND__' as WorkerKind,
  receipt: '__COUNTERSIGN_RECEIPT__',
  visit: searchParams.get('v') ?? '',
  mount: origin + pathname.slice(0, pathname.lastIndexOf('/realm/')),
});
