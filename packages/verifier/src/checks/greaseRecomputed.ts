import { type Brand, greaseBrand, greaseBrands } from '../knowledge/greaseBrands.ts';
import { measured } from '../knowledge/measured.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck, type Judgement } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** Products that take Chromium's own order; DuckDuckGo and Vivaldi have orders and versions of their own. */
const ordered = new Set(['Google Chrome', 'Microsoft Edge', 'Opera', 'Brave', 'HeadlessChrome', 'Android WebView']);

/** The last major in which a company could keep the grease of old (policy UserAgentClientHintsGREASEUpdateEnabled). */
const newestOldGrease = 132;
/** The grease of old: one of three orders of two blanks and a semicolon, always of version 99. */
const isOldGrease = ({ brand, version }: Brand): boolean =>
  version === '99' && /^(?: Not A;| Not;A |;Not A )Brand$/.test(brand);

const text = (brands: readonly Brand[]): string =>
  brands.map(({ brand, version }) => `"${brand}";v="${version}"`).join(', ');

function judgeList(brands: readonly Brand[]): Judgement {
  const chromium = brands.find(({ brand }) => brand === 'Chromium');
  const major = Number(chromium?.version);
  if (!Number.isInteger(major)) return unknown('Chromium among the brands');
  // Up to 105 the list was built otherwise, and changed from build to build.
  if (major < measured.chromium.oldest) return unknown('a version from 106 on');
  const grease = greaseBrand(major);
  const isGrease = ({ brand, version }: Brand) => brand === grease.brand && version === grease.version;
  const products = brands.filter((brand) => brand !== chromium && !isGrease(brand));
  const known = brands.some(isGrease) && products.length <= 1 && products.every(({ brand }) => ordered.has(brand));
  const expected = known ? greaseBrands(major, products) : [grease];
  const holds = known ? text(expected) === text(brands) : brands.some(isGrease);
  if (holds) return { result: 'agree', claim: text(brands) };
  const byPolicy = major <= newestOldGrease && brands.some(isOldGrease);
  const weight = major <= measured.chromium.newest && !byPolicy ? 'strong' : 'moderate';
  return { result: 'conflict', claim: text(brands), observation: text(expected), weight };
}

/** The meaningless brand and the order of the brand list follow from Chromium's version alone. */
export const greaseRecomputed = defineCheck({
  title: 'Brand list recomputed',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header values',
  needs: ['challenge', 'window.clientHints'],
  fact: 'components/embedder_support/user_agent_utils.cc, GetGreasedUserAgentBrandVersion and GetRandomOrder. Equal to every genuine value measured from 106 to 156; newer versions weigh less, as the algorithm may change.',
  inspects: true,
  judge: (facts) => {
    const sent = facts.sentBrands;
    const read = facts.signal('window', 'clientHints')?.brands ?? [];
    const lists = [sent, read].filter((brands) => brands.length > 0).map(judgeList);
    return (
      lists.find(({ result }) => result === 'conflict') ??
      lists.find(({ result }) => result === 'agree') ??
      lists[0] ??
      unknown('a brand list')
    );
  },
  explain: (claim, observation) =>
    `Chromium of that version cannot send the brands ${String(claim)}; it would have ${String(observation)} there.`,
  benign: [
    'A vendor that builds the list in its own way under a brand of Chromium’s.',
    'Extensions that rewrite Sec-CH-UA.',
    'A company’s policy that keeps the meaningless brand of old, up to 132 (then moderate).',
  ],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'a brand list of 120 with the version of 156',
        kase: () =>
          makeCase({
            requests: { challenge: { headers: { 'sec-ch-ua': '"Not_A Brand";v="8", "Chromium";v="156"' } } },
          }),
      },
      {
        name: 'the wrong order',
        kase: () =>
          makeCase({
            requests: { challenge: { headers: { 'sec-ch-ua': '"Chromium";v="156", "Not:A-Brand";v="8"' } } },
          }),
      },
    ],
    unknown: [{ name: 'Firefox', kase: () => makeCase({ browser: 'firefox' }) }],
  },
});
