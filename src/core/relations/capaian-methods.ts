/** Other ways in which offices compute a capaian: by the other direction, and with a cap. */
import { capaian, type Direction, type TargetRange } from '../calc/capaian';
import { soundsLowerIsBetter } from '../names/direction';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { Alternative } from '../tables/relation';
import { remember } from '../remember';
import { indicatorIn } from '../tables/table';
import type { Sheet } from '../workbook/workbook';

/** Caps in use: 100 % and 120 % (menurut praktik). */
export const caps = [1, 1.2];
/** "Capaian (maks. 120%)" */
const saysCap = /\b(?:mak(?:s|simal|simum)|max)\b.*\b1[02]0\b|\b1[02]0\b.*\b(?:mak(?:s|simal|simum)|max)\b/i;

/** True where some text of a sheet says the cap of a capaian: "*) Capaian dibatasi maksimal 120%". */
const notesCap = remember(({ rows }: Sheet): boolean =>
  rows.some((row = []) =>
    row.some((cell) => typeof cell?.value === 'string' && /\bcapaian\b/i.test(cell.value) && saysCap.test(cell.value)),
  ),
);

/** The capaian of a row, and what its column keeps to. */
export interface RatioRow {
  readonly result: Quantity;
  readonly realisasi: number;
  readonly target: TargetRange;
  /** The direction that the report states, null where it states none. */
  readonly direction: Direction | null;
  /** Whether the column keeps to a cap. */
  isCapped(cap: number): boolean;
  /** Whether the column computes indicators of direction turun as target ÷ realisasi. */
  isInverse(): boolean;
}

/**
 * The other values that are right for a capaian. Where the direction is stated only a cap, and for turun target ÷
 * realisasi where the table keeps to it. Where it is not: `(2 × target − realisasi) ÷ target` and, for a name that says
 * that less is better, target ÷ realisasi.
 */
export function capaianAlternatives(row: RatioRow): Alternative[] {
  const { result, realisasi, target, direction } = row;
  const usual = capaian(target, realisasi, direction ?? 'naik');
  if (usual === null) return [];
  const alternatives: Alternative[] = [];
  const inverse = realisasi === 0 ? NaN : target.lower / realisasi;
  const values = { written: shownNumber(result), expected: shownNumber(result, usual) };
  if (direction === 'turun' && row.isInverse())
    alternatives.push({ value: inverse, note: { id: 'capaian.inverse', values } });
  if (direction === null) {
    const less = soundsLowerIsBetter(indicatorIn(result));
    const turun = capaian(target, realisasi, 'turun');
    if (turun !== null) alternatives.push({ value: turun, note: less ? null : { id: 'capaian.turun', values } });
    if (less) alternatives.push({ value: inverse, note: null });
  }
  const { heading } = result.column;
  const { title, sheet } = result.table;
  for (const cap of caps) {
    if (usual <= cap) continue;
    const isSaid = saysCap.test(heading) || (title !== null && saysCap.test(title));
    if (!isSaid && !row.isCapped(cap)) continue;
    const note = isSaid || notesCap(sheet) ? null : { id: 'capaian.capped' as const, values };
    alternatives.push({ value: cap, note });
  }
  return alternatives.filter(({ value }) => Number.isFinite(value));
}

/**
 * The other values of a comparison that is no capaian (kemajuan, pembanding): the plain quotient although the report
 * states turun, and the capaian of turun where it states nothing.
 */
export function comparisonAlternatives({ result, realisasi, target, direction }: RatioRow): Alternative[] {
  const naik = capaian(target, realisasi, 'naik');
  const turun = capaian(target, realisasi, 'turun');
  if (naik === null || turun === null) return [];
  // Where nothing says the direction, the capaian is asked about it.
  if (direction === null) return [{ value: turun, note: null }];
  if (direction === 'naik') return [];
  const values = { written: shownNumber(result), expected: shownNumber(result, turun) };
  return [{ value: naik, note: { id: 'arah.ignored', values } }];
}
