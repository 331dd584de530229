/** What a page loads and times; each page holds one of them alone. */
export const subjects = ['core', 'full', 'patient', 'fpscanner', 'fpjs', 'botd', 'thumbmark', 'nothing'] as const;
export type Subject = (typeof subjects)[number];
