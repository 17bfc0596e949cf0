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
import { highestAnswer } from '../calc/answers';
import { impossibleAverage, sumsPrintedAs, type PrintedAverage } from '../calc/impossible-average';
import type { Doubts } from '../diagnosis/suspects';
import { findingAt, type Finding } from '../findings/finding';
import { printedAverages } from '../relations/survey-sources';
import { remember, rememberTexts } from '../remember';
import { inCellUnit, placeOf, shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import type { CheckContext, Corrected } from './context';

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
export function averagesImpossible(tables: readonly TableValues[]): Doubts {
  return new Map(
    impossibleIn(tables).map(({ average, respondents }) => [
      average,
      (value) => sumsPrintedAs({ ...average, value }, respondents, perAnswerOf(average)) > 0,
    ]),
  );
}

function impossibleIn(tables: readonly TableValues[]): Impossible[] {
  return tables.flatMap((values) => impossibleOf(values) ?? []);
}

const impossibleOf = remember((values: TableValues): Impossible | null => {
  const averages = printedAverages(values)?.printed ?? [];
  const perAnswer = perAnswerOf(averages[0]);
  const found = likeliest(
    JSON.stringify([averages.map(({ value, step }): PrintedAverage => ({ value, step })), perAnswer]),
  );
  if (found === null) return null;
  const { place, respondents } = found;
  const average = averages[place]!;
  const points = (average.value / perAnswer) * respondents;
  const ofPoints = (whole: number): number => (whole / respondents) * perAnswer;
  return { average, respondents, below: ofPoints(Math.floor(points)), above: ofPoints(Math.ceil(points)) };
});

function perAnswerOf(average: Quantity | undefined): number {
  return average !== undefined && average.value > highestAnswer ? 100 / highestAnswer : 1;
}

/** So many lists of averages are remembered: each is looked through again after every repair that is tried. */
const mostLists = 100;

const likeliest = rememberTexts(mostLists, (text) =>
  impossibleAverage(...(JSON.parse(text) as [PrintedAverage[], number])),
);
