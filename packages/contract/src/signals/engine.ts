import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { families } from '../families.ts';
import { text } from '../shapes.ts';

const everyRealm = ['window', 'worker', 'shared', 'service'] as const;

export const engine = declareSignal({
  schema: v.object({
    /** Message of (-1).toFixed(-1), null where nothing was thrown. */
    precision: v.nullable(text(120)),
    /** Message of reading a property of null. */
    property: v.nullable(text(120)),
    /** Whether a native function's source has lines of its own, as SpiderMonkey and JavaScriptCore print it. */
    lines: v.boolean(),
    /** Whether the second error's stack begins with its name, as V8's does; null where the page words stacks itself. */
    stack: v.optional(v.nullable(v.boolean())),
  }),
  meaning: 'how the JavaScript engine words two errors, begins a stack and prints a native function',
  group: 'engine',
  realms: everyRealm,
  core: { window: families, worker: families, shared: families },
});
