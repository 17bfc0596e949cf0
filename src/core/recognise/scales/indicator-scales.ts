/** The scales that name the realisasi of an indicator itself, whatever scale a report has for its capaian. */
import { IKM, IKM2004, IKM2004MUTU, IKMMUTU, KEMATANGAN, SAKIP } from '../../calc/scales';
import type { Scale } from '../../calc/scales/scale';
import { sameWord } from '../../names/words';
import { keyWords } from '../../names/similar-names';
import type { PrintedScale } from './printed-scale';

/** A longer name speaks of something else: "Persentase unit layanan dengan IKM baik". */
const mostWords = 3;

/**
 * The scales of an index by the name of its indicator: the satisfaction index (on the scale that the report prints for
 * it, if any), the SAKIP value, the maturity of the organisation. None for other indicators.
 * @example scalesOfIndicator('Nilai SAKIP Kecamatan', []) // [SAKIP]
 */
export function scalesOfIndicator(name: string, printed: readonly PrintedScale[]): readonly Scale[] {
  const words = keyWords(name);
  if (words.length > mostWords) return [];
  if (words.some((word) => sameWord(word, 'kematangan'))) return [KEMATANGAN];
  if (words.includes('sakip')) return [SAKIP];
  if (!words.includes('ikm')) return [];
  const own = printed.filter(({ table }) => table.layout.kind === 'skala-ikm').map(({ scale }) => scale);
  return own.length > 0 ? own : [IKM, IKMMUTU, IKM2004, IKM2004MUTU];
}
