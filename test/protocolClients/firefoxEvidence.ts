import { genuineSignals } from '../../packages/verifier/src/testing/genuineSignals.ts';
import { chromiumEvidence } from './chromiumEvidence.ts';

const { window: page, worker: inside } = genuineSignals.firefox;

/** What `chromiumEvidence` says, by a client that has looked up Firefox's words and features instead. */
export function firefoxEvidence() {
  const { timeZone, screen, page: standing } = chromiumEvidence().window.signals;
  const { locale, navigator, webdriver, engine, features, media, inspector } = page;
  const worker = {
    timeZone,
    engine: { value: inside.engine },
    inspector: { value: inside.inspector },
    locale: { value: inside.locale },
    navigator: { value: inside.navigator },
  };
  const window = {
    timeZone,
    screen,
    page: standing,
    locale: { value: locale },
    navigator: { value: navigator },
    webdriver: { value: webdriver },
    engine: { value: engine },
    features: { value: features },
    media: { value: media },
    inspector: { value: inspector },
  };
  return {
    window: { signals: window },
    worker: { signals: worker },
    shared: { signals: worker },
    service: { error: 'pending' },
  };
}
