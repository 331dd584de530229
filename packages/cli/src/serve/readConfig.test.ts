import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { configSchema } from './configSchema.ts';
import { readConfig } from './readConfig.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (text: string) => {
  const path = join(folder, 'config.json');
  writeFileSync(path, text);
  return path;
};

describe('the config file', () => {
  it('is read', () => {
    const config = {
      sites: [{ id: 'shop', origins: ['https://shop.example'], secrets: ['0123456789abcdef'], challengeSeconds: 120 }],
      policy: { outcomes: { vpn: { high: 'review' } }, minimumCoverage: 0.5, mute: ['webdriver'] },
      allowTestSites: true,
    };
    expect(readConfig(file(JSON.stringify(config)))).toEqual(config);
    expect(readConfig(null)).toEqual({});
  });

  it.each([
    ['no file', join(folder, 'none.json'), 'ENOENT'],
    ['no JSON', '{', 'JSON'],
    ['a list', '[]', 'not an object'],
    ['a list for a policy', '{"policy":[]}', 'policy'],
    ['a list for outcomes', '{"policy":{"outcomes":[]}}', 'policy.outcomes'],
    ['a list for an outcome', '{"policy":{"outcomes":{"vpn":[]}}}', 'policy.outcomes.vpn'],
    ['an unknown member', '{"site":[]}', 'site'],
    ['a member of another type', '{"sites":[{"id":7}]}', 'sites.0.id'],
    ['an unknown label', '{"policy":{"outcomes":{"bot":{"high":"block"}}}}', 'policy.outcomes'],
    ['an unknown outcome', '{"policy":{"outcomes":{"vpn":{"high":"pass"}}}}', 'policy.outcomes.vpn.high'],
  ])('with %s is refused, and the message says where', (_, text, said) => {
    const path = /^[[{]/.test(text) ? file(text) : text;
    expect(() => readConfig(path)).toThrow(
      expect.objectContaining({ code: 'bad-config', message: expect.stringContaining(said) }),
    );
  });

  it('has a shipped schema that names the same members', () => {
    const shipped = JSON.parse(readFileSync(new URL('../../config.schema.json', import.meta.url), 'utf8'));
    const { sites, policy } = configSchema.pipe[1].entries;
    expect(Object.keys(shipped.properties)).toEqual(Object.keys(configSchema.pipe[1].entries));
    expect(Object.keys(shipped.properties.sites.items.properties)).toEqual(
      Object.keys(sites.wrapped.item.pipe[1].entries),
    );
    expect(Object.keys(shipped.$defs.policy.properties)).toEqual(Object.keys(policy.wrapped.pipe[1].entries));
  });
});
