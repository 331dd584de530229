/** From how many values on all are let go: honest sources have some thousands, and one that makes up names has no end. */
const most = 65_536;

/** The value that is kept under a key, made where there is none yet. */
export function shared<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    if (known.size >= most) known.clear();
    known.set(key, value);
  }
  return value;
}
