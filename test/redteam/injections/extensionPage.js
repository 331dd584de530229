// The script of a spoofing extension in the page's own world: User-Agent, platform and time zone.
(() => {
  const firefox = navigator.userAgent.includes('Firefox');
  const system = firefox ? '(Windows NT 10.0; Win64; x64; rv:153.0)' : '(Windows NT 10.0; Win64; x64)';
  const userAgent = navigator.userAgent.replace(/\([^)]*\)/, system);
  const define = (name, value) =>
    Object.defineProperty(Navigator.prototype, name, { get: () => value, configurable: true, enumerable: true });
  define('userAgent', userAgent);
  define('appVersion', firefox ? '5.0 (Windows)' : userAgent.replace('Mozilla/', ''));
  define('platform', 'Win32');
  if (firefox) define('oscpu', 'Windows NT 10.0; Win64; x64');
  const zone = 'America/New_York';
  const Plain = Intl.DateTimeFormat;
  const { resolvedOptions } = Plain.prototype;
  Plain.prototype.resolvedOptions = function () {
    return { ...resolvedOptions.call(this), timeZone: zone };
  };
  const offset = (date) => {
    const parts = new Plain('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(date);
    const found = /GMT([+-])(\d\d):(\d\d)/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '');
    return found ? (found[1] === '+' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) : 0;
  };
  Date.prototype.getTimezoneOffset = function () {
    return offset(this);
  };
})();
