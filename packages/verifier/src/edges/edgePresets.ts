import type { EdgePreset } from './EdgePreset.ts';
import { cloudflare } from './presets/cloudflare.ts';
import { cloudfront } from './presets/cloudfront.ts';
import { fastly } from './presets/fastly.ts';
import { googleCloud } from './presets/googleCloud.ts';
import { haproxy } from './presets/haproxy.ts';
import { nginx } from './presets/nginx.ts';
import { vercel } from './presets/vercel.ts';

/** Edges that are known by name. */
export const edgePresets = {
  cloudfront,
  cloudflare,
  vercel,
  googleCloud,
  fastly,
  nginx,
  haproxy,
} as const satisfies Record<string, EdgePreset>;

export type EdgeName = keyof typeof edgePresets;
