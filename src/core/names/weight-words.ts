/** What a heading says of weights. */
export const weightWords = /\b(?:bobot|penimbang)\b/i;

/** "Mutu (20%)": what a part counts for is no unit of its numbers; all of it may be said of those. */
const weightBehind = /\(\s*\d{1,2}(?:[.,]\d+)?\s*%\s*\)/g;

/** A heading without what its numbers count for. */
export function withoutWeight(heading: string): string {
  return heading.includes('%') ? heading.replace(weightBehind, ' ') : heading;
}
