import { expect, test } from 'vitest';

test('is imported where there is no window, and says unsupported when asked there', async () => {
  expect(globalThis).not.toHaveProperty('window');
  const { attest, AttestError } = await import('./index.ts');
  const error = await attest().catch((thrown) => thrown);
  expect(error).toBeInstanceOf(AttestError);
  expect(error.code).toBe('unsupported');
});

test('refuses an action or cdata that the verifier would refuse, and says which', async () => {
  const { attest } = await import('./index.ts');
  await expect(attest({ action: 'two words' })).rejects.toMatchObject({
    code: 'refused',
    values: { action: 'two words' },
  });
  await expect(attest({ cdata: 'x'.repeat(256) })).rejects.toMatchObject({ code: 'refused', values: { length: 256 } });
});
