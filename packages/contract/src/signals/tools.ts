import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { count, few, text } from '../shapes.ts';

export const tools = declareSignal({
  schema: v.object({
    /** Names that automation tools leave on window, document and the root element; none of the page's own. */
    names: few(text(64), 8),
    /** Enumerable own functions of the window that are native and have no name, as a driver's bindings are. */
    bindings: count,
  }),
  meaning: 'names and nameless native functions that automation tools leave on a page',
  group: 'automation',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
});
