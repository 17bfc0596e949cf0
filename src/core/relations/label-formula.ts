/** Writes the label of a number as a native formula: one IF for each class of the scale. */
import { SCALES } from '../calc/scales';
import type { Scale, ScaleClass } from '../calc/scales/scale';
import { addressOf } from './formula';
import type { LabelStatement } from '../tables/relation';

/** Decimals that are kept so that a product such as 0.57 × 100 meets the bound 57. */
const meaningfulDecimals = 10;

/**
 * The label of a number by our function, on the built-in scale with these labels; natively when there is none.
 *
 * @example labelFunctionFormula({ of: capaian, factor: 1 }, CAPAIAN) // '=IF(COUNT(G6)=0,G6&"",KATEGORI(G6,"CAPAIAN"))'
 */
export function labelFunctionFormula(statement: Pick<LabelStatement, 'of' | 'factor'>, scale: Scale): string {
  const labels = ({ classes }: Scale): string => classes.map(({ label }) => label).join();
  const builtIn = SCALES.find((each) => labels(each) === labels(scale));
  if (builtIn === undefined) return labelFormula(statement, scale);
  const cell = addressOf(statement.of);
  const value = statement.factor === 1 ? cell : `${cell}*${statement.factor}`;
  return besideText(cell, `KATEGORI(${value},"${builtIn.id}")`);
}

/**
 * The formula of the label of a number; blank while nothing stands there, and the words that stand there instead of a
 * number (N/A, Tercapai). A value between two printed classes is
 * rounded to the decimals of the scale, as `classOf` does; a bound that does not belong to its class is compared
 * without rounding.
 *
 * @example labelFormula({ of: capaian, factor: 1 }, CAPAIAN) // '=IF(COUNT(G6)=0,G6&"",IF(ROUND(G6*100,0)>=91,"Sangat Tinggi",…'
 */
export function labelFormula({ of, factor }: Pick<LabelStatement, 'of' | 'factor'>, scale: Scale): string {
  const cell = addressOf(of);
  const fraction = of.printedPerUnit === 100 && of.reading.percent;
  const times = scale.unit === 'percent' && fraction ? 100 : factor;
  const value = times === 1 ? cell : `${cell}*${times}`;
  const rounded = (decimals: number): string => `ROUND(${value},${decimals})`;
  const condition = ({ lower, lowerInclusive }: ScaleClass): string =>
    lowerInclusive
      ? `${rounded(scale.decimals ?? meaningfulDecimals)}>=${lower}`
      : `${rounded(meaningfulDecimals)}>${lower}`;
  const last = scale.classes.at(-1)!;
  let formula = `"${last.label}"`;
  for (const each of scale.classes.slice(0, -1).reverse()) {
    formula = `IF(${condition(each)},"${each.label}",${formula})`;
  }
  return besideText(cell, formula);
}

/** What is no number has no class: it is said as it stands there, never left blank. */
function besideText(cell: string, formula: string): string {
  return `=IF(COUNT(${cell})=0,${cell}&"",${formula})`;
}
