import { answerInside } from './realms/answerInside.ts';
import type { RealmConfig } from './realms/RealmConfig.ts';
import { runTag } from './tag/runTag.ts';

// agent.js: the script tag; in a worker without a document, which blobRoute makes of it, a realm.
if (typeof document === 'undefined') answerInside((self as unknown as { countersign: RealmConfig }).countersign);
else runTag(document.currentScript);
