import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { botCategories } from '@countersign/contract';
import { type EdgeOptions, edge, edgePresets } from '@countersign/verifier';
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

/** All that an edge can be told of; the type asks for each. */
const everyFact: Required<Omit<EdgeOptions, 'preset'>> = {
  trust: { networks: ['10.0.0.0/8'], secrets: ['0123456789abcdef'], secretHeader: 's', clientCertificate: true },
  ip: 'a',
  scheme: 'b',
  host: 'c',
  httpVersion: 'd',
  order: 'e',
  ja4: 'f',
  greased: 'x-grease',
  ja3: 'g',
  hello: 'h',
  h2: 'i',
  weight: 'j',
  tcp: {},
  country: 'k',
  zone: 'l',
  asn: 'm',
  adds: [],
  appends: [],
  rewrites: [],
  keepsOrder: false,
  keepsCase: false,
  keepsVersion: false,
};

describe('the config file', () => {
  it('is read', () => {
    const config = {
      sites: [{ id: 'shop', origins: ['https://shop.example'], secrets: ['0123456789abcdef'], challengeSeconds: 120 }],
      policy: {
        outcomes: { vpn: { high: 'review' } },
        bots: { 'ai-crawler': 'block' },
        minimumCoverage: 0.5,
        mute: ['webdriver'],
      },
      allowTestSites: true,
      edge: { preset: 'nginx', trust: { networks: ['10.0.0.0/8'] } },
      ip: { sources: ['iptoasn'], mmdb: ['GeoLite2-City.mmdb'], layers: ['./service.mjs'], patience: 100 },
      bots: {
        dns: ['127.0.0.1:53'],
        directories: false,
        agents: [{ host: 'agent.example', name: 'Agent', operator: 'Example', category: 'ai-assistant', keys: [{}] }],
        patience: 50,
      },
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
    ['an unknown category', '{"policy":{"bots":{"good":"pass"}}}', 'policy.bots'],
    ['an agent without a host', '{"bots":{"agents":[{}]}}', 'bots.agents.0.host'],
    ['one source', '{"ip":{"sources":"iptoasn"}}', 'ip.sources'],
    ['a list for an edge', '{"edge":[]}', 'edge'],
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
    const { sites, policy, ip, bots } = configSchema.pipe[1].entries;
    expect(Object.keys(shipped.properties)).toEqual(Object.keys(configSchema.pipe[1].entries));
    expect(Object.keys(shipped.properties.sites.items.properties)).toEqual(
      Object.keys(sites.wrapped.item.pipe[1].entries),
    );
    expect(Object.keys(shipped.properties.bots.properties)).toEqual(Object.keys(bots.wrapped.pipe[1].entries));
    expect(shipped.$defs.botCategory.enum).toEqual(Object.keys(botCategories));
    expect(Object.keys(shipped.properties.ip.properties)).toEqual(Object.keys(ip.wrapped.pipe[1].entries));
    const { preset, trust, ...facts } = shipped.$defs.edge.properties;
    const { trust: known, ...told } = edge(everyFact);
    expect(Object.keys(facts)).toEqual(Object.keys(told));
    expect(Object.keys(trust.properties)).toEqual([...Object.keys(known), 'anyPeer']);
    expect(preset.$ref && shipped.$defs.preset.enum).toEqual(Object.keys(edgePresets));
    expect(Object.keys(shipped.$defs.policy.properties)).toEqual(Object.keys(policy.wrapped.pipe[1].entries));
  });
});
