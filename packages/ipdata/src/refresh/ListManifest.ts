/** One downloaded file: under `raw/SOURCE/`, its name with the first characters of its SHA-256. */
export interface FileNote {
  /** Address that it came from. */
  url: string;
  bytes: number;
  sha256: string;
  etag?: string;
  /** Last-Modified as it was sent. */
  modified?: string;
  /** When these bytes were first seen; ISO 8601. */
  since: string;
}

/** One list that was read and found sound. */
export interface SourceNote {
  /** When its owner was last asked and said that this is it. */
  checked: string;
  /** Date that its age counts from. */
  asOf: string;
  entries: number;
  files: Record<string, FileNote>;
}

/** What the folder of `refresh` holds; its rename is the one moment at which anything changes. */
export interface ListManifest {
  format: 'countersign-lists';
  version: 1;
  written: string;
  /** The compiled lists: a file of the folder. */
  compiled: { file: string; bytes: number; sha256: string };
  sources: Record<string, SourceNote>;
}
