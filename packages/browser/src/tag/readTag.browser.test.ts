import { expect, test } from 'vitest';
import { readTag } from './readTag.ts';

test('reads the attributes; the mount is the script’s folder', () => {
  const element = document.createElement('script');
  element.src = 'https://verifier.test/countersign/agent.0a1b.js?x=1';
  expect(readTag(element)).toMatchObject({
    attest: {
      endpoint: new URL('https://verifier.test/countersign/'),
      identity: false,
      interaction: false,
      serviceWorker: true,
    },
    field: 'countersign-token',
  });
  const attributes = {
    'data-action': 'login',
    'data-cdata': 'c',
    'data-site': 's',
    'data-callback': 'done',
    'data-on-error': 'failed',
    'data-response-field-name': 'field',
    'data-service-worker': 'false',
    'data-interaction': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  expect(readTag(element)).toMatchObject({
    attest: { action: 'login', cdata: 'c', site: 's', serviceWorker: false, interaction: true },
    field: 'field',
    callback: 'done',
    onError: 'failed',
  });
});
