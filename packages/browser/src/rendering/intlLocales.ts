import { text } from '../reading/text.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

const names = [
  'Collator',
  'DateTimeFormat',
  'DisplayNames',
  'ListFormat',
  'NumberFormat',
  'PluralRules',
  'RelativeTimeFormat',
] as const;

/** The default locale as seven constructors of Intl resolve it; one that is missing is left out. */
export const intlLocales: WindowLateSignal<'intlLocales'> = {
  limit: 1000,
  read(scope) {
    const intl = scope.Intl;
    const locales = names.flatMap((name) => {
      const Made = intl[name] as unknown as
        | (new (
            locale: undefined,
            options: object,
          ) => { resolvedOptions(): { locale: string } })
        | undefined;
      // DisplayNames alone must be told a type.
      return Made
        ? [new Made(undefined, name === 'DisplayNames' ? { type: 'region' } : {}).resolvedOptions().locale]
        : [];
    });
    const zone = new intl.DateTimeFormat('fr').resolvedOptions().timeZone;
    return { locales: [...new Set(locales)].map((one) => `${one}`.slice(0, 64)), zone: text(zone, 64) };
  },
};
