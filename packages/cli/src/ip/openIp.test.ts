import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { joinIpSettings } from './joinIpSettings.ts';
import { openIp } from './openIp.ts';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'countersign-ip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const open = (settings: Partial<Parameters<typeof openIp>[0]>) =>
  openIp({ state: folder, sources: [], mmdb: [], layers: [], ...settings });

test('a layer that the operator wrote goes before the packed tables', async () => {
  const layer = file(
    'layer.mjs',
    `const source = { name: 'ours', facts: ['city', 'flags.vpn'], asOf: '2026-01-01', licence: 'own' };
     const facts = { sources: [source], city: 'Springfield', flags: { vpn: true }, hits: [{ flag: 'vpn', source: 'ours', by: 'record' }] };
     export default { sources: [source], find: () => facts };`,
  );
  const { provider, layers } = await open({ layers: [layer] });
  expect(layers.flatMap(({ sources }) => sources.map(({ name }) => name))).toEqual(['ours']);
  expect(provider.lookup('8.8.8.8')).toMatchObject({ city: 'Springfield', flags: { vpn: true }, countries: ['US'] });
  provider.close?.();
});

test.each([
  ['a layer that is not there', { layers: [join(folder, 'none.mjs')] }, 'bad-ip-data', 'none.mjs'],
  [
    'a module without a layer',
    { layers: [file('empty.mjs', 'export default {};')] },
    'bad-ip-data',
    '{ sources, find }',
  ],
  ['a file that is not there', { mmdb: [join(folder, 'none.mmdb')] }, 'bad-ip-data', 'none.mmdb'],
  ['a file of something else', { mmdb: [file('text.mmdb', 'a text')] }, 'bad-ip-data', 'text'],
  ['a source that there is not', { sources: ['ours'] }, 'bad-value', 'iptoasn-country'],
  ['a source that names no place', { sources: ['network-classes'] }, 'bad-value', 'iptoasn-country'],
  ['the zones', { sources: ['iptoasn', 'tzdata'] }, 'bad-value', 'iptoasn-country, routeviews-nro-dbip-asn'],
])('%s is refused', async (_, settings, code, said) => {
  await expect(open(settings)).rejects.toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(said) }),
  );
});

test('paths of the config file start at the file, those of the command line where it is run', () => {
  const config = { ip: { sources: ['iptoasn'], mmdb: ['own.mmdb'], layers: ['own.mjs'] } };
  expect(joinIpSettings({ sources: [], mmdb: ['here.mmdb'] }, config, '/etc/countersign/config.json')).toEqual({
    sources: ['iptoasn'],
    mmdb: ['here.mmdb', '/etc/countersign/own.mmdb'],
    layers: ['/etc/countersign/own.mjs'],
  });
  expect(joinIpSettings({ sources: ['dbip'], mmdb: [] }, config, 'a').sources).toEqual(['dbip']);
});
