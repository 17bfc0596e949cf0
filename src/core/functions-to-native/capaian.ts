import { capaianQuotient, writtenTargetQuotient, type FormulaDirection } from '../relations/capaian-formula';
import { bracket, isLeftOut, isSingle, referenceOf, writtenNumber, writtenText, type ToNative } from './arguments';

/**
 * CAPAIAN as a native formula: `#N/A` without two numbers or with target 0. A cell that holds a target written as a
 * range or with a bound (80–90, ≥ 90) is read by the formula, and so is a cell that holds the direction. A range that
 * stands in the formula itself and a limit that is not written out have none.
 * @example capaianToNative(['D3', 'E3'], read) // 'IF(AND(ISNUMBER(D3),ISNUMBER(E3)),IF(D3=0,NA(),E3/D3),NA())'
 */
export const capaianToNative: ToNative = ([target = '', realisasi = '', arah, batas], read) => {
  if (!isSingle(target) || !isSingle(realisasi) || writtenText(target) !== null) return null;
  const direction = isLeftOut(arah) ? null : directionOf(arah ?? '');
  const cap = isLeftOut(batas) ? 0 : writtenNumber(batas ?? '');
  if ((direction === null && !isLeftOut(arah)) || cap === null) return null;
  const capped = (ratio: string): string => (cap === 0 ? ratio : `MIN(${ratio},${String(cap)})`);
  const [t, r] = [bracket(target), bracket(realisasi)];
  const ratio = capped(capaianQuotient(t, r, direction ?? 'naik'));
  const ofNumbers = `IF(${t}=0,NA(),${ratio})`;
  const value = referenceOf(target) === null ? null : (read(target)?.[0]?.[0] ?? null);
  const ofText =
    typeof value === 'string' && /\d/.test(value)
      ? `IF(ISNUMBER(${realisasi}),IFERROR(${capped(writtenTargetQuotient(t, r, direction))},NA()),NA())`
      : 'NA()';
  return `IF(AND(ISNUMBER(${target}),ISNUMBER(${realisasi})),${ofNumbers},${ofText})`;
};

/** The direction that is written out, or the cell that holds it; null for anything else. */
function directionOf(arah: string): FormulaDirection | null {
  const written = writtenText(arah);
  if (written === 'naik' || written === 'turun') return written;
  return referenceOf(arah) !== null && isSingle(arah) ? { cell: arah.trim() } : null;
}
