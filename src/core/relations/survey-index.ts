/**
 * The satisfaction index is the mean of the averages per unsur times 25, wherever it is printed (Permen PANRB 14/2017).
 *
 * @aturan ikm
 * @judul Indeks kepuasan masyarakat
 * @apa IKM = jumlah (nilai rata-rata unsur × penimbang) × 25, dengan penimbang 1 ÷ banyaknya unsur; sama di tabel
 *   survei dan di realisasi indikator.
 * @mengapa Penimbang yang dibulatkan menjadi 0,11 atau 0,111 menurunkan indeks. Menurut skala lama (Kepmenpan
 *   25/2004) mutunya dapat turun dari A ke B.
 * @sumber Permen PANRB 14/2017.
 * @salah Jumlah nilai rata-rata sembilan unsur 29,486, tetapi IKM tertulis 81,09: penimbangnya dibulatkan menjadi 0,11.
 * @benar IKM tertulis 81,90: 29,486 ÷ 9 × 25.
 * @perbaiki Hitung dengan fungsi IKM, yang memakai penimbang tepat 1/N, lalu pakai angka yang sama di seluruh
 *   laporan.
 */
import { highestAnswer } from '../calc/answers';
import { onlyOne } from '../only-one';
import { tablesWith, type Report } from '../tables/table-values';
import type { AcrossRelation } from '../tables/relation';
import { nameKey, wordsOfKey } from '../names/similar-names';
import { isOfPartOfYear } from '../tables/part-of-year';
import { yearIn } from '../names/year-in';
import { columnsWithRole } from '../tables/table';
import type { Quantity } from '../tables/quantity';
import { RepeatedIndexEquation } from './repeated-index';
import { SurveyIndexEquation } from './survey-index-equation';
import {
  answeredAverages,
  countedAverages,
  isOfOtherSurvey,
  isUnsurRow,
  namesConverted,
  namesIndex,
  printedAverages,
  type SurveySource,
} from './survey-sources';

/** An index lies between these (Permen PANRB 14/2017); other numbers beside such a name are something else. */
const lowestIndex = 24;
const highestIndex = 100;
/** Right above an index as few as these are all that it is the mean of. */
const fewestBeside = 3;
/** Five unsur, converted to 25 to 100, add up to at least this; what is between is an index that no answers can give. */
const lowestSum = 125;

/**
 * Binds the index printed below the survey to the best source of it (the answers, their counts, or the averages per
 * unsur; those of its own table where several surveys are printed) and the realisasi in the tables of capaian to that index; without an index in the survey, the first realisasi
 * stands in for it.
 */
export const surveyIndex: AcrossRelation = (_own, report) => {
  const source = bestSource(report);
  const inSurvey = indexesInSurvey(report);
  const inReport = indexesInReport(report);
  const index = inSurvey.find((each) => isIndex(each) && !isOfOther(each, report));
  const computed = index === undefined ? [...inSurvey, ...inReport.slice(0, 1)] : inSurvey;
  const equations = computed.flatMap((result) => {
    const beside = averagesBeside(result, report);
    const from = isOfOther(result, report) ? beside : (source ?? beside);
    return from === null ? [] : [new SurveyIndexEquation(result, from, beside ?? from)];
  });
  const reported = reportedIndex(report);
  if (reported === null) return equations;
  return [...equations, ...inReport.map((result) => new RepeatedIndexEquation(result, reported))];
};

/** The printings of the index: below the averages per unsur, and as the realisasi in the tables of capaian. */
export function printedIndexes(report: Report): { readonly inSurvey: Quantity[]; readonly inReport: Quantity[] } {
  return { inSurvey: satisfactionIndexes(report), inReport: indexesInReport(report) };
}

/** The index below the survey that the tables of capaian report; null where there is none, or more than one. */
export function reportedIndex(report: Report): Quantity | null {
  const index = onlyOne(satisfactionIndexes(report));
  // The index of half a year need not be that of the year.
  return report.values.some((values) => values.table === index?.table && isOfPartOfYear(values)) ? null : index;
}

/** True for an indicator that is the index of the survey, and nothing beside it. */
export function isSurveyIndicator(name: string): boolean {
  return isKeyOfIndex(nameKey(name));
}

function isKeyOfIndex(key: string): boolean {
  if (!key.includes('ikm')) return false;
  const words = wordsOfKey(key);
  return words.includes('ikm') && words.length <= 2;
}

/** The averages printed in the table of an index, which a formula for it can take. */
function averagesBeside({ table }: Quantity, report: Report): SurveySource | null {
  const values = report.values.find((each) => each.table === table);
  return values === undefined ? null : printedAverages(values, fewestBeside);
}

/** True for an index of another survey than that of satisfaction. */
function isOfOther({ table }: Quantity, report: Report): boolean {
  return report.values.some((values) => values.table === table && isOfOtherSurvey(values));
}

/** The indexes of satisfaction that are printed below the averages per unsur. */
function satisfactionIndexes(report: Report): Quantity[] {
  return indexesInSurvey(report).filter((index) => isIndex(index) && !isOfOther(index, report));
}

/** What the index of the report follows from; null where nothing is printed, or so much that nothing is decided. */
function bestSource(report: Report): SurveySource | null {
  const ofThisYear = report.values.filter((values) => {
    const year = yearIn(values.table.title ?? '');
    return (year === null || report.year === null || year === report.year) && !isOfOtherSurvey(values);
  });
  return (
    onlyOne(ofThisYear.flatMap((values) => answeredAverages(values) ?? [])) ??
    countedAverages(ofThisYear) ??
    onlyOne(ofThisYear.flatMap((values) => printedAverages(values) ?? []))
  );
}

function isIndex({ value, reading }: Quantity): boolean {
  return value >= lowestIndex && value <= highestIndex && !reading.percent;
}

/** The index printed below the averages per unsur. */
function indexesInSurvey(report: Report): Quantity[] {
  const found: Quantity[] = [];
  for (const values of tablesWith('nilaiRataRata', report.values)) {
    for (const role of ['konversi', 'tertimbang', 'nilaiRataRata']) {
      for (const column of columnsWithRole(values.table, role)) {
        values.quantities(column).forEach((quantity, item) => {
          if (isUnsurRow(values, item) || quantity === null) return;
          if (!namesIndex(values, item) && !namesConverted(values, item)) return;
          const isMean = role === 'nilaiRataRata' && quantity.value >= 1 && quantity.value <= highestAnswer;
          const isTooHigh = role === 'konversi' && quantity.value > highestIndex && quantity.value < lowestSum;
          if (isIndex(quantity) || isMean || isTooHigh) found.push(quantity);
        });
      }
    }
  }
  return found;
}

/** The realisasi of the satisfaction index in the tables that report it. */
function indexesInReport(report: Report): Quantity[] {
  const found: Quantity[] = [];
  for (const values of report.values) {
    const indicator = values.column('indikator');
    const isEntered = values.table.layout.decides?.indikator?.includes('realisasi') === true;
    if (!isEntered || indicator === undefined) continue;
    for (const column of columnsWithRole(values.table, 'realisasi')) {
      if (column.year !== null && report.year !== null && column.year !== report.year) continue;
      values.numbers(column).values.forEach((value, item) => {
        if (!(value >= lowestIndex && value <= highestIndex)) return;
        if (isKeyOfIndex(values.nameKey(indicator, item))) found.push(values.quantity(column, item)!);
      });
    }
  }
  return found;
}
