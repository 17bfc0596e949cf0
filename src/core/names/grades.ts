/** Grades that stand for a target or a realisasi where no number does: SAKIP, and opinions on the accounts. */

/**
 * Scales of grades from the best down. SAKIP: Permen PANRB 88/2021; opinions of the BPK: wajar tanpa pengecualian, wajar
 * dengan pengecualian, tidak menyatakan pendapat, tidak wajar.
 */
export const gradeScales: readonly (readonly string[])[] = [
  ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D', 'E'],
  ['WTP', 'WDP', 'TMP', 'TW'],
];

/**
 * Whether a grade reached the one that was the target; null where they are not both grades of one scale.
 * @example gradeReached('BB', 'A') // true
 */
export function gradeReached(target: string, realisasi: string): boolean | null {
  const [wanted, got] = [target, realisasi].map((grade) => grade.trim().toUpperCase()) as [string, string];
  const scale = gradeScales.find((grades) => grades.includes(wanted) && grades.includes(got));
  return scale === undefined ? null : scale.indexOf(got) <= scale.indexOf(wanted);
}
