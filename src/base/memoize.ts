/**
 * Remembers what is made of a key for as long as the program runs, for what is asked often of few keys.
 * @param make is called once for each key.
 */
export function memoizePerKey<Key, Made extends object | string | number | boolean>(
  make: (key: Key) => Made,
): (key: Key) => Made {
  const remembered = new Map<Key, Made>();
  return (key) => {
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    remembered.set(key, made);
    return made;
  };
}

/**
 * Remembers what is made of an object for as long as the object is kept. Feeds share their items,
 * so that what is made of one serves every feed that carries it.
 * @param make is called once for each object.
 */
export function memoizePerObject<Given extends object, Made extends object>(
  make: (given: Given) => Made,
): (given: Given) => Made {
  const remembered = new WeakMap<Given, Made>();
  return (given) => {
    const made = remembered.get(given) ?? make(given);
    remembered.set(given, made);
    return made;
  };
}
