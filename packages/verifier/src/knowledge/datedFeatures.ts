import type { Signals } from '@countersign/contract';
import { type FeatureVersions, featureList, featureReleases, featureTable } from './featureTable.ts';
import { forkedEngine } from './forkedEngine.ts';
import type { UserAgentReading } from './readUserAgent.ts';

/** A feature that does not fit the claimed version, with the version that got it (null where none did). */
export interface OddFeature {
  name: string;
  since: number | null;
  language: boolean;
}

export interface DatedFeatures {
  /** The claimed release that they were held against. */
  release: number;
  /** There, though the claimed release is older by more than the slack. */
  early: readonly OddFeature[];
  /** Not there, though the claimed release is newer by at least the slack. */
  absent: readonly OddFeature[];
}

/** Releases by which claim and data may differ: trials, flags, staged roll-outs. Safari's are whole majors. */
const slack = { chromium: 2, firefox: 2, safari: 1 } as const;

// The policy ForceMajorVersionToMinorPosition of Chrome 99 to 117 puts the major in the minor's place.
const frozenMajor = /Chrome\/99\.1\d\d\./;

/**
 * The release that a User-Agent claims, on the table's scale; null where it does not say.
 *
 * From Safari 26 on iOS the system's number is frozen at 18, so that Safari's own counts and other browsers there say
 * nothing (WebKit blog, “WebKit features in Safari 26.0”). WebKitGTK numbers itself otherwise.
 */
function claimedRelease(claimed: UserAgentReading, userAgent: string): number | null {
  const { family, engine, name, major, os } = claimed;
  if (forkedEngine(userAgent) || frozenMajor.test(userAgent)) return null;
  if (family === 'chromium' || family === 'firefox') return engine;
  return family === 'safari' && name === 'Safari' && (os === 'macOS' || os === 'iOS') ? major : null;
}

const rows = Object.entries(featureTable);

/** Holds the features found against the claimed release; null where the data say nothing of it. */
export function datedFeatures(
  signal: Signals['features'],
  claimed: UserAgentReading,
  userAgent: string,
): DatedFeatures | null {
  const { family } = claimed;
  const release = claimedRelease(claimed, userAgent);
  if (family === 'other' || release === null || release > Math.floor(featureReleases[family])) return null;
  if (signal.list !== featureList || signal.bits.length !== rows.length || /[^01]/.test(signal.bits)) return null;
  const early: OddFeature[] = [];
  const absent: OddFeature[] = [];
  rows.forEach(([name, row], index) => {
    const versions: FeatureVersions[typeof family] = row[family];
    const there = signal.bits[index] === '1';
    const odd = there
      ? versions === null || Math.floor(versions[0]) > release + slack[family]
      : versions !== null && Math.ceil(versions[1]) <= release - slack[family];
    if (odd) (there ? early : absent).push({ name, since: versions?.[0] ?? null, language: row.language });
  });
  return { release, early, absent };
}
