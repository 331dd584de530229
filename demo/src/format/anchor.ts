/** The id of a finding's element on the page. */
export const anchor = (finding: string): string => `finding-${finding.replaceAll(/[^\w-]/g, '-')}`;
