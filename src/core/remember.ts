/** Remembers what follows from an object for as long as that is in use: for one check of one workbook. */

/**
 * A function that is worked out once for each object.
 * @param compute must follow from the object alone
 * @example const mergesOf = remember((sheet: Sheet) => indexMerges(sheet.merges));
 */
export function remember<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = { value: compute(key) }));
    return found.value;
  };
}
