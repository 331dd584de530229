// Writes the feature oracle's list of probes and its table of versions from @mdn/browser-compat-data (CC0).
// With --check it writes nothing and fails where the committed files differ.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import bcd from '@mdn/browser-compat-data' with { type: 'json' };

// Features that a look-up shows: a global, or a member of a constructor or its prototype. Chosen so that each engine
// gains one every few versions, the recent ones most, that none depends on a secure context, a device or a permission, and that desktop,
// Android and WebView got it in one version. One that a browser does not have stays useful as "never".
const probes = [
  'RegExp.hasIndices',
  'structuredClone',
  'URLPattern',
  'Array.findLast',
  'Navigation',
  'CSSContainerRule',
  'Array.toSorted',
  'ViewTransition',
  'ArrayBuffer.transfer',
  'Array.fromAsync',
  'Set.union',
  'PageSwapEvent',
  'Promise.try',
  'Intl.DurationFormat',
  'Float16Array',
  'RegExp.escape',
  'CSSFunctionRule',
  'Uint8Array.fromHex',
  'Document.ariaNotify',
  'InterestEvent',
  'Temporal',
  'Map.getOrInsert',
  'Iterator.concat',
  'Math.sumPrecise',
  'Element.pseudo',
  'CSSContainerRule.conditions',
  'AnimationEvent.animation',
  'PermissionsPolicy',
  'Iterator.zip',
  'Iterator.includes',
  'Promise.allKeyed',
  'Element.appendHTML',
];

const families = {
  chromium: ['chrome', 'chrome_android', 'webview_android'],
  firefox: ['firefox', 'firefox_android'],
  safari: ['safari', 'safari_ios'],
};

/** The entry of the data for a probe: a global, or a member, whose statics are marked where both kinds exist. */
function entryOf(probe) {
  const [owner, member] = probe.split('.');
  for (const root of [bcd.javascript.builtins, bcd.api]) {
    for (const entry of member ? [root[owner]?.[member], root[owner]?.[`${member}_static`]] : [root[owner]])
      if (entry?.__compat) return entry.__compat;
  }
  throw new Error(`no data on ${probe}`);
}

/** The version that added a feature by default; null where none did. */
function addedIn(probe, statements) {
  const plain = [statements]
    .flat()
    .filter(({ flags, prefix, alternative_name }) => !flags && !prefix && !alternative_name);
  if (plain.length === 0) return null;
  const [{ version_added, version_removed, partial_implementation }] = plain;
  if (plain.length > 1 || version_removed || partial_implementation) throw new Error(`${probe}: not one plain version`);
  if (version_added === false || version_added === 'preview') return null;
  return Number.parseFloat(version_added.replace('≤', ''));
}

/** `[earliest, latest]` over a family's browsers, null where none of them has it. */
function range(probe, support, browsers) {
  const versions = browsers.map((browser) => addedIn(probe, support[browser]));
  if (versions.every((version) => version === null)) return null;
  if (versions.includes(null)) throw new Error(`${probe}: not in all of ${browsers.join()}`);
  return [Math.min(...versions), Math.max(...versions)];
}

const newest = (browser) =>
  Number.parseFloat(
    Object.entries(bcd.browsers[browser].releases).find(([, { status }]) => status === 'current')?.[0] ?? '0',
  );

const list = createHash('sha256').update(probes.join()).digest('hex').slice(0, 6);
const rows = probes.map((probe) => {
  const { support } = entryOf(probe);
  const cells = Object.entries(families).map(([family, browsers]) => {
    const versions = range(probe, support, browsers);
    return `${family}: ${versions && `[${versions.join(', ')}]`}`;
  });
  cells.unshift(`language: ${probe.split('.')[0] in bcd.javascript.builtins}`);
  return `  ${probe.includes('.') ? `'${probe}'` : probe}: { ${cells.join(', ')} },`;
});

const head = '// Written by scripts/features.mjs; change the list of probes there.';
const files = {
  'packages/contract/src/signals/featureProbes.ts': `${head}

/** What the signal \`features\` looks up: a global, or a member of a constructor or its prototype; the order counts. */
export const featureProbes = {
  list: '${list}',
  probes:
    '${probes.join(' ')}',
} as const;
`,
  'packages/verifier/src/knowledge/featureTable.ts': `${head}

/** Earliest and latest version that got a feature over a family's desktop, Android, iOS and WebView browsers. */
export type FeatureVersions = Readonly<Record<'chromium' | 'firefox' | 'safari', readonly [number, number] | null>> & {
  /** Of the language itself, not of the web's interfaces. */
  readonly language: boolean;
};

/** Releases that were current when the data were made (@mdn/browser-compat-data ${bcd.__meta.version}, CC0). */
export const featureReleases = { chromium: ${newest('chrome')}, firefox: ${newest('firefox')}, safari: ${newest('safari')} } as const;

/** The list of probes that this table is about. */
export const featureList = '${list}';

/** By probe, in the list's order. */
export const featureTable: Readonly<Record<string, FeatureVersions>> = {
${rows.join('\n')}
};
`,
};

for (const [path, wanted] of Object.entries(files)) {
  const file = new URL(`../${path}`, import.meta.url);
  if (!process.argv.includes('--check')) writeFileSync(file, wanted);
  else if (readFileSync(file, 'utf8') !== wanted) {
    console.error(`${path} is not what scripts/features.mjs writes`);
    process.exitCode = 1;
  }
}
