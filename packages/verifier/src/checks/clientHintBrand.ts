import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** Products whose User-Agent token and brand always come together. */
const brandOf: Readonly<Record<string, readonly string[]>> = {
  Edge: ['Microsoft Edge', 'Microsoft Edge WebView2', 'Microsoft Edge Simulate'],
  Opera: ['Opera', 'Opera GX', 'Opera Air', 'Opera Mobile', 'OperaMobile'],
  'Samsung Internet': ['Samsung Internet'],
};
/** Brands that a User-Agent without a token of its own does not have. */
const named = new Set(['Microsoft Edge', 'HeadlessChrome']);

/** The product of the User-Agent is among the brands of Sec-CH-UA. */
export const clientHintBrand = defineCheck({
  title: 'Product in Sec-CH-UA and User-Agent',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'header values',
  needs: ['challenge'],
  fact: 'components/embedder_support/user_agent_utils.cc: the brand list holds the product that the User-Agent names; plain Chromium has none. Other vendors vary, so that only Edge, Opera and Samsung Internet are judged. Headless Chromium had a brand of its own up to 153, and none in 156.',
  inspects: true,
  judge: (facts) => {
    const text = facts.request?.value('user-agent');
    const brands = facts.sentBrands.map(({ brand }) => brand);
    if (text === undefined || brands.length === 0) return unknown('Sec-CH-UA and User-Agent');
    const { family, name, embedded } = facts.userAgent(text);
    if (family !== 'chromium' || name === null || embedded) return unknown('a claim of a Chromium browser');
    const expected = brandOf[name];
    const holds = expected
      ? expected.some((brand) => brands.includes(brand))
      : name !== 'Chrome' || !brands.some((brand) => named.has(brand));
    return holds ? { result: 'agree', claim: name } : { result: 'conflict', claim: name, observation: brands };
  },
  explain: (claim, observation) =>
    `The User-Agent says ${String(claim)}; the brands sent beside it are ${[observation].flat().join(', ')}.`,
  benign: [
    'Edge and Opera in a compatibility mode that leaves their token out for single sites.',
    'User-Agent switchers: they spoof.',
  ],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'a User-Agent of Edge over Chromium',
        kase: () => makeCase({ allRequests: { headers: { 'User-Agent': userAgents.windowsEdge } } }),
      },
    ],
    unknown: [{ name: 'Firefox', kase: () => makeCase({ browser: 'firefox' }) }],
  },
});
