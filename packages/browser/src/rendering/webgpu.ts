import { flag } from '../reading/flag.ts';
import { glNames } from '../reading/glNames.ts';
import { text } from '../reading/text.ts';
import { Unavailable } from '../reading/Unavailable.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';
import { windowGl } from './windowGl.ts';

// Where there is no adapter, Chromium warns on the console whoever asks (third_party/blink/renderer/modules/webgpu/gpu.cc;
// measured in 156 with SwiftShader, llvmpipe and no WebGL). So only those are asked who have one by Chromium's lists
// (gpu/config/webgpu_blocklist_impl.cc): Apple's chips, and PC makers' cards under Direct3D 11 in a 64-bit build, but for
// the HD series of Intel and AMD from before Direct3D 12. On Linux, Android and Intel Macs many cards have none; Firefox
// and WebKit do not name the card in these words.
const listed =
  /ANGLE Metal Renderer: Apple M\d|^ANGLE \((?:NVIDIA|AMD|Intel), (?!.* HD (?!Graphics [56]\d\d\b)).*Direct3D11 vs_5_0/;

interface AgentData {
  getHighEntropyValues(hints: string[]): Promise<{ bitness?: string }>;
}

/** The card that WebGPU would use: its adapter alone, no device. */
export const webgpu: WindowLateSignal<'webgpu'> = {
  limit: 500,
  graphics: true,
  async read({ navigator }) {
    const { gpu, userAgentData } = navigator as { gpu?: GPU; userAgentData?: AgentData };
    if (!gpu || !userAgentData) throw new Unavailable('unsupported');
    if (
      !listed.test(glNames(windowGl()).unmaskedRenderer ?? '') ||
      (await userAgentData.getHighEntropyValues(['bitness'])).bitness !== '64'
    )
      throw new Unavailable('unsupported', 'not asked');
    const adapter = (await gpu.requestAdapter()) as (GPUAdapter & { isFallbackAdapter?: unknown }) | null;
    // `info` since Chromium 127; isFallbackAdapter stood on the adapter itself until 139.
    const info = adapter?.info as GPUAdapterInfo | undefined;
    return {
      adapter: adapter && {
        vendor: text(info?.vendor, 32),
        architecture: text(info?.architecture, 48),
        fallback: flag(info?.isFallbackAdapter ?? adapter.isFallbackAdapter),
      },
    };
  },
};
