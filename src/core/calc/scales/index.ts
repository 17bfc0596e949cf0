/** The built-in scales. */
import { CAPAIAN } from './capaian';
import { CAPAIAN4 } from './capaian4';
import { IKM } from './ikm';
import { IKM2004 } from './ikm2004';
import { IPP } from './ipp';
import { KEBERHASILAN } from './keberhasilan';
import { KEMATANGAN } from './kematangan';
import { IKM2004MUTU, IKMMUTU } from './mutu';
import { SAKIP } from './sakip';
import type { Scale } from './scale';

export { CAPAIAN, CAPAIAN4, IKM, IKM2004, IKM2004MUTU, IKMMUTU, IPP, KEBERHASILAN, KEMATANGAN, SAKIP };

/** Every built-in scale, the default first. */
export const SCALES: readonly Scale[] = [
  CAPAIAN,
  KEBERHASILAN,
  CAPAIAN4,
  IKM,
  IKMMUTU,
  IKM2004,
  IKM2004MUTU,
  SAKIP,
  KEMATANGAN,
  IPP,
];

/**
 * The built-in scale of an id, in capitals or not, or null when there is none.
 * @example scaleOf('ikm')?.id // 'IKM'
 */
export function scaleOf(id: string): Scale | null {
  const wanted = id.trim().toUpperCase();
  return SCALES.find((scale) => scale.id === wanted) ?? null;
}
