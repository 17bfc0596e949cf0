/** Other ways in which offices compute a capaian: by the other direction, and with a cap. */
import { capaian, type Direction, type TargetRange } from '../calc/capaian';
import { soundsLowerIsBetter } from '../names/direction';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { Alternative } from '../tables/relation';
import { remember } from '../remember';
import type { Sheet } from '../workbook/workbook';

/** Caps in use (menurut praktik): a fraction that is printed for anything above it. */
export const caps = [1, 1.1, 1.2, 1.5];
const most = String.raw`\b(?:mak(?:s|simal|simum)|max)\b`;
const percentage = String.raw`\b(1[0125]0)\b`;
const capBehind = new RegExp(`${most}.*?${percentage}|${percentage}.*?${most}`, 'i');

/** What is capped, and no cap: "capaian yang melebihi 100%". */
const exceeded = new RegExp(String.raw`(?:\b(?:melebihi|di\s*atas|lebih\s+(?:besar\s+)?dari)|>)\s*${percentage}`, 'gi');

/** The cap that a text says: 1.2 for "Capaian (maks. 120%)"; null for none. */
function capSaidIn(text: string): number | null {
  const [, behind, before] = capBehind.exec(text.replace(exceeded, '')) ?? [];
  return behind === undefined && before === undefined ? null : Number(behind ?? before) / 100;
}

/** The caps of a capaian that the texts of a sheet say: "*) Capaian dibatasi maksimal 120%". */
const capsNoted = remember(({ rows }: Sheet): ReadonlySet<number | null> => {
  const texts = rows.flatMap((row = []) =>
    row.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])),
  );
  const notes = texts.filter((text) => /\bcapaian\b/i.test(text) && /\b1[0125]0\s*(?:%|persen)/i.test(text));
  return new Set(notes.map(capSaidIn));
});

/** The capaian of a row, and what its column keeps to. */
export interface RatioRow {
  readonly result: Quantity;
  readonly realisasi: number;
  readonly target: TargetRange;
  /** The direction that the report states, null where it states none. */
  readonly direction: Direction | null;
  /** The name of its indicator, '' where none stands. */
  indicator(): string;
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
  const valuesOf = (expected: number) => ({
    written: shownNumber(result),
    expected: shownNumber(result, expected),
  });
  /** What a cap may cut. */
  const uncut = [usual];
  if (direction === 'turun' && row.isInverse())
    alternatives.push({ value: inverse, note: { id: 'capaian.inverse', values: valuesOf(usual) } });
  if (direction === null) {
    const less = soundsLowerIsBetter(row.indicator());
    const turun = capaian(target, realisasi, 'turun');
    const note = less ? null : ({ id: 'capaian.turun', values: valuesOf(usual) } as const);
    if (turun !== null) alternatives.push({ value: turun, note });
    if (less) alternatives.push({ value: inverse, note: null });
    if (less && turun !== null) uncut.push(turun);
    // More than twice what was allowed is mostly printed as nothing reached.
    if (turun !== null && turun < 0) alternatives.push({ value: 0, note: null });
  }
  const { heading } = result.column;
  const { title, sheet } = result.table;
  for (const cap of caps) {
    const cut = uncut.find((each) => each > cap);
    if (cut === undefined) continue;
    const isSaid = [heading, title ?? ''].some((text) => capSaidIn(text) === cap);
    if (!isSaid && !row.isCapped(cap)) continue;
    const note = isSaid || capsNoted(sheet).has(cap) ? null : { id: 'capaian.capped' as const, values: valuesOf(cut) };
    alternatives.push({ value: cap, note });
  }
  return alternatives.filter(({ value }) => Number.isFinite(value));
}

/**
 * The other values of a comparison that is no capaian (kemajuan, pembanding): the plain quotient although the report
 * states turun, and the capaian of turun where it states nothing; where less is better, or the name says so, target ÷
 * realisasi as well.
 */
export function comparisonAlternatives(row: RatioRow): Alternative[] {
  const { result, realisasi, target, direction } = row;
  const naik = capaian(target, realisasi, 'naik');
  const turun = capaian(target, realisasi, 'turun');
  if (naik === null || turun === null) return [];
  if (direction === 'naik') return [];
  const isLess = realisasi !== 0 && (direction === 'turun' || soundsLowerIsBetter(row.indicator()));
  const inverse = isLess ? [{ value: target.lower / realisasi, note: null }] : [];
  // Where nothing says the direction, the capaian is asked about it.
  if (direction === null) return [{ value: turun, note: null }, ...inverse];
  const values = { written: shownNumber(result), expected: shownNumber(result, turun) };
  return [{ value: naik, note: { id: 'arah.ignored', values } }, ...inverse];
}
