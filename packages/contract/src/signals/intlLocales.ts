import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { few, text } from '../shapes.ts';

export const intlLocales = declareSignal({
  schema: v.object({
    /** What seven constructors of Intl resolve for the default locale, each text once. */
    locales: few(text(64), 7),
    /** The zone of DateTimeFormat made with a locale, null where it names none. */
    zone: v.nullable(text(64)),
  }),
  meaning: 'the default locale by seven constructors of Intl',
  group: 'navigator',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
});
