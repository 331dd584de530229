import { handover, type RenderingScript } from './rendering/handover.ts';
import { readRendering } from './rendering/readRendering.ts';

// rendering.js: the second file, which the agent loads for the window's late evidence.
(document.currentScript as RenderingScript | null)?.[handover]?.(readRendering);
