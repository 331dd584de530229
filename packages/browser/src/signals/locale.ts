import { realmKinds } from '@countersign/contract';
import type { Signal } from '../reading/Signal.ts';
import { text } from '../reading/text.ts';

/** navigator's languages and the locale that Intl resolves. */
export const locale: Signal<'locale'> = {
  realms: realmKinds,
  moment: 'core',
  limit: 1000,
  read({ navigator, Intl }) {
    return {
      languages: [...(navigator.languages ?? [])].slice(0, 32).map((language) => `${language}`.slice(0, 35)),
      language: text(navigator.language, 35),
      intl: text(new Intl.DateTimeFormat().resolvedOptions().locale, 64),
    };
  },
};
