import { expect, test } from 'vitest';
import { AttestError } from './AttestError.ts';
import { attest } from './attest.ts';

test('says network where no verifier is, leaves nothing behind, and does so at once', async () => {
  const frames = document.querySelectorAll('iframe').length;
  const error = await attest({ endpoint: 'http://127.0.0.1:1/countersign', patience: 0 }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(AttestError);
  expect(error.code).toBe('network');
  expect(document.querySelectorAll('iframe')).toHaveLength(frames);
});

test('says network where something else than a verifier answers', async () => {
  await expect(attest({ endpoint: '/nowhere', patience: 0 })).rejects.toMatchObject({ code: 'network' });
});
