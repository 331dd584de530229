import type { Confidence, Json } from '@countersign/contract';
import { engineOfWords } from '../knowledge/engineOfWords.ts';
import type { ModeFacts } from './PrivacyMode.ts';

/** Gecko clamps clocks to 16.667 ms under resistFingerprinting (nsRFPService.cpp, RFP_TIME_ATOM_MS), to 100 ms before 2024. */
const clockSteps = [16_667, 100_000];
/** nsRFPService.h and RuntimeService.cpp: cores are 2, later 4 (8 on macOS); touch points 0, 5 or 10, by system and version. */
const cores: readonly (number | null)[] = [2, 4, 8];
const touchPoints: readonly (number | null)[] = [0, 5, 10];

/** By what resistFingerprinting shows, and how surely; null where a single mark is missing. */
export function resistanceMarks(facts: ModeFacts): { confidence: Confidence; shows: Json } | null {
  if (facts.claimed.family !== 'firefox') return null;
  const zone = facts.signal('window', 'timeZone');
  const screen = facts.signal('window', 'screen');
  const navigator = facts.signal('window', 'navigator');
  if (!zone || !screen || !navigator) return null;
  if (zone.january !== 0 || zone.july !== 0) return null;
  if (zone.zone !== 'Atlantic/Reykjavik' && zone.zone !== 'UTC') return null;
  const { width, height } = screen;
  const wide = [screen.availWidth, screen.outerWidth, screen.innerWidth].every((other) => other === width);
  const high = [screen.availHeight, screen.outerHeight, screen.innerHeight].every((other) => other === height);
  if (!wide || !high) return null;
  if (!cores.includes(navigator.hardwareConcurrency) || !touchPoints.includes(navigator.maxTouchPoints)) return null;
  const engine = facts.signal('window', 'engine');
  if (engine && engineOfWords(engine) !== 'SpiderMonkey') return null;
  const origin = facts.signal('window', 'privacy')?.origin ?? null;
  const clamped = origin !== null && clockSteps.some((step) => origin % step === 0);
  const shows = { zone: zone.zone, size: [width, height], cores: navigator.hardwareConcurrency, clamped };
  // A kiosk on UTC has one size too, and a clock that is not clamped belongs to no resistFingerprinting.
  if (!clamped && (zone.zone === 'UTC' || origin !== null)) return { confidence: 'low', shows };
  return { confidence: clamped ? 'high' : 'medium', shows };
}
