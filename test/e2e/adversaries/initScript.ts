/** What the page-level spoofers of question-and-answer sites put before the page's own scripts. */
export function initScript(userAgent: string): void {
  const lie = (name: string, value: unknown) => Object.defineProperty(navigator, name, { get: () => value });
  lie('userAgent', userAgent);
  lie('platform', 'Win32');
  lie('webdriver', undefined);
  lie('language', 'en-GB');
  lie('languages', ['en-GB', 'en']);
  lie('hardwareConcurrency', 8);
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;
  Intl.DateTimeFormat.prototype.resolvedOptions = function (this: Intl.DateTimeFormat) {
    return { ...resolvedOptions.call(this), timeZone: 'Europe/London' };
  };
  Date.prototype.getTimezoneOffset = () => 0;
}
