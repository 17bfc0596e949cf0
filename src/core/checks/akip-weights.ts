/**
 * @aturan rentang
 * @judul Bobot komponen AKIP
 * @apa Bobot komponen AKIP: Perencanaan 30, Pengukuran 30, Pelaporan 15, Evaluasi Internal 25; nilai komponen
 *   antara nol dan bobotnya.
 * @mengapa Bobot yang salah membuat jumlahnya bukan 100 dan nilai akhirnya keliru.
 * @sumber Permen PANRB 88/2021.
 * @salah
 *   Tabel Evaluasi AKIP Tahun 2023
 *   No | Komponen | Bobot | Nilai
 *   1 | Perencanaan Kinerja | 30 | 25,00
 *   2 | Pengukuran Kinerja | 30 | 23,00
 *   3 | Pelaporan Kinerja | 20 !rentang | 11,00
 *   4 | Evaluasi Internal | 25 | 19,00
 * @benar
 *   Tabel Evaluasi AKIP Tahun 2023
 *   No | Komponen | Bobot | Nilai
 *   1 | Perencanaan Kinerja | 30 | 25,00
 *   2 | Pengukuran Kinerja | 30 | 23,00
 *   3 | Pelaporan Kinerja | 15 | 11,00
 *   4 | Evaluasi Internal | 25 | 19,00
 * @perbaiki Pakai bobot 30, 30, 15, dan 25, atau sebutkan aturan lain yang dipakai.
 */
import type { Doubts } from '../diagnosis/suspects';
import { findingAt, type Finding } from '../findings/finding';
import { onlyOne } from '../only-one';
import { plainNumber, type ShownNumber } from '../workbook/shown-number';
import { wordsOf } from '../names/words';
import { inCellUnit, placeOf, shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { columnsWithRole } from '../tables/table';
import type { CheckContext, Corrected } from './context';

/** The components of the AKIP evaluation, by a word of their names, with their weights. */
const components: Readonly<Record<string, number>> = { perencanaan: 30, pengukuran: 30, pelaporan: 15, evaluasi: 25 };

/** Before, five components had others (Permen PANRB 12/2015); the report of this year may print what was evaluated in it by those. */
const firstYear = 2021;

interface Component {
  readonly weight: Quantity;
  readonly expected: number;
}

/**
 * Weights of the AKIP components that are not 30, 30, 15 and 25, and values outside 0 to the weight. One wrong weight
 * among right ones is an error, for they no longer add up to 100; more of them are another regime and a warning.
 *
 * Satuan: points of 100.
 * @example checkAkipWeights(context) // Pelaporan with a weight of 20: one error
 */
export function checkAkipWeights(context: CheckContext, corrected: Corrected): Finding[] {
  if (context.year !== null && context.year < firstYear) return [];
  return context.values
    .filter((values) => values.table.layout.kind === 'sakip-komponen')
    .flatMap((values) => [
      ...otherWeights(
        wrongWeights(values).filter(({ weight }) => !corrected.has(weight)),
        context.year,
      ),
      // Beside a weight that is wrong nothing is above it.
      ...excesses(values)
        .filter(({ quantity, weight }) => !corrected.has(quantity) && !corrected.has(weight))
        .map(aboveWeight),
    ]);
}

function componentsOf(values: TableValues): Component[] {
  const column = values.column('bobot');
  const found = new Map<string, Component>();
  values.table.rows.forEach((_, item) => {
    const weight = column === undefined ? null : values.quantity(column, item);
    const word = wordsOf(values.text('komponen', item)).find((each) => components[each] !== undefined);
    if (!weight || word === undefined || found.has(word)) return;
    found.set(word, { weight, expected: components[word]! });
  });
  return [...found.values()];
}

/** Weights written as fractions (0,3) are read as points. */
function points({ value }: Quantity): number {
  return value > 0 && value <= 1 ? value * 100 : value;
}

function isWrong({ weight, expected }: Component, value = weight.value): boolean {
  return Math.abs(points({ ...weight, value }) - expected) > 1e-9;
}

function wrongWeights(values: TableValues): Component[] {
  const found = componentsOf(values);
  return found.length < Object.keys(components).length ? [] : found.filter((each) => isWrong(each));
}

function otherWeights(wrong: readonly Component[], year: number | null): Finding[] {
  if (wrong.length > 1) {
    if (year === firstYear) return [];
    const places = wrong.map(({ weight }) => placeOf(weight));
    return [findingAt('rentang', 'warning', places, 'rentang.otherWeights', {})];
  }
  return wrong.map(({ weight, expected }) => {
    const shown = { written: shownNumber(weight), expected: plainNumber(expected) };
    const details = { actual: inCellUnit(weight), expected };
    return findingAt('rentang', 'error', placeOf(weight), 'rentang.weight', shown, details);
  });
}

/** A number beside the most that a component, or a part of it, can get. */
interface Score {
  readonly quantity: Quantity;
  readonly weight: Quantity;
  /** The most that can stand there, as it is said. */
  readonly most: ShownNumber;
  readonly isOutside: boolean;
}

/** The only wrong weight, and the values and parts above their weights, each with a test of what could stand there instead. */
export function numbersAgainstWeights(tables: readonly TableValues[]): Doubts {
  const found = new Map<Quantity, (value: number) => boolean>();
  for (const values of tables.filter(({ table }) => table.layout.kind === 'sakip-komponen')) {
    for (const { quantity, most } of excesses(values))
      found.set(quantity, (value) => value >= 0 && value <= most.value);
    const only = onlyOne(wrongWeights(values));
    if (only !== null) found.set(only.weight, (value) => !isWrong(only, value));
  }
  return found;
}

/**
 * Values above their weight, and parts of values above their share of it; when most of a column are, the table scores
 * every component up to 100, or the parts are others.
 */
function excesses(values: TableValues): Score[] {
  const column = values.column('bobot');
  const weights = column === undefined ? [] : values.quantities(column);
  const scored = ['nilai', 'subNilai'].flatMap((role) => columnsWithRole(values.table, role));
  return scored.flatMap((each) => {
    const scores = values.quantities(each).flatMap((quantity, item) => scoreOf(quantity, weights[item] ?? null) ?? []);
    const outside = scores.filter(({ isOutside }) => isOutside);
    return outside.length * 2 < scores.length ? outside : [];
  });
}

/** Null where the two are of different units, or nothing tells the share of a part. */
function scoreOf(quantity: Quantity | null, weight: Quantity | null): Score | null {
  if (quantity === null || weight === null || quantity.reading.percent !== weight.reading.percent) return null;
  const { column, reading, value, step } = quantity;
  if (column.spec.role === 'nilai')
    return { quantity, weight, most: shownNumber(weight), isOutside: value < 0 || value > weight.value };
  const share = shareIn(column.heading);
  if (share === null || reading.percent) return null;
  const most = points(weight) * share;
  return { quantity, weight, most: plainNumber(most, 2), isOutside: value > most + step / 2 };
}

/** The share of the weight that the heading of a part names: 0.2 for "Keberadaan (20%)". */
function shareIn(heading: string): number | null {
  const percent = /(\d{1,2})\s*%/.exec(heading)?.[1];
  return percent === undefined ? null : Number(percent) / 100;
}

function aboveWeight({ quantity, weight, most }: Score): Finding {
  const shown = { written: shownNumber(quantity), weight: most };
  const details = { actual: inCellUnit(quantity), related: [placeOf(weight)] };
  return findingAt('rentang', 'error', placeOf(quantity), 'rentang.component', shown, details);
}
