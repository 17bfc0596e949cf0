import { CAPAIAN, scaleOf } from '../calc/scales';
import type { Scale, ScaleClass } from '../calc/scales/scale';
import { bracket, isLeftOut, isSingle, writtenText, type ToNative } from './arguments';

/** As many decimals as `classOf` keeps before it compares. */
const MEANINGFUL_DECIMALS = 10;

/**
 * KATEGORI as a native formula: one IF for each class of a built-in scale, `#N/A` without a number or outside the scale.
 * A scale of one's own has none, because its precision follows from its cells.
 * @example kategoriToNative(['F3'], read) // 'IF(ISNUMBER(F3),IF(ROUND(ROUND(F3*100,10),0)>=91,"Sangat Tinggi",…'
 */
export const kategoriToNative: ToNative = ([nilai = '', skala]) => {
  if (!isSingle(nilai)) return null;
  const id = isLeftOut(skala) ? CAPAIAN.id : writtenText(skala ?? '');
  const scale = id === null ? null : scaleOf(id.toUpperCase());
  return scale === null ? null : `IF(ISNUMBER(${nilai}),${labelOf(bracket(nilai), scale)},NA())`;
};

function labelOf(value: string, scale: Scale): string {
  const exact = `ROUND(${scale.unit === 'percent' ? `${value}*100` : value},${String(MEANINGFUL_DECIMALS)})`;
  const rounded = scale.decimals === undefined ? exact : `ROUND(${exact},${String(scale.decimals)})`;
  const lowest = scale.lowestAccepted ?? scale.minimum;
  let formula = 'NA()';
  for (const each of [...scale.classes].reverse()) {
    formula = isLast(each, scale) ? text(each) : `IF(${condition(each, exact, rounded)},${text(each)},${formula})`;
  }
  const outside = [
    ...(lowest === undefined ? [] : [`${rounded}<${String(lowest)}`]),
    ...(scale.maximum === undefined ? [] : [`${rounded}>${String(scale.maximum)}`]),
  ];
  return outside.length === 0 ? formula : `IF(OR(${outside.join(',')}),NA(),${formula})`;
}

/** Below the last class of a scale that has a lowest value, only what lies outside is left. */
function isLast(each: ScaleClass, scale: Scale): boolean {
  const hasLowest = (scale.lowestAccepted ?? scale.minimum) !== undefined;
  return each === scale.classes.at(-1) && (each.lower === null || hasLowest);
}

function condition({ lower, lowerInclusive }: ScaleClass, exact: string, rounded: string): string {
  return lowerInclusive ? `${rounded}>=${String(lower)}` : `${exact}>${String(lower)}`;
}

function text({ label }: ScaleClass): string {
  return `"${label}"`;
}
