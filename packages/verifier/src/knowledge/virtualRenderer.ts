import type { Confidence } from '@countersign/contract';

const readings: readonly (readonly [RegExp, Confidence])[] = [
  // Drivers of virtual displays, by the names that they report: VMware's on Windows (“VMware SVGA 3D”) and Mesa's
  // (src/gallium/drivers/svga: “SVGA3D; build: …”), VirtualBox, Parallels, Hyper-V, virtio-gpu (Mesa: “virgl”, “Venus”),
  // and Metal's under Apple's Virtualization framework. “VMware, Inc.” alone is the vendor of Mesa's llvmpipe.
  [/\bVMware SVGA|\bSVGA3D\b/, 'medium'],
  [/\bVirtualBox\b|\bParallels (?:Display|Using)|\bHyper-V\b/, 'medium'],
  [/\bvirgl\b|\bVirtio-GPU\b|\bApple Paravirtual/, 'medium'],
  // Windows renders by WARP where no driver of a card is loaded (Microsoft, Windows Advanced Rasterization Platform
  // Guide): most virtual machines and some remote sessions, and a PC whose driver failed.
  [/\bMicrosoft Basic Render/, 'low'],
];

/** How surely a WebGL renderer is a virtual machine's; null where it says nothing, as software renderers do. */
export function virtualRenderer(renderer: string): Confidence | null {
  return readings.find(([pattern]) => pattern.test(renderer))?.[1] ?? null;
}
