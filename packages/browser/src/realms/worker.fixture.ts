import { answerInside } from './answerInside.ts';
import type { RealmConfig } from './RealmConfig.ts';

// A realm as blobRoute makes it, from the sources: the blob before this sets the config.
answerInside((self as unknown as { countersign: RealmConfig }).countersign);
