const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join(
    '',
  );

/**
 * A text for a terminal: what would steer it (control characters but the line feed and the tab) or turn the order of what
 * follows is written as in JSON. Names and error messages may hold what others published.
 */
export const printable = (text: string): string => text.replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, escaped);
