// Writes the browser bundles into the verifier, which serves them: packages/verifier/src/generated/assets.ts.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildId } from '../packages/browser/buildId.mjs';

const dist = new URL('../packages/browser/dist/', import.meta.url);
const target = fileURLToPath(new URL('../packages/verifier/src/generated/assets.ts', import.meta.url));
const placeholders = ['__COUNTERSIGN_RECEIPT__', '__COUNTERSIGN_KIND__'];

function read(name) {
  const body = readFileSync(new URL(name, dist), 'utf8');
  return {
    body,
    sha256: createHash('sha256').update(body).digest(),
    sha384: createHash('sha384').update(body).digest(),
  };
}

const asset = ({ body, sha256, sha384 }) => ({
  body,
  hash: sha256.toString('hex').slice(0, 16),
  integrity: `sha384-${sha384.toString('base64')}`,
});

const literal = (value) => JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** Answers whether the file changed. */
export function writeAssets() {
  const agent = read('agent.js');
  const realm = read('realm.js');
  const members = { agent, realm, hub: read('hub.js'), rendering: read('rendering.js') };
  const { hash } = asset(members.rendering);
  if (!agent.body.includes(`rendering.${hash}.js`)) throw new Error(`agent.js does not name rendering.${hash}.js`);
  for (const placeholder of placeholders) {
    const times = realm.body.split(placeholder).length - 1;
    if (times !== 1) throw new Error(`realm.js holds ${placeholder} ${times} times, not once`);
  }
  const text = [
    '// Written by scripts/assets.mjs from packages/browser/dist; edits are lost.',
    '',
    '/** A script that the verifier serves: its text, a short hash for its URL, and its SRI value. */',
    'export interface Asset {',
    '  body: string;',
    '  hash: string;',
    '  integrity: string;',
    '}',
    '',
    'export const assets: { build: string; agent: Asset; realm: Asset; hub: Asset; rendering: Asset } = {',
    `  build: ${literal(buildId())},`,
    ...Object.entries(members).map(([name, member]) => `  ${name}: ${literal(asset(member))},`),
    '};',
    '',
  ].join('\n');
  let held;
  try {
    held = readFileSync(target, 'utf8');
  } catch {
    // The first build.
  }
  if (held === text) return false;
  mkdirSync(new URL('.', `file://${target}`), { recursive: true });
  const temporary = `${target}.${process.pid}`;
  writeFileSync(temporary, text);
  renameSync(temporary, target);
  return true;
}
