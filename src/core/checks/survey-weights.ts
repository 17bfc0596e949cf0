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
import { fewestUnsur } from '../calc/answers';
import { weightTotal, weightTotalIsSound } from '../calc/weights';
import { findingAt, type Finding } from '../findings/finding';
import { askedNumbers } from '../relations/survey-sources';
import { placeOf } from '../tables/quantity';
import { plainNumber } from '../workbook/shown-number';
import type { CheckContext } from './context';

const decimals = 3;

/**
 * Weights of the unsur that do not add up to 1, at the first of them.
 *
 * Satuan: pecahan.
 * @example checkSurveyWeights(context) // eight unsur, each weighing 0,111: one warning
 */
export function checkSurveyWeights({ values }: CheckContext): Finding[] {
  return values.flatMap((each) => {
    const weights = each.table.layout.kind === 'ikm-unsur' ? askedNumbers(each, each.column('penimbang')) : null;
    if (weights === null || weights.length < fewestUnsur) return [];
    const printed = weights.map(({ value }) => value);
    if (weightTotalIsSound(printed)) return [];
    const total = plainNumber(weightTotal(printed), decimals);
    return [findingAt('ikm', 'warning', weights.map(placeOf), 'ikm.weights', { total })];
  });
}
