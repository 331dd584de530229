/** What any Chromium is started with here: WebGL by software, and no sandbox as root. */
export const chromiumArguments = (): string[] => [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Leaves out what tells the page that Chromium is driven. */
export const unflagged = {
  args: ['--disable-blink-features=AutomationControlled'],
  ignoreDefaultArgs: ['--enable-automation'],
};
