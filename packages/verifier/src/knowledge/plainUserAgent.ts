const plain = [
  /^Mozilla\/5\.0 \([^)]*\) AppleWebKit\/537\.36 \(KHTML, like Gecko\) (?:Headless)?Chrome\/[\d.]+(?: Mobile)? Safari\/537\.36(?: (?:EdgA?|OPR|Vivaldi)\/[\d.]+)*$/,
  /^Mozilla\/5\.0 \([^)]*\) Gecko\/[\d.]+ Firefox\/[\d.]+$/,
  /^Mozilla\/5\.0 \([^)]*\) AppleWebKit\/[\d.]+ \(KHTML, like Gecko\) Version\/[\d.]+(?: Mobile\/\w+)? Safari\/[\d.]+$/,
];

/** Whether a User-Agent has the plain form of a browser that tells its engine's version; others add names of their own, and some keep an old version beside them. */
export const plainUserAgent = (userAgent: string): boolean => plain.some((form) => form.test(userAgent));
