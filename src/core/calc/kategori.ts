/** From a value to its class on a scale. */
import { round } from './round';
import type { Scale, ScaleClass } from './scales/scale';

/** Where a value stands on a scale. */
export interface Classification {
  /** The class, or null when the value lies outside the range of the scale. */
  readonly class: ScaleClass | null;
  /** Where the value itself, before rounding, stands in print: inside a class, in a gap between two, above or below all. */
  readonly printed: 'inside' | 'gap' | 'above' | 'below';
}

/** Decimals that are kept before a comparison, so that a product such as 0.57 × 100 meets the bound 57. */
const MEANINGFUL_DECIMALS = 10;

/** Where a value stands among the printed classes, which stand from the highest to the lowest. */
function standing(value: number, classes: readonly ScaleClass[]): Classification['printed'] {
  let beneath = false;
  let over = false;
  for (const each of classes) {
    const lower = each.printedLower ?? each.lower;
    const tooLow = lower !== null && (each.lowerInclusive ? value < lower : value <= lower);
    const tooHigh = each.upper !== null && (each.upperInclusive ? value > each.upper : value >= each.upper);
    if (!tooLow && !tooHigh) return 'inside';
    beneath ||= tooLow;
    over ||= tooHigh;
  }
  if (beneath && over) return 'gap';
  return beneath ? 'below' : 'above';
}

/**
 * The class of a value on a scale.
 *
 * Rumus: seperti kategori.
 * Satuan: satuan skala seperti tercetak (91 untuk 91%).
 * @returns null outside the range of the scale
 * @example classOf(90.5, CAPAIAN)?.label // 'Sangat Tinggi'
 * @example classOf(100.01, IKM) // null
 */
export function classOf(value: number, scale: Scale): ScaleClass | null {
  const exact = round(value, MEANINGFUL_DECIMALS);
  const rounded = scale.decimals === undefined ? exact : round(exact, scale.decimals);
  const lowest = scale.lowestAccepted ?? scale.minimum;
  if (lowest !== undefined && rounded < lowest) return null;
  if (scale.maximum !== undefined && rounded > scale.maximum) return null;
  const reached = scale.classes.find(
    ({ lower, lowerInclusive }) => lower === null || (lowerInclusive ? rounded >= lower : exact > lower),
  );
  const last = lowest === undefined ? null : (scale.classes[scale.classes.length - 1] ?? null);
  return reached ?? last;
}

/**
 * The class of a value on a scale, and where the value stands in print.
 *
 * Rumus dan satuan: seperti classOf.
 * @example classify(90.4, CAPAIAN) // { class: Tinggi, printed: 'gap' }
 */
export function classify(value: number, scale: Scale): Classification {
  return { class: classOf(value, scale), printed: standing(round(value, MEANINGFUL_DECIMALS), scale.classes) };
}

/**
 * The label of a value.
 *
 * Rumus: nilai dibulatkan (0,5 ke atas) ke ketelitian batas skala, lalu dicari kelas tertinggi yang batas bawahnya
 * tercapai. Batas bawah yang tidak termasuk kelasnya ("> 100") dibandingkan dengan nilai sebelum dibulatkan.
 * Satuan: pecahan untuk skala persen (0,91), nilai itu sendiri untuk skala angka.
 * Sumber: menurut skalanya; pembulatan menurut praktik.
 * @returns null outside the range of the scale
 * @example kategori(1.0646, CAPAIAN) // 'Sangat Tinggi'
 * @example kategori(83.89, IKM) // 'Baik'
 */
export function kategori(value: number, scale: Scale): string | null {
  return classOf(scale.unit === 'percent' ? value * 100 : value, scale)?.label ?? null;
}
