/**
 * Keeps what is made for a key until it was asked for as often as was foretold, so that no more is
 * kept at once than is still needed.
 * @param times how often each key will be asked for; one that is not there, once.
 */
export function untilLast<Key, Value>(
  times: ReadonlyMap<Key, number>,
  make: (key: Key) => Value,
): (key: Key) => Value {
  const left = new Map(times);
  const kept = new Map<Key, Value>();
  return (key) => {
    const value = kept.get(key) ?? make(key);
    const further = (left.get(key) ?? 1) - 1;
    left.set(key, further);
    if (further > 0) kept.set(key, value);
    else kept.delete(key);
    return value;
  };
}
