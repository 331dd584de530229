// What the page-level spoofers of question-and-answer sites put before the page's own scripts: own properties on the
// navigator, and methods replaced in plain sight.
const lie = (name, value) => Object.defineProperty(navigator, name, { get: () => value });
lie(
  'userAgent',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
);
lie('platform', 'Win32');
lie('webdriver', undefined);
lie('language', 'en-GB');
lie('languages', ['en-GB', 'en']);
lie('hardwareConcurrency', 8);
const { resolvedOptions } = Intl.DateTimeFormat.prototype;
Intl.DateTimeFormat.prototype.resolvedOptions = function () {
  return { ...resolvedOptions.call(this), timeZone: 'Europe/London' };
};
Date.prototype.getTimezoneOffset = () => 0;
