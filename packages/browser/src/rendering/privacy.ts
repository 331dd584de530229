import { text } from '../reading/text.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

/** What WebKit's Lockdown Mode and Tor Browser switch off, and every ordinary browser of today has. */
const interfaces = [
  'AudioContext',
  'FontFace',
  'Gamepad',
  'MathMLElement',
  'RTCPeerConnection',
  'ServiceWorkerContainer',
  'WebAssembly',
  'WebGLRenderingContext',
  'indexedDB',
  'speechSynthesis',
];

/** Functions and getters that anti-tracking extensions wrap, by interface; none that a page's own scripts do. */
const wrapped: readonly (readonly [string, string])[] = [
  ['AudioBuffer', 'getChannelData'],
  ['CanvasRenderingContext2D', 'getImageData'],
  ['HTMLCanvasElement', 'toDataURL'],
  ['Navigator', 'deviceMemory'],
  ['Navigator', 'hardwareConcurrency'],
  ['Performance', 'now'],
  ['WebGLRenderingContext', 'getParameter'],
];

type Interfaces = Readonly<Record<string, { prototype: object } | undefined>>;

/** By what privacy modes show themselves in the window. */
export const privacy: WindowLateSignal<'privacy'> = {
  limit: 500,
  read(scope) {
    const { timeOrigin } = scope.performance;
    return {
      known: ['brave', 'duckduckgo'].filter((name) => name in scope.navigator),
      origin: timeOrigin ? Math.round(timeOrigin * 1000) : null,
      absent: interfaces.filter((name) => !(name in scope)),
      renamed: wrapped.flatMap(([owner, property]) => {
        const prototype = (scope as unknown as Interfaces)[owner]?.prototype;
        const found = prototype && Object.getOwnPropertyDescriptor(prototype, property);
        const name = found && ((found.get ?? found.value) as { name?: unknown } | undefined)?.name;
        if (typeof name !== 'string' || name === property || name === `get ${property}`) return [];
        return [text(`${property}:${name}`, 64) ?? ''];
      }),
    };
  },
};
