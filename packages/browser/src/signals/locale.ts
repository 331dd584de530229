import { realmKinds } from '@countersign/contract';
import type { Signal } from '../reading/Signal.ts';
import { text } from '../reading/text.ts';

/** navigator's languages and the locale that Intl resolves. */
export const locale: Signal<'locale'> = {
  realms: realmKinds,
  moment: 'core',
  limit: 1000,
  read(scope) {
    const { languages, language } = scope.navigator;
    return {
      languages: [...(languages ?? [])].slice(0, 32).map((one) => `${one}`.slice(0, 35)),
      language: text(language, 35),
      intl: text(new scope.Intl.DateTimeFormat().resolvedOptions().locale, 64),
    };
  },
};
