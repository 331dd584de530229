/** Deepest nesting that any body or token of ours has twice over; parsers of values further in may recurse. */
const deepest = 16;

const quote = 0x22;
const backslash = 0x5c;

/** Where the string ends whose opening quote stands at `start`; the text's end where it does not. */
function closingQuote(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (text.charCodeAt(before - 1) === backslash) before -= 1;
    if ((at - before) % 2 === 0) return at;
  }
  return text.length;
}

function tooDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) index = closingQuote(text, index);
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return false;
}

/** An escape that stands for one of the characters of `__proto__`: JSON.stringify writes none of them so. */
const escaped = /\\u00[5-7]/;
const mayNameProto = (text: string) => text.includes('__proto__') || (text.includes('\\u00') && escaped.test(text));

function namesProto(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(namesProto);
}

/**
 * Parses JSON that a stranger wrote; undefined for what is no JSON, nests deeper than 16, or has a `__proto__` member,
 * however it is spelled.
 */
export function parseJson(text: string): unknown {
  if (tooDeep(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    // The plain search comes first: it costs next to nothing, and almost no text needs the walk.
    return mayNameProto(text) && namesProto(value) ? undefined : value;
  } catch {
    return undefined;
  }
}
