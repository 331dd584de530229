import { featureTable } from '../../../packages/verifier/src/knowledge/featureTable.ts';
import { greaseBrands } from '../../../packages/verifier/src/knowledge/greaseBrands.ts';
import { genuineRequests } from '../../../packages/verifier/src/testing/genuineRequests.ts';
import { chromiumEvidence } from '../../protocolClients/chromiumEvidence.ts';
import { firefoxEvidence } from '../../protocolClients/firefoxEvidence.ts';
import type { Harvest } from '../../protocolClients/startHarvester.ts';

const recorded = { chromium: 156, firefox: 153 } as const;
const inHeader = (major: number) =>
  greaseBrands(major)
    .map(({ brand, version }) => `"${brand}";v="${version}"`)
    .join(', ');
const inJson = (major: number) =>
  greaseBrands(major)
    .map((brand) => JSON.stringify(brand))
    .join(',');

/** Puts another version in the place of the recorded one, wherever a browser names its own. */
function asVersion<T>(value: T, from: number, to: number): T {
  const text = JSON.stringify(value)
    .replaceAll(JSON.stringify(inHeader(from)), JSON.stringify(inHeader(to)))
    .replaceAll(inJson(from), inJson(to))
    .replaceAll(`/${from}.0`, `/${to}.0`)
    .replaceAll(`rv:${from}.0`, `rv:${to}.0`)
    .replaceAll(`"${from}`, `"${to}`);
  return JSON.parse(text);
}

/** The features of the recorded browser but for those that a later version got. */
const olderFeatures = (bits: string, family: 'chromium' | 'firefox', major: number) =>
  Object.values(featureTable)
    .map(({ [family]: since }, index) => ((since?.[0] ?? 0) > major ? '0' : bits[index]))
    .join('');

/** The evidence and the headers of a browser's visit, by somebody who has looked them up and runs none. */
export function madeUp(family: 'chromium' | 'firefox', major: number = recorded[family]): Harvest {
  const evidence = family === 'chromium' ? chromiumEvidence() : firefoxEvidence();
  const { features } = evidence.window.signals;
  const held = { ...features.value, bits: olderFeatures(features.value?.bits ?? '', family, major) };
  Object.assign(features, { value: held });
  return asVersion({ evidence, requests: genuineRequests[family] }, recorded[family], major);
}
