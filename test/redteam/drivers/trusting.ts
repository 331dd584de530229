/** What has Chromium take the certificate of the site over TLS. */
export const trusting = '--ignore-certificate-errors';
