/** Where a report shows how its satisfaction index came about: averages, counts of answers, or the answers themselves. */
import { conversion, fewestUnsur, highestAnswer, lowestAnswer } from '../calc/answers';
import { isComparison } from '../names/annotation';
import { keyWords } from '../names/similar-names';
import { columnsWithRole, isFormula, type TableColumn } from '../tables/table';
import { isRespondent } from './respondent-answers';
import { tablesWith, type TableValues } from '../tables/table-values';
import type { Quantity } from '../tables/quantity';
import { answerRows } from './answer-rows';

/** Averages per unsur from one source. */
export interface SurveySource {
  /** Averages printed in cells; they were rounded before they were printed. */
  readonly printed: readonly Quantity[];
  /** Averages computed from counts or answers, without rounding; empty when `printed` is not. */
  readonly computed: readonly number[];
  /** What an average of answers was multiplied by before it was printed: 25 for converted ones, else 1. */
  readonly perAnswer: number;
  /** Printed beside `printed`: each average ÷ N, rounded; an index may be computed from their sum. */
  readonly weighted?: readonly Quantity[];
  /** Printed beside `printed`: the weight of each unsur. */
  readonly weights?: readonly Quantity[];
}

/** With two decimals their sum is off by as much as a penimbang of 0,11 makes it. */
const weightedDecimals = 3;
/** The index follows from all of them; a list of more is no survey. */
const mostUnsur = 100;
const indexWords = /\b(?:ikm|skm|indeks|index|jumlah|total|rata\s*-?\s*rata|nilai|mutu)\b/i;
const unsurWords =
  /persyaratan|prosedur|waktu|kecepatan|biaya|tarif|produk|hasil|kompetensi|kemampuan|perilaku|kesopanan|pengaduan|saran|sarana|kenyamanan|keamanan|keadilan|tanggung\s*jawab|kedisiplinan|kejelasan|kepastian|spesifikasi/i;

/** True for a row that names an unsur; a row with the index or a total names none. */
export function isUnsurRow(values: TableValues, item: number): boolean {
  if (values.isTotal(item)) return false;
  const name = values.text('unsur', item);
  if (/^u\s*\d{1,2}$/i.test(values.text('nomor', item))) return true;
  return unsurWords.test(name) || (name !== '' && !indexWords.test(name));
}

/** True for the row of an unsur that was asked: a formula for its average that stays blank found no answers. */
export function isAskedUnsur(values: TableValues, item: number): boolean {
  if (!isUnsurRow(values, item)) return false;
  const column = values.column('nilaiRataRata');
  if (column === undefined || values.quantity(column, item) !== null) return true;
  return !isFormula({ table: values.table, item, column });
}

/** True for a row that names the index: IKM, Indeks, Nilai Unit Pelayanan, Rata-rata. */
export function namesIndex(values: TableValues, item: number): boolean {
  const name = `${values.text('unsur', item)} ${values.text('nomor', item)}`;
  if (isComparison(name)) return false;
  return keyWords(name).includes('ikm') || /\bindeks\b|\bunit (?:layanan|pelayanan)\b|\brata\s*-?\s*rata\b/i.test(name);
}

const otherSurvey = /\bkorupsi\b|\b(?:ipak|spak|ipkp|spkp)\b/i;

/** True for a table of another survey with unsur and an index: of how free of corruption a service is seen to be. */
export function isOfOtherSurvey(values: TableValues): boolean {
  const { title, rows } = values.table;
  if (otherSurvey.test(title ?? '')) return true;
  return rows.some((_, item) => otherSurvey.test(values.text('unsur', item)) && !isUnsurRow(values, item));
}

/** True for a row with the index converted to 25 to 100, which stands below its mean: Nilai Konversi. */
export function namesConverted(values: TableValues, item: number): boolean {
  return /\bkonversi\b/i.test(values.text('unsur', item));
}

/**
 * The averages per unsur of a table that prints them, as averages of answers 1 to 4 or converted to 25 to 100; null when
 * they are neither, or fewer than are taken for a survey of satisfaction.
 */
export function printedAverages(values: TableValues, fewest: number = fewestUnsur): SurveySource | null {
  const printed = askedNumbers(values, values.column('nilaiRataRata'));
  if (printed === null || printed.length < fewest || printed.length > mostUnsur) return null;
  const areWithin = (factor: number): boolean =>
    printed.every(({ value }) => value >= lowestAnswer * factor && value <= highestAnswer * factor);
  const weights = askedNumbers(values, values.column('penimbang')) ?? [];
  if (areWithin(1)) return { printed, computed: [], perAnswer: 1, weighted: printedWeighted(values), weights };
  return areWithin(conversion) ? { printed, computed: [], perAnswer: conversion, weights } : null;
}

