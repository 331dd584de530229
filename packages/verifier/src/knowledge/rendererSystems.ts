/** What a renderer's name says of the system: where it is genuine, and how sure that is. */
export interface RendererReading {
  /** The part of the name that tells. */
  by: string;
  systems: readonly string[];
  /** Whether the interface exists on these systems alone; else it is rare, but seen, on others. */
  sure: boolean;
}

const readings: readonly (readonly [RegExp, readonly string[], boolean])[] = [
  // ANGLE's Direct3D backends are built for Windows alone (ANGLE, src/libANGLE/renderer/d3d). Android emulators on
  // Windows pass the host's name through. Mesa's drivers under WSL say “D3D12 (…)” and “Microsoft Direct3D12 (…)”.
  [/Direct3D(?:9|11)/, ['Windows', 'Android'], true],
  // ANGLE's Metal backend is built for Apple's systems alone (src/libANGLE/renderer/metal). “Apple M1” by itself is also
  // what Mesa says on Linux on such a machine.
  [/ANGLE Metal Renderer/, ['macOS', 'iOS', 'Android'], true],
  // Apple's own OpenGL drivers name themselves so (“Intel Iris Pro OpenGL Engine”, version “4.1 INTEL-10.12.13”); no
  // engine's source says that no other driver does.
  [/ OpenGL Engine\b/, ['macOS'], false],
  [/\bMali-|\bImmortalis\b|\bXclipse\b/, ['Android', 'Linux', 'ChromeOS', 'BSD'], true],
  [/\bAdreno\b/, ['Android', 'Linux', 'ChromeOS', 'BSD', 'Windows'], true],
  // Mesa's software renderer is also used on Windows machines without a GPU.
  [/\bMesa\b|\bllvmpipe\b|\bradeonsi\b|\bnouveau\b/, ['Linux', 'ChromeOS', 'BSD', 'Android'], false],
];

/**
 * Reads the system from an unmasked WebGL renderer; null where it does not tell.
 *
 * virgl passes the name of the machine around a virtual one through (Mesa, src/gallium/drivers/virgl), as “virgl (ANGLE
 * (Apple, ANGLE Metal Renderer: …))” in Linux on a Mac. SwiftShader runs everywhere, “Apple GPU” is what WebKit says on every system, “Mozilla” and names made up by privacy
 * modes say nothing.
 */
export function rendererSystems(renderer: string): RendererReading | null {
  if (/SwiftShader|\bvirgl\b/.test(renderer)) return null;
  for (const [pattern, systems, sure] of readings) {
    const match = pattern.exec(renderer);
    if (match) return { by: match[0], systems, sure };
  }
  return null;
}
