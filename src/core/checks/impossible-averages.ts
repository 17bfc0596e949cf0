/**
 * @aturan rentang
 * @judul Rata-rata unsur yang tidak mungkin
 * @apa Rata-rata satu unsur yang tidak dapat berasal dari jumlah responden yang cocok dengan semua unsur lainnya. Jawaban
 *   adalah bilangan bulat, jadi rata-rata dikalikan jumlah responden harus bilangan bulat.
 * @mengapa Rata-rata seperti itu salah ketik, atau dihitung dari jumlah responden lain.
 * @sumber Permen PANRB 14/2017 (NRR = jumlah nilai ÷ jumlah responden); uji GRIM (Brown dan Heathers, 2017).
 * @salah
 *   Tabel IKM per Unsur
 *   No | Unsur Pelayanan | Nilai Rata-rata
 *   1 | Persyaratan | 3,087
 *   2 | Prosedur | 2,957
 *   3 | Waktu Penyelesaian | 2,739
 *   4 | Biaya/Tarif | 3,180 ?rentang
 *   5 | Produk Layanan | 2,913
 *   6 | Kompetensi Pelaksana | 2,870
 *   7 | Perilaku Pelaksana | 2,826
 * @benar
 *   Tabel IKM per Unsur
 *   No | Unsur Pelayanan | Nilai Rata-rata
 *   1 | Persyaratan | 3,087
 *   2 | Prosedur | 2,957
 *   3 | Waktu Penyelesaian | 2,739
 *   4 | Biaya/Tarif | 3,130
 *   5 | Produk Layanan | 2,913
 *   6 | Kompetensi Pelaksana | 2,870
 *   7 | Perilaku Pelaksana | 2,826
 * @perbaiki Hitung ulang rata-ratanya dari jawaban responden.
 */