/** The numbers in a column of the unsur that were asked; null where not all of them are printed. */
export function askedNumbers(values: TableValues, column: TableColumn | undefined): Quantity[] | null {
  if (column === undefined) return null;
  const asked = values.quantities(column).filter((_, item) => isAskedUnsur(values, item));
  return asked.every((quantity) => quantity !== null) ? asked : null;
}

/** The weighted averages of the unsur, where they are printed precisely enough to be added up. */
function printedWeighted(values: TableValues): Quantity[] {
  const column = values.column('tertimbang');
  const numbers = column === undefined ? [] : values.quantities(column);
  return numbers.flatMap((quantity, item) => {
    if (quantity === null || quantity.reading.decimals < weightedDecimals) return [];
    return isUnsurRow(values, item) ? quantity : [];
  });
}

/** How often each answer was given to one unsur. */
export interface CountedUnsur {
  readonly values: TableValues;
  readonly item: number;
  /** The counts of the answers 1, 2, 3 …; null for one that nobody gave. */
  readonly counts: readonly (Quantity | null)[];
  /** The printed number of answers, where there is one. */
  readonly total: Quantity | null;
}

/**
 * The counts of each unsur from tables that print how often each answer was given: one table for all of them, or one for
 * each. Null when some counts are not there.
 */
export function countedUnsur(tables: readonly TableValues[]): CountedUnsur[] | null {
  const counting = tablesWith('jawaban', tables);
  const found: CountedUnsur[] = [];
  for (const values of counting) {
    const columns = columnsWithRole(values.table, 'jawaban');
    if (columns.length !== highestAnswer) return null;
    const total = values.column('jumlah');
    const counted = answerRows(values).filter(({ kind }) => kind === 'counts');
    // Alone, "Jumlah responden" is no total of other rows.
    const rows = counted.length === 1 ? counted : counted.filter(({ item }) => !values.isTotal(item));
    if (rows.length === 0 || (rows.length > 1 && counting.length > 1)) return null;
    for (const { item } of rows) {
      const counts = columns.map((column) => values.quantity(column, item));
      found.push({ values, item, counts, total: total === undefined ? null : values.quantity(total, item) });
    }
  }
  return found;
}

/** The points that the answers make, and how many there are. */
export function pointsOf(counts: readonly number[]): { readonly points: number; readonly answers: number } {
  let answers = 0;
  let points = 0;
  counts.forEach((count, index) => {
    answers += count;
    points += count * (index + lowestAnswer);
  });
  return { points, answers };
}

/** The averages per unsur from counts of answers; null where some do not add up: then the others say nothing of the index. */
export function countedAverages(tables: readonly TableValues[]): SurveySource | null {
  const counted = countedUnsur(tables) ?? [];
  const computed = counted.flatMap(({ counts, total }) => {
    const { points, answers } = pointsOf(counts.map((count) => count?.value ?? 0));
    return answers === 0 || (total !== null && total.value !== answers) ? [] : [points / answers];
  });
  if (computed.length < fewestUnsur || computed.length < counted.length) return null;
  return { printed: [], computed, perAnswer: 1 };
}

/** The average of the answers in a column; null where nobody answered. Blank and 0 are no answer. */
export function answeredAverage(values: TableValues, column: TableColumn): number | null {
  let answers = 0;
  let sum = 0;
  values.quantities(column).forEach((quantity, item) => {
    if (quantity === null || !isRespondent(values, item) || !Number.isInteger(quantity.value)) return;
    if (quantity.value < lowestAnswer || quantity.value > highestAnswer) return;
    answers++;
    sum += quantity.value;
  });
  return answers === 0 ? null : sum / answers;
}

/** The averages per unsur from the answers of each respondent; an unsur that nobody answered was not asked. */
export function answeredAverages(values: TableValues): SurveySource | null {
  const columns = columnsWithRole(values.table, 'jawabanUnsur');
  if (columns.length < fewestUnsur) return null;
  const computed = columns.flatMap((column) => answeredAverage(values, column) ?? []);
  return computed.length < fewestUnsur ? null : { printed: [], computed, perAnswer: 1 };
}
