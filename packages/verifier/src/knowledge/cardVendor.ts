import { virtualRenderer } from './virtualRenderer.ts';

// The names that WebGL's renderers have for the vendors, by the ids that WebGPU has for them: Dawn writes the names of
// its table in lower case (src/dawn/gpu_info.json).
const vendors: Readonly<Record<string, RegExp>> = {
  amd: /\bAMD\b|\bATI\b|\bRadeon\b/,
  apple: /\bApple M\d/,
  arm: /\bMali-|\bImmortalis\b/,
  intel: /\bIntel\b/,
  nvidia: /\bNVIDIA\b|\bGeForce\b/,
  qualcomm: /\bAdreno\b/,
  samsung: /\bXclipse\b/,
};

// Drawn by software, or on another machine; “D3D12 (…)” is Mesa's for the card around a virtual machine.
const noCard = /SwiftShader|llvmpipe|softpipe|Basic Render|Remote Display|\bD3D12\b/;

/** The maker of the card that a WebGL renderer names, as WebGPU would call it; null where it names none, or two. */
export function cardVendor(renderer: string): string | null {
  if (noCard.test(renderer) || virtualRenderer(renderer) !== null) return null;
  const named = Object.keys(vendors).filter((id) => vendors[id]?.test(renderer));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Whether an id of WebGPU's is that of a maker whose cards can be told by WebGL's renderer. */
export const isCardVendor = (id: string): boolean => id in vendors;
