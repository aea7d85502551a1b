/** A function that computes its result once for an object (a page, a letter, a whole document), and forgets it with the object. */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let result = known.get(key);
    if (result === undefined) {
      result = { value: compute(key) };
      known.set(key, result);
    }
    return result.value;
  };
}
