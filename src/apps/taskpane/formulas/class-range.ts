/** The range of a class in writing. */
import type { Scale, ScaleClass } from '../../../core/calc/scales/scale';
import { decimalsOf } from '../../../core/workbook/plain-decimal';
import { writeNumber } from '../../../core/workbook/write-number';
import type { Language } from '../../../messages/pane';

/**
 * The bounds of a class as a reader knows them.
 * @example classRange({ lower: 91, lowerInclusive: true, upper: null, … }, CAPAIAN, 'id') // '≥ 91%'
 */
export function classRange(each: ScaleClass, scale: Scale, language: Language): string {
  const { lower, upper } = each;
  const percent = scale.unit === 'percent' ? '%' : '';
  const write = (value: number): string =>
    writeNumber({ value, decimals: decimalsOf(value), style: 'plain' }, language) + percent;
  if (lower === null) return upper === null ? '' : `${each.upperInclusive ? '≤' : '<'} ${write(upper)}`;
  if (upper === null) return `${each.lowerInclusive ? '≥' : '>'} ${write(lower)}`;
  if (lower === upper) return write(lower);
  const first = each.lowerInclusive ? write(each.printedLower ?? lower) : `> ${write(lower)}`;
  return `${first} – ${each.upperInclusive ? '' : '< '}${write(upper)}`;
}
