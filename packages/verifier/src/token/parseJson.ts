/** Deepest nesting that any body or token of ours has twice over; parsers of values further in may recurse. */
const deepest = 16;

/** `{"__proto__": …}` as JSON writes it; within a string the quotes would be escaped. */
const protoMember = /"__proto__"\s*:/;

function tooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quoted) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return false;
}

/** Parses JSON that a stranger wrote; undefined for what is no JSON, nests deeper than 16, or has a `__proto__` member. */
export function parseJson(text: string): unknown {
  // The plain search comes first: it costs next to nothing, and almost no text needs the other.
  if ((text.includes('"__proto__"') && protoMember.test(text)) || tooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
