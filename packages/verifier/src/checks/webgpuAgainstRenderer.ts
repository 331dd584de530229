import { cardVendor, isCardVendor } from '../knowledge/cardVendor.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** Makers whose cards stand in one machine together: a processor's own and another, inside or outside the case. */
const together = new Set(['amd', 'intel', 'nvidia']);

const nvidia = 'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 (0x00002504) Direct3D11 vs_5_0 ps_5_0, D3D11)';
const apple = { vendor: 'apple', architecture: 'common-3', fallback: false };
const windowWith = (unmaskedRenderer: string, adapter: typeof apple | null) =>
  makeCase({
    everywhere: { navigator: { userAgent: userAgents.windowsChrome } },
    realms: { window: { webgl: { unmaskedRenderer }, webgpu: { adapter } } },
  });

/** WebGPU's adapter and WebGL's renderer are of one maker. */
export const webgpuAgainstRenderer = defineCheck({
  title: 'WebGPU adapter and WebGL renderer',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'rendering',
  needs: ['window.webgpu', 'window.webgl'],
  fact: 'WebGPU, GPUAdapterInfo: vendor is the name of the adapter’s vendor as a normalized identifier string, or empty. Dawn’s are its table’s in lower case (src/dawn/gpu_info.json): amd, apple, arm, google, img-tec, intel, mesa, microsoft, nvidia, qualcomm, samsung. Measured in Chromium 156: google, swiftshader and isFallbackAdapter where WebGPU by software is switched on. No capture of a machine with a card; so moderate at most.',
  judge: (facts) => {
    const webgpu = facts.signal('window', 'webgpu');
    const vendor = webgpu?.adapter?.vendor ?? '';
    if (!isCardVendor(vendor) || webgpu?.adapter?.fallback) return unknown('a WebGPU adapter that names a card');
    const gl = facts.signal('window', 'webgl');
    const renderer = gl?.unmaskedRenderer ?? gl?.renderer ?? '';
    const claim = cardVendor(renderer);
    if (claim === null) return unknown('a WebGL renderer that names a card');
    if (claim === vendor) return { result: 'agree', claim: renderer, observation: vendor };
    const pair = together.has(claim) && together.has(vendor);
    return { result: 'conflict', claim: renderer, observation: vendor, ...(pair && { weight: 'weak' as const }) };
  },
  explain: (claim, observation) =>
    `WebGL says that it renders by ${String(claim)}; WebGPU’s adapter is of ${String(observation)}.`,
  noise: ['webgl'],
  benign: [
    'Two graphics cards in one machine, or an external one, of which WebGL uses one and WebGPU the other: of AMD, Intel and NVIDIA (then weak).',
    'Remote desktops and virtual machines that pass one interface of a card through and not the other.',
    'A card on the browser’s blocklist for WebGL, not for WebGPU.',
  ],
  examples: {
    agree: [
      {
        name: 'one card',
        kase: () => windowWith(nvidia, { vendor: 'nvidia', architecture: 'ampere', fallback: false }),
      },
      {
        name: 'an Apple chip',
        kase: () => windowWith('ANGLE (Apple, ANGLE Metal Renderer: Apple M1 Pro, Unspecified Version)', apple),
      },
    ],
    conflict: [
      { name: 'a Mac’s card under the name of a PC’s', kase: () => windowWith(nvidia, apple) },
      {
        name: 'a laptop with two cards (weak)',
        kase: () => windowWith(nvidia, { vendor: 'intel', architecture: 'gen-12lp', fallback: false }),
      },
    ],
    unknown: [
      { name: 'Chromium 156 without a card, which is not asked', kase: () => makeCase() },
      { name: 'no adapter', kase: () => windowWith(nvidia, null) },
      { name: 'a maker not named', kase: () => windowWith(nvidia, { vendor: '', architecture: '', fallback: false }) },
      {
        name: 'an adapter of software',
        kase: () => windowWith(nvidia, { vendor: 'google', architecture: 'swiftshader', fallback: true }),
      },
      { name: 'WebKit’s masked name', kase: () => windowWith('Apple GPU', { ...apple, vendor: 'intel' }) },
    ],
  },
});
