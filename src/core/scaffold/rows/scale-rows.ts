/** Rows of the printed scales. */
import { conversion } from '../../calc/answers';
import type { Scale, ScaleClass } from '../../calc/scales/scale';
import { IKM, IKMMUTU } from '../../calc/scales';
import { fixed, formRow, type Content, type TableRow } from './row';

/**
 * The bounds of a class as a new table prints them, without the gap that some printed scales leave below it.
 * @example intervalText({ label: 'Tinggi', lower: 76, lowerInclusive: true, upper: 90, upperInclusive: true }) // '76 – 90'
 */
function intervalText({ lower, upper, lowerInclusive, upperInclusive }: ScaleClass): string {
  if (lower === null) return upper === null ? '' : `${upperInclusive ? '≤' : '<'} ${shown(upper, 0)}`;
  if (upper === null) return `${lowerInclusive ? '≥' : '>'} ${shown(lower, 0)}`;
  return `${lowerInclusive ? '' : '> '}${shown(lower, 0)} – ${upperInclusive ? '' : '< '}${shown(upper, 0)}`;
}

/** One row per class, from the highest to the lowest. */
export function scaleRows(scale: Scale): TableRow[] {
  return scale.classes.map((each, index) =>
    formRow({ nomor: fixed(index + 1), interval: fixed(intervalText(each)), kategori: fixed(each.label) }),
  );
}

/** The scale of the satisfaction index, from the lowest class to the highest (Permen PANRB 14/2017). */
export function surveyScaleRows(): TableRow[] {
  const letters = [...IKMMUTU.classes].reverse();
  return [...IKM.classes].reverse().map(({ label, lower, upper }, index) => {
    const interval = (times: number, decimals: number): Content =>
      fixed(`${shown(lower! / times, decimals)} – ${shown(upper! / times, decimals)}`);
    return formRow({
      nilaiPersepsi: fixed(index + 1),
      intervalUnsur: interval(conversion, 4),
      interval: interval(1, 2),
      mutu: fixed(letters[index]!.label),
      kategori: fixed(label),
    });
  });
}

function shown(bound: number, decimals: number): string {
  return bound.toFixed(decimals).replace('.', ',');
}
