/** Numbers of sections and rows, such as 1.1, 1.2 and 1.10, which are no decimals. */

/** Fewer than this may be decimals by chance. */
const LEAST = 3;
const numbered = /^(\d{1,2})\.(\d{1,2})\.?$/;

/** Whether a text counts something within a numbered whole. */
export function isOfNumbering(text: string): boolean {
  return numbered.test(text.trim());
}

/**
 * True for a column whose texts with a dot count without a gap: each goes on from the one before it, or begins with .1
 * below the next whole number, which may stand before it; the first is 1 or has its whole number before it. Blank cells
 * are passed over.
 * @example isNumbering(['1', '1.1', '1.2', '2', '2.1']) // true; ['3.1', '3.2', '3.3'] are averages
 */
export function isNumbering(texts: readonly string[]): boolean {
  let whole: number | null = null;
  let part = 0;
  let dotted = 0;
  for (const text of texts.map((each) => each.trim()).filter((each) => each !== '')) {
    const [, first = text.replace(/\.$/, ''), second] = numbered.exec(text) ?? [];
    // A heading is not counted.
    if (!/^\d/.test(text)) continue;
    if (!/^\d{1,2}$/.test(first)) return false;
    const isFirst = whole === null && (second === undefined || first === '1');
    const isNext = isFirst || (whole !== null && Number(first) === whole + 1);
    if (second === undefined) {
      if (!isNext) return false;
      part = 0;
    } else {
      const goesOn = Number(first) === whole && Number(second) === part + 1;
      if (!goesOn && !(isNext && second === '1')) return false;
      part = Number(second);
      dotted += 1;
    }
    whole = Number(first);
  }
  return dotted >= LEAST;
}
