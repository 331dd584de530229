import { describe, expect, it } from 'vitest';
import { edgeOf } from './edgeOf.ts';

describe('the edge of serve', () => {
  it('is an option or a member of the config file', () => {
    expect(edgeOf(null, undefined, undefined, [])).toBeNull();
    expect(edgeOf('nginx', undefined, undefined, ['10.0.0.0/8'])).toBe('nginx');
    expect(edgeOf(null, { ip: 'x-ip' }, undefined, [])).toEqual({ ip: 'x-ip' });
  });

  it('sends a secret of the environment, or either of two', () => {
    expect(edgeOf('nginx', undefined, 'one-secret-of-the-edge, another-of-the-edge', [])).toEqual({
      preset: 'nginx',
      trust: { secrets: ['one-secret-of-the-edge', 'another-of-the-edge'] },
    });
    const configured = { preset: 'nginx', trust: { networks: ['10.0.0.0/8'], secrets: ['a'.repeat(16)] } };
    expect(edgeOf(null, configured, 'b'.repeat(16), [])).toEqual({
      preset: 'nginx',
      trust: { networks: ['10.0.0.0/8'], secrets: ['a'.repeat(16), 'b'.repeat(16)] },
    });
  });

  it('is told from other peers', () => {
    expect(() => edgeOf('nginx', undefined, undefined, [])).toThrow(/COUNTERSIGN_EDGE_SECRET.*--trust-proxy/);
  });

  it('is one', () => {
    expect(() => edgeOf('nginx', 'haproxy', undefined, ['10.0.0.0/8'])).toThrow(
      expect.objectContaining({ code: 'bad-value' }),
    );
    expect(() => edgeOf(null, undefined, 'b'.repeat(16), [])).toThrow(expect.objectContaining({ code: 'bad-value' }));
  });
});
