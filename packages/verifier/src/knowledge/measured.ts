/** The versions on which this build's captured rules were measured; a captured rule never judges newer ones. */
export const measured = {
  chromium: { oldest: 106, newest: 156 },
  firefox: { oldest: 91, newest: 153 },
} as const;
