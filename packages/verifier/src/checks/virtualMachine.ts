import { virtualRenderer } from '../knowledge/virtualRenderer.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';
import { unmaskedRenderer } from './unmaskedRenderer.ts';

/** The graphics driver is a virtual machine's. */
export const virtualMachine = defineCheck({
  title: 'Virtual machine',
  label: 'virtual-machine',
  weight: 'weak',
  source: 'rendering',
  needs: ['worker.webgl', 'shared.webgl', 'service.webgl', 'window.webgl'],
  fact: 'Names of virtual displays’ drivers (knowledge/virtualRenderer.ts, each with its source). Software renderers (SwiftShader, llvmpipe) run on any machine without a GPU, whose driver failed, or where the user switched it off, and name nothing.',
  judge: (facts) => {
    const renderer = unmaskedRenderer(facts);
    if (renderer === null) return unknown('a WebGL renderer');
    const names = virtualRenderer(renderer);
    return names === null
      ? { result: 'agree', observation: renderer }
      : { result: 'agree', observation: renderer, names };
  },
  explain: (_, observation) => `“${String(observation)}” is what a virtual machine renders with.`,
  benign: [
    'A PC whose graphics driver failed renders as a virtual machine of Windows does (then low).',
    'It is context, and nothing more is concluded from it.',
  ],
  examples: {
    agree: [
      { name: 'SwiftShader says nothing', kase: () => makeCase() },
      {
        name: 'VMware',
        kase: () =>
          makeCase({
            everywhere: {
              webgl: { unmaskedRenderer: 'ANGLE (VMware, VMware SVGA 3D Direct3D11 vs_5_0 ps_5_0, D3D11)' },
            },
          }),
      },
    ],
    conflict: [],
    unknown: [{ name: 'no WebGL', kase: () => makeCase({ everywhere: { webgl: { error: 'unsupported' } } }) }],
  },
});
