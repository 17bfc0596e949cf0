/**
 * The rows below the answers of a survey follow from the answers: sums, averages, weighted averages and the index.
 *
 * @aturan ikm
 * @judul Baris di bawah jawaban responden
 * @apa Jumlah nilai unsur = jumlah jawabannya; NRR = jumlah nilai ÷ banyaknya responden yang menjawab; NRR tertimbang =
 *   NRR × penimbang (1 ÷ banyaknya unsur bila tidak dicetak); IKM = jumlah NRR tertimbang × 25.
 * @mengapa Baris yang diketik tidak ikut berubah bila jawaban ditambah atau dibetulkan, dan IKM dikutip dari sana.
 * @sumber Permen PANRB 14/2017.
 * @salah Jawaban U1 berjumlah 386, tetapi baris "Jumlah nilai" menulis 368.
 * @benar Baris "Jumlah nilai" menulis 386.
 * @perbaiki Hitung dari jawaban di atasnya, atau tekan Perbaiki pada temuannya.
 */
import { fewestUnsur } from '../calc/answers';
import { onlyOne } from '../only-one';
import { tablesWith, type TableValues } from '../tables/table-values';
import type { AcrossRelation, Equation } from '../tables/relation';
import { addedUp, type Quantity } from '../tables/quantity';
import { summarised, type Summarised, type Unsur } from './answer-rows-below';
import { AnswersEquation, RepeatedWeightEquation, TotalEquation, WeightedEquation } from './answer-summary-equations';

/** Binds the rows below the answers of each table of answers to these, and their weights to those of the unsur. */
export const answerSummaries: AcrossRelation = (own, { values }) => {
  const weights = weightsByNumber(values);
  return own.flatMap((each) => {
    const found = summarised(each);
    return found === null ? [] : equationsOf(found, weights);
  });
};

function equationsOf(found: Summarised, weights: ReadonlyMap<number, Quantity>): Equation[] {
  const asked = found.unsur.filter(({ answers }) => answers > 0);
  if (asked.length < fewestUnsur) return [];
  const equations = asked.flatMap((unsur) => ofUnsur(unsur, found, asked.length, weights));
  const ofAll = asked.map(({ below }) => below.get('weighted'));
  if (ofAll.every((quantity) => quantity !== undefined)) {
    const added = found.totals.find(([kind]) => kind === 'weightedSum')?.[1];
    for (const [kind, result] of found.totals) {
      // The printed sum is nearer to the index than what was rounded before it was added up.
      const parts = kind === 'index' && added !== undefined ? [added] : ofAll;
      equations.push(new TotalEquation(result, kind, parts, asked, found));
    }
  }
  return equations;
}

function ofUnsur(
  unsur: Unsur,
  { values, unsur: all }: Summarised,
  asked: number,
  weights: ReadonlyMap<number, Quantity>,
): Equation[] {
  const { below } = unsur;
  const [sum, average, weight, result] = (['sum', 'average', 'weight', 'weighted'] as const).map((each) =>
    below.get(each),
  );
  const stated = weights.get(all.indexOf(unsur) + 1);
  const answers = [unsur.impossible, unsur.sum - addedUp(unsur.impossible)] as const;
  const equations: Equation[] = [];
  if (sum !== undefined) equations.push(new AnswersEquation(sum, 'sum', unsur, values, ...answers));
  if (average === undefined) return equations;
  const added = sum === undefined ? answers : ([[sum], 0] as const);
  equations.push(new AnswersEquation(average, 'average', unsur, values, ...added));
  if (weight !== undefined && stated !== undefined)
    equations.push(new RepeatedWeightEquation(weight, stated, average, all.indexOf(unsur) + 1));
  if (result !== undefined) equations.push(new WeightedEquation(result, average, weight ?? null, asked));
  return equations;
}

/** The weights in the one table of averages per unsur, by the numbers of the unsur. */
function weightsByNumber(tables: readonly TableValues[]): Map<number, Quantity> {
  const values = onlyOne(tablesWith('nilaiRataRata', tables));
  const [numbers, weights] = [values?.column('nomor'), values?.column('penimbang')];
  const found = new Map<number, Quantity>();
  if (values === null || numbers === undefined || weights === undefined) return found;
  values.quantities(weights).forEach((weight, item) => {
    // A row is numbered "3" or "U3", or is the third one.
    const printed = /^u?\s*(\d{1,2})\.?$/i.exec(values.textAt(numbers, item))?.[1];
    const number = printed === undefined ? item + 1 : Number(printed);
    if (weight !== null && !found.has(number)) found.set(number, weight);
  });
  return found;
}
