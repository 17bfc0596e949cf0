/**
 * @aturan ikm
 * @judul Jumlah penimbang unsur
 * @apa Penimbang semua unsur yang ditanyakan berjumlah 1; penimbang yang dibulatkan (9 × 0,111 = 0,999) dianggap cukup.
 * @mengapa Bila jumlahnya bukan 1, IKM tidak lagi terletak di antara 25 dan 100 dan tidak dapat dibandingkan.
 * @sumber Permen PANRB 14/2017.
 * @salah Delapan unsur dengan penimbang 1/9: jumlahnya 0,889.
 * @benar Delapan unsur dengan penimbang 1/8: jumlahnya 1.
 * @perbaiki Betulkan penimbang yang diketik, atau pakai 1 ÷ banyaknya unsur yang ditanyakan.
 */
import { weightTotal, weightTotalIsSound } from '../calc/weights';
import type { Finding } from '../findings/finding';
import { isAskedUnsur } from '../relations/survey-sources';
import { placeOf, type Quantity } from '../tables/quantity';
import { plainNumber } from '../workbook/shown-number';
import type { CheckContext } from './context';
import { findingAt } from '../findings/finding-at';

const fewestUnsur = 5;
const decimals = 3;

/**
 * Weights of the unsur that do not add up to 1, at the first of them.
 *
 * Satuan: pecahan.
 * Sumber: Permen PANRB 14/2017.
 * @example checkSurveyWeights(context) // eight unsur, each weighing 0,111: one warning
 */
export function checkSurveyWeights({ values }: CheckContext): Finding[] {
  return values.flatMap((each) => {
    const column = each.table.layout.kind === 'ikm-unsur' ? each.column('penimbang') : undefined;
    if (column === undefined) return [];
    const asked = each.quantities(column).filter((_, item) => isAskedUnsur(each, item));
    const weights = asked.filter((weight): weight is Quantity => weight !== null);
    if (weights.length < fewestUnsur || weights.length < asked.length) return [];
    const printed = weights.map(({ value }) => value);
    if (weightTotalIsSound(printed)) return [];
    const total = plainNumber(weightTotal(printed), decimals);
    return [findingAt('ikm', 'warning', weights.map(placeOf), 'ikm.weights', { total })];
  });
}
