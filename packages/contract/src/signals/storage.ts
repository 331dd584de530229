import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { count, text } from '../shapes.ts';

export const storage = declareSignal({
  schema: v.object({
    cookies: v.boolean(),
    /** localStorage can be reached, an indexedDB factory is there. */
    local: v.boolean(),
    database: v.boolean(),
    /** Quota in whole GiB, rounded down; null where the browser does not say. */
    quota: v.nullable(count),
    persisted: v.nullable(v.boolean()),
    /** Asked of Gecko alone, where Global Privacy Control is on: `given`, or the name of the error that the private file system answered with. */
    directory: v.nullable(text(32)),
    /** The state of the permission `notifications`, and Notification.permission. */
    permission: v.nullable(text(16)),
    notification: v.nullable(text(16)),
  }),
  meaning: 'which storage the window may use, its quota, and the permission to notify by two sources',
  group: 'device',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
});
