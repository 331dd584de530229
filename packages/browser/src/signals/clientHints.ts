import { realmKinds } from '@countersign/contract';
import { flag } from '../reading/flag.ts';
import type { Signal } from '../reading/Signal.ts';
import { text } from '../reading/text.ts';
import { Unavailable } from '../reading/Unavailable.ts';

type Brand = { brand: string; version: string };

// All names of getHighEntropyValues (UA Client Hints section 4.1.3); a browser leaves out what it does not know.
const names = [
  'architecture',
  'bitness',
  'formFactors',
  'fullVersionList',
  'model',
  'platformVersion',
  'uaFullVersion',
  'wow64',
];

const list = <T>(value: unknown, one: (item: never) => T): T[] | null =>
  Array.isArray(value) ? (value.slice(0, 8) as never[]).map(one) : null;

const brand = ({ brand, version }: Brand): Brand => ({ brand: brand.slice(0, 64), version: version.slice(0, 32) });

/** navigator.userAgentData with all high-entropy values; made-up (GREASE) brands are kept, the server recomputes them. */
export const clientHints: Signal<'clientHints'> = {
  realms: realmKinds,
  moment: 'core',
  limit: 3000,
  async read({ navigator }) {
    const { userAgentData: data } = navigator as unknown as {
      userAgentData?: { getHighEntropyValues(names: string[]): Promise<Record<string, unknown>> };
    };
    if (!data) throw new Unavailable('unsupported');
    const values = await data.getHighEntropyValues(names);
    return {
      brands: list(values.brands, brand) ?? [],
      mobile: values.mobile === true,
      platform: `${values.platform ?? ''}`.slice(0, 32),
      architecture: text(values.architecture, 32),
      bitness: text(values.bitness, 8),
      formFactors: list(values.formFactors, (value: string) => `${value}`.slice(0, 32)),
      fullVersionList: list(values.fullVersionList, brand),
      model: text(values.model, 64),
      platformVersion: text(values.platformVersion, 32),
      uaFullVersion: text(values.uaFullVersion, 32),
      wow64: flag(values.wow64),
    };
  },
};
