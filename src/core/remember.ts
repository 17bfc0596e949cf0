/** Remembers what follows from an object for as long as that is in use: for one check of one workbook. */

/** Where an object keeps what was worked out for it. */
const memory = Symbol('remembered');

/** By the function that works it out: what follows from an object. */
type Memory = Map<unknown, { readonly value: unknown }>;

/** Not seen by whoever copies or lists the properties of the object. */
function memoryOf(key: { readonly [memory]?: Memory }): Memory {
  const known = key[memory];
  if (known !== undefined) return known;
  const value: Memory = new Map();
  Object.defineProperty(key, memory, { value });
  return value;
}

/**
 * A function that is worked out once for each object. What it gave lies in the object and goes with it: a WeakMap, which
 * does the same, keeps the values of objects that are gone until all memory is looked through, not only what is young.
 * @param compute must follow from the object alone
 * @example const mergesOf = remember((sheet: Sheet) => indexMerges(sheet.merges));
 */
export function remember<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    const known = memoryOf(key);
    let found = known.get(compute);
    if (found === undefined) known.set(compute, (found = { value: compute(key) }));
    return found.value as Value;
  };
}

/**
 * A function that is worked out once for each text. The same few come again and again; where there are very many, what
 * was remembered is forgotten.
 * @param most how many texts are remembered
 * @example const keyOf = rememberTexts(2000, (name) => readName(name));
 */
export function rememberTexts<Value>(most: number, compute: (text: string) => Value): (text: string) => Value {
  let known = new Map<string, Value>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = compute(text);
      if (known.size >= most) known = new Map();
      known.set(text, found);
    }
    return found;
  };
}

/**
 * What a map has under a key, made and put there when it is first asked for.
 * @example kept(columns, 2, () => new ColumnCells(sheet, rows, 2))
 */
export function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let found = map.get(key);
  if (found === undefined) map.set(key, (found = make()));
  return found;
}
