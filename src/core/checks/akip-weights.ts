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
import type { Finding } from '../findings/finding';
import type { ShownNumber } from '../workbook/shown-number';
import { wordsOf } from '../names/words';
import { inCellUnit, placeOf, shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { columnsWithRole } from '../tables/table';
import type { CheckContext } from './context';
import type { Corrected } from './corrected';
import { findingAt } from './finding-at';

/** The components of the AKIP evaluation, by a word of their names, with their weights. */
const components: Readonly<Record<string, number>> = { perencanaan: 30, pengukuran: 30, pelaporan: 15, evaluasi: 25 };

/** Since the evaluation of 2021 these weights hold; before, five components had others. */
const firstYear = 2021;

interface Component {
  readonly item: number;
  readonly weight: Quantity;
  readonly expected: number;
}

/**
 * Weights of the AKIP components that are not 30, 30, 15 and 25, and values outside 0 to the weight. One wrong weight
 * among right ones is an error, for they no longer add up to 100; more of them are another regime and a warning.
 *
 * Satuan: points of 100.
 * Sumber: Permen PANRB 88/2021.
 * @example checkAkipWeights(context) // Pelaporan with a weight of 20: one error
 */
export function checkAkipWeights(context: CheckContext, corrected: Corrected): Finding[] {
  if (context.year !== null && context.year < firstYear) return [];
  return context.values
    .filter((values) => values.table.layout.kind === 'sakip-komponen')
    .flatMap((values) => [
      ...otherWeights(wrongWeights(values).filter(({ weight }) => !corrected.has(weight))),
      // Beside a weight that is wrong nothing is above it.
      ...[...wrongValues(values), ...wrongParts(values)]
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
    found.set(word, { item, weight, expected: components[word]! });
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

function otherWeights(wrong: readonly Component[]): Finding[] {
  if (wrong.length > 1) {
    const related = wrong.slice(1).map(({ weight }) => placeOf(weight));
    return [findingAt('rentang', 'warning', placeOf(wrong[0]!.weight), 'rentang.otherWeights', {}, { related })];
  }
  return wrong.map(({ weight, expected }) => {
    const right = { value: expected, decimals: 0, style: 'plain' } satisfies ShownNumber;
    const shown = { written: shownNumber(weight, weight.value), expected: right };
    const details = { actual: inCellUnit(weight, weight.value), expected };
    return findingAt('rentang', 'error', placeOf(weight), 'rentang.weight', shown, details);
  });
}

/** A number that is more than a component, or a part of it, can get. */
interface Excess {
  readonly quantity: Quantity;
  readonly weight: Quantity;
  /** The most that can stand there, as it is said. */
  readonly most: ShownNumber;
}

/** The only wrong weight, and the values and parts above their weights, each with a test of what could stand there instead. */
export function numbersAgainstWeights(tables: readonly TableValues[]): Map<Quantity, (value: number) => boolean> {
  const found = new Map<Quantity, (value: number) => boolean>();
  for (const values of tables.filter(({ table }) => table.layout.kind === 'sakip-komponen')) {
    for (const { quantity, most } of [...wrongValues(values), ...wrongParts(values)]) {
      found.set(quantity, (value) => value >= 0 && value <= most.value);
    }
    const [only, ...others] = wrongWeights(values);
    if (only !== undefined && others.length === 0) found.set(only.weight, (value) => !isWrong(only, value));
  }
  return found;
}

/** Values above their weight; when most are, the table scores every component up to 100. */
function wrongValues(values: TableValues): Excess[] {
  const column = values.column('bobot');
  if (column === undefined) return [];
  const weights = values.quantities(column);
  const found: Excess[] = [];
  for (const valueColumn of columnsWithRole(values.table, 'nilai')) {
    let inside = 0;
    const outside: [Quantity, Quantity][] = [];
    values.quantities(valueColumn).forEach((value, item) => {
      const weight = weights[item] ?? null;
      if (value === null || weight === null || value.reading.percent !== weight.reading.percent) return;
      if (value.value >= 0 && value.value <= weight.value) inside++;
      else outside.push([value, weight]);
    });
    if (outside.length >= inside) continue;
    for (const [quantity, weight] of outside) found.push({ quantity, weight, most: shownNumber(weight, weight.value) });
  }
  return found;
}

/** The share of the weight that the heading of a part names: 0.2 for "Keberadaan (20%)". */
function shareIn(heading: string): number | null {
  const percent = /(\d{1,2})\s*%/.exec(heading)?.[1];
  return percent === undefined ? null : Number(percent) / 100;
}

/** Parts of a value above their share of the weight; when most of a column are, they are another part, or scored up to 100. */
function wrongParts(values: TableValues): Excess[] {
  const column = values.column('bobot');
  if (column === undefined) return [];
  const weights = values.quantities(column);
  return columnsWithRole(values.table, 'subNilai').flatMap((partColumn) => {
    const share = shareIn(partColumn.heading);
    if (share === null) return [];
    let inside = 0;
    const outside: Excess[] = [];
    values.quantities(partColumn).forEach((part, item) => {
      const weight = weights[item] ?? null;
      if (part === null || weight === null || part.reading.percent || weight.reading.percent) return;
      const most = points(weight) * share;
      if (part.value <= most + part.step / 2) inside++;
      else outside.push({ quantity: part, weight, most: { value: most, decimals: 2, style: 'plain' } });
    });
    return outside.length >= inside ? [] : outside;
  });
}

function aboveWeight({ quantity, weight, most }: Excess): Finding {
  const shown = { written: shownNumber(quantity, quantity.value), weight: most };
  const details = { actual: inCellUnit(quantity, quantity.value), related: [placeOf(weight)] };
  return findingAt('rentang', 'error', placeOf(quantity), 'rentang.component', shown, details);
}
