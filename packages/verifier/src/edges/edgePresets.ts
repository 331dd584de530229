import type { EdgePreset } from './EdgePreset.ts';
import { haproxy } from './presets/haproxy.ts';
import { nginx } from './presets/nginx.ts';

/** Edges that are known by name. */
export const edgePresets = { nginx, haproxy } as const satisfies Record<string, EdgePreset>;

export type EdgeName = keyof typeof edgePresets;
