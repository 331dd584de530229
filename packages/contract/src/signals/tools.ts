import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { count, few, text } from '../shapes.ts';

export const tools = declareSignal({
  schema: v.object({
    /** Names that automation tools leave on window, document and the root element; none of the page's own. */
    names: few(text(64), 8),
    /** Enumerable own functions of the window that are native and have no name, as a driver's bindings are. */
    bindings: count,
    /** Of the seven things that chromedriver keeps a copy of under one prefix, the most that any prefix has. */
    copies: count,
  }),
  meaning: 'names, nameless native functions and copies of intrinsics that automation tools leave on a page',
  group: 'automation',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
});
