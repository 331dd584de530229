import type { NetworkClass } from './NetworkClass.ts';
import type { Operator } from './Operator.ts';
import { access } from './operators/access.ts';
import { carrier } from './operators/carrier.ts';
import { corporate } from './operators/corporate.ts';
import { education } from './operators/education.ts';
import { hosting } from './operators/hosting.ts';
import { mobile } from './operators/mobile.ts';
import { satellite } from './operators/satellite.ts';
import { vpn } from './operators/vpn.ts';

/** The operators that are known by name, by the class of their networks. */
export const operators: Readonly<Record<NetworkClass, readonly Operator[]>> = {
  vpn,
  corporate,
  hosting,
  carrier,
  satellite,
  mobile,
  education,
  access,
};
