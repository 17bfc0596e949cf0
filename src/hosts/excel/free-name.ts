/** Names for sheets that no other sheet has. */

/** Excel allows no longer name. */
const LONGEST_NAME = 31;

/**
 * The name, or the name with the first number that makes it free; too long a name is cut for its number.
 * @param taken the names that exist, in lower case
 * @example freeName('3.2 Capaian', new Set(['3.2 capaian'])) // '3.2 Capaian (2)'
 */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    const suffix = ` (${String(number)})`;
    free = name.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix;
  }
  return free;
}
