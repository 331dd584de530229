import type { WindowLateId } from '@countersign/contract';
import { activation } from './activation.ts';
import { audio } from './audio.ts';
import { canvas } from './canvas.ts';
import { codecs } from './codecs.ts';
import { documentClock } from './documentClock.ts';
import { fonts } from './fonts.ts';
import { geometry } from './geometry.ts';
import { intlLocales } from './intlLocales.ts';
import { math } from './math.ts';
import { natives } from './natives.ts';
import { privacy } from './privacy.ts';
import { storage } from './storage.ts';
import { systemFonts } from './systemFonts.ts';
import { tools } from './tools.ts';
import { traps } from './traps.ts';
import { voices } from './voices.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';
import { webgl } from './webgl.ts';
import { webglLimits } from './webglLimits.ts';
import { webgpu } from './webgpu.ts';
import { zoneHistory } from './zoneHistory.ts';

/** Every signal of the second file, in the order of reading but for what is marked last; a row without a line here does not compile. */
export const rendering = {
  natives,
  privacy,
  zoneHistory,
  intlLocales,
  geometry,
  systemFonts,
  codecs,
  storage,
  voices,
  math,
  fonts,
  traps,
  audio,
  canvas,
  // Before WebGL’s own, so that the browser looks for the adapter meanwhile.
  webgpu,
  webgl,
  webglLimits,
  documentClock,
  tools,
  // What a driver does comes after the page has loaded.
  activation,
} satisfies { [K in WindowLateId]: WindowLateSignal<K> };
