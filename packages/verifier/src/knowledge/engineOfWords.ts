import type { Signals } from '@countersign/contract';

/** A JavaScript engine by its name. */
export type EngineName = 'V8' | 'SpiderMonkey' | 'JavaScriptCore';

interface Words {
  precision: RegExp;
  property: RegExp;
  lines: boolean;
}

/**
 * How each engine words a precision out of range and a property of null, and whether it prints native functions on lines
 * of their own. V8 src/common/message-template.h (kNumberFormatRange, kNonObjectPropertyLoad), Gecko
 * js/public/friend/ErrorNumbers.msg (JSMSG_PRECISION_RANGE, JSMSG_PROPERTY_FAIL), JavaScriptCore
 * runtime/NumberPrototype.cpp and ExceptionHelpers.cpp; older wordings included.
 */
const words: Readonly<Record<EngineName, Words>> = {
  V8: {
    precision: /^toFixed\(\) digits argument must be between /,
    property: /^Cannot read propert/,
    lines: false,
  },
  SpiderMonkey: {
    precision: /^precision -1 out of range$/,
    property: /^can't access property | is null$| has no properties$/,
    lines: true,
  },
  JavaScriptCore: {
    precision: /^toFixed\(\) argument must be between /,
    property: /^null is not an object/,
    lines: true,
  },
};

/** The engine whose words all three are; null where none is, or where they are of two. */
export function engineOfWords(signal: Signals['engine']): EngineName | null {
  const { precision, property, lines } = signal;
  if (precision === null || property === null) return null;
  for (const [name, own] of Object.entries(words) as [EngineName, Words][]) {
    if (own.precision.test(precision) && own.property.test(property) && own.lines === lines) return name;
  }
  return null;
}
