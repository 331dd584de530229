import type { Signals } from '@countersign/contract';

type Limits = Pick<Signals['webglLimits'], 'textureSize' | 'viewport' | 'pointSize'>;

/**
 * What ANGLE's Direct3D 11 backend answers by the shader model in the renderer's name, whatever the card: the feature
 * level fixes it, and the point size is ANGLE's own choice (ANGLE, src/libANGLE/renderer/d3d/d3d11/renderer11_utils.cpp,
 * GenerateCaps, GetMaximum2DTextureSize, GetMaximumViewportSize; the same in copies of 2014 to 2024).
 */
const byShaderModel: Readonly<Record<string, Limits>> = {
  '5': { textureSize: 16_384, viewport: 32_767, pointSize: 1024 },
  '4': { textureSize: 8192, viewport: 16_383, pointSize: 1024 },
};

/** The limits that go with a renderer's name; null where the name is not Direct3D 11's. */
export function direct3dLimits(renderer: string): Limits | null {
  const model = /Direct3D11 vs_(\d)_\d ps_\1_\d/.exec(renderer)?.[1];
  return (model !== undefined && byShaderModel[model]) || null;
}