import { highestAnswer, lowestAnswer } from '../calc/answers';
import type { Finding } from '../findings/finding';
import { printedAverages } from '../relations/survey-sources';
import { remember } from '../remember';
import { inCellUnit, placeOf, shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import type { CheckContext } from './context';
import type { Corrected } from './corrected';
import { findingAt } from '../findings/finding-at';

/** Numbers of respondents that are thought of; with more of them every average with three decimals is possible. */
const [fewestRespondents, mostRespondents] = [5, 1000];
/** How often one of the averages is wrong, how often some left out its question or all others, and how often they are no averages of so many answers at all. */
const [oneIsWrong, oneIsLeftOut, noneOfThese] = [0.01, 0.02, 0.05];
/** So large a part of the respondents leaves out a question, or one of them. */
const mostLeftOut = 0.05;
/** How sure it must be that one average is wrong. */
const surely = 0.95;

/** An average that so many respondents cannot have given. */
interface Impossible {
  readonly average: Quantity;
  readonly respondents: number;
  /** The nearest ones that they can. */
  readonly below: number;
  readonly above: number;
}

/**
 * Averages per unsur that are no whole number of points for the number of respondents that all other unsur fit. A blank
 * answer makes their number another one, so it only warns.
 *
 * Satuan: averages of 1 to 4, or converted to 25 to 100.
 * Sumber: Permen PANRB 14/2017; GRIM test (Brown and Heathers 2017, doi:10.1177/1948550616673876).
 * @example checkImpossibleAverages(context) // 3,180 among averages of 23 respondents: one warning
 */
export function checkImpossibleAverages(context: CheckContext, corrected: Corrected): Finding[] {
  const found = impossibleIn(context.values).filter(({ average }) => !corrected.has(average));
  return found.map(({ average, respondents, below, above }) => {
    const shown = {
      written: shownNumber(average),
      count: String(respondents),
      below: shownNumber(average, below),
      above: shownNumber(average, above),
    };
    const details = { actual: inCellUnit(average) };
    return findingAt('rentang', 'warning', placeOf(average), 'rentang.impossibleAverage', shown, details);
  });
}

/** The averages that cannot be, each with a test of what could stand there instead. */
export function averagesImpossible(tables: readonly TableValues[]): Map<Quantity, (value: number) => boolean> {
  return new Map(
    impossibleIn(tables).map(({ average, respondents }) => [
      average,
      (value) => possible({ ...average, value }, respondents, perAnswerOf(average)) > 0,
    ]),
  );
}

function impossibleIn(tables: readonly TableValues[]): Impossible[] {
  return tables.flatMap((values) => impossibleOf(values) ?? []);
}

const impossibleOf = remember((values: TableValues): Impossible | null => {
  const averages = printedAverages(values)?.printed ?? [];
  const perAnswer = perAnswerOf(averages[0]);
  const found = likeliest(averages, perAnswer);
  if (found === null) return null;
  const { average, respondents } = found;
  const points = (average.value / perAnswer) * respondents;
  const ofPoints = (whole: number): number => (whole / respondents) * perAnswer;
  return { ...found, below: ofPoints(Math.floor(points)), above: ofPoints(Math.ceil(points)) };
});

function perAnswerOf(average: Quantity | undefined): number {
  return average !== undefined && average.value > highestAnswer ? 100 / highestAnswer : 1;
}

/** The average that is almost surely wrong, with the number of respondents that the others tell; null where none is. */
function likeliest(averages: readonly Quantity[], perAnswer: number): Omit<Impossible, 'below' | 'above'> | null {
  const anyOf = ({ step }: Quantity): number => step / ((highestAnswer - lowestAnswer) * perAnswer);
  let all = noneOfThese * averages.reduce((product, average) => product * anyOf(average), 1);
  const [lowest, highest] = [
    averages.map((each) => least(each) / perAnswer),
    averages.map((each) => most(each) / perAnswer),
  ];
  const wrong = new Map<Quantity, { total: number; best: number; respondents: number }>();
  for (let respondents = fewestRespondents; respondents <= mostRespondents; respondents++) {
    const first = firstMisfit(lowest, highest, respondents, 0);
    if (firstMisfit(lowest, highest, respondents, first + 1) < averages.length) continue;
    const misfit = averages[first];
    const likelihood = likelihoodWithout(first, lowest, highest, respondents);
    if (misfit === undefined) {
      all += likelihood;
      continue;
    }
    const isWrong = likelihood * oneIsWrong * anyOf(misfit);
    all += isWrong + likelihood * oneIsLeftOut * likelihoodLeftOut(misfit, respondents, perAnswer);
    const known = wrong.get(misfit) ?? { total: 0, best: 0, respondents };
    known.total += isWrong;
    if (isWrong > known.best) [known.best, known.respondents] = [isWrong, respondents];
    wrong.set(misfit, known);
  }
  const sure = [...wrong].find(([, { total }]) => total >= surely * all);
  return sure === undefined ? null : { average: sure[0], respondents: sure[1].respondents };
}

function likelihoodOf(average: Quantity, respondents: number, perAnswer: number): number {
  return possible(average, respondents, perAnswer) / sumsOf(respondents);
}

/** The same where a few respondents less answered, or a few more: those that left out all the other questions. */
function likelihoodLeftOut(average: Quantity, respondents: number, perAnswer: number): number {
  const most = Math.max(1, Math.floor(respondents * mostLeftOut));
  let sum = 0;
  for (let few = 1; few <= most; few++) {
    for (const answered of [respondents + few, respondents - few]) sum += likelihoodOf(average, answered, perAnswer);
  }
  return sum / (2 * most);
}

/** How many different sums of points so many respondents can give. */
function sumsOf(respondents: number): number {
  return (highestAnswer - lowestAnswer) * respondents + 1;
}

/** The first average from one on that so many respondents cannot have given; their number where there is none. */
function firstMisfit(lowest: readonly number[], highest: readonly number[], respondents: number, from: number): number {
  let next = from;
  while (next < lowest.length && sumsBetween(lowest[next]!, highest[next]!, respondents) > 0) next++;
  return next;
}

/** How likely it is that so many respondents were asked and gave all averages but one. */
function likelihoodWithout(
  left: number,
  lowest: readonly number[],
  highest: readonly number[],
  respondents: number,
): number {
  let likelihood = 1 / respondents;
  for (let each = 0; each < lowest.length; each++) {
    if (each !== left) likelihood *= sumsBetween(lowest[each]!, highest[each]!, respondents) / sumsOf(respondents);
  }
  return likelihood;
}

/** How many whole sums of points of so many respondents are printed as an average, rounded or cut off. */
function possible(average: Quantity, respondents: number, perAnswer: number): number {
  return sumsBetween(least(average) / perAnswer, most(average) / perAnswer, respondents);
}

function sumsBetween(lowest: number, highest: number, respondents: number): number {
  const tolerance = 1e-9 * respondents;
  return Math.max(0, Math.floor(highest * respondents + tolerance) - Math.ceil(lowest * respondents - tolerance) + 1);
}

/** Between these lies what is printed as an average, rounded or cut off. */
function least({ value, step }: Quantity): number {
  return value - step / 2;
}

function most({ value, step }: Quantity): number {
  return value + step;
}
