/** Deepest nesting that any body or token of ours has twice over; JSON.parse itself does not recurse, what comes after may. */
const deepest = 16;

/** Whether a value nests deeper than `left` levels; it is walked no deeper than that. */
function tooDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (tooDeep(item, left - 1)) return true;
    return false;
  }
  // Cheaper than a list of its values; what JSON.parse made inherits nothing that is enumerable.
  for (const name in value) if (tooDeep((value as Record<string, unknown>)[name], left - 1)) return true;
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
  try {
    const value: unknown = JSON.parse(text);
    if (tooDeep(value, deepest)) return undefined;
    // The plain search comes first: it costs next to nothing, and almost no text needs the walk.
    return mayNameProto(text) && namesProto(value) ? undefined : value;
  } catch {
    return undefined;
  }
}
