/** Majors of an engine in which a value was seen; an end that is absent is open. */
export interface VersionWindow {
  oldest?: number;
  newest?: number;
}

/** Whether a major lies outside a window by more majors than `slack`. */
export const outsideWindow = ({ oldest, newest }: VersionWindow, major: number, slack: number): boolean =>
  (oldest !== undefined && major < oldest - slack) || (newest !== undefined && major > newest + slack);
