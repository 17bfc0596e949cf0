/** What texts are read as, remembered. */

/** So many texts are remembered; a sheet holds fewer different ones, and a file of many sheets begins anew. */
const MOST = 20_000;

/**
 * A reader that reads each text once.
 * @param read depends on the text alone, and on the year: `3/4` is a day of this one
 */
export function remembered<Read extends object, Options>(
  read: (text: string, options?: Options) => Read | null | undefined,
): typeof read {
  const known = new Map<string, Read | null | undefined>();
  let year = new Date().getFullYear();
  return (text, options) => {
    if (options !== undefined) return read(text, options);
    const thisYear = new Date().getFullYear();
    if (known.size >= MOST || year !== thisYear) known.clear();
    year = thisYear;
    if (!known.has(text)) known.set(text, read(text));
    const found = known.get(text);
    // Whoever gets it may change it.
    return found ? { ...found } : found;
  };
}
