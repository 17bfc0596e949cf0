/** The rows below the answers of a survey: what each states, by its name. */
import { fewestUnsur, highestAnswer } from '../calc/answers';
import { columnsWithRole, type TableColumn } from '../tables/table';
import { addedUp, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { cellAt } from '../workbook/workbook';
import { isRespondent } from './respondent-answers';

/** What a row below the answers states of each unsur; `index` and `weightedSum` state one number for all of them. */
export type Summary = 'sum' | 'average' | 'weight' | 'weighted' | 'weightedSum' | 'index';

const weighted = /ter?t(?:im)?b(?:an)?g/i;
const added = /^\W*(?:jumlah|jml|total|[σ∑])/i;
const sumOfAnswers =
  /^\W*(?:(?:jumlah|jml|total|[σ∑])\s*(?:nilai|skor|jawaban)?|nilai)\s*(?:(?:per|tiap|setiap|\/)?\s*unsur)?(?:\s+pelayanan)?\W*$/i;

/** What a row is, by its name; null for any other row. */
function summaryOf(name: string): Summary | null {
  if (/^\W*(?:ikm|skm|indeks|nilai (?:ikm|skm|indeks))\b|[x×*]\s*25\b/i.test(name)) return 'index';
  if (weighted.test(name)) return added.test(name) ? 'weightedSum' : 'weighted';
  if (/^\W*(?:nrr|(?:nilai )?rata)/i.test(name)) return 'average';
  if (/^\W*(?:nilai )?(?:penimbang|bobot)/i.test(name)) return 'weight';
  return sumOfAnswers.test(name) ? 'sum' : null;
}

/** The first text of a row before the answers. */
function nameOf(values: TableValues, item: number, before: number): string {
  const { sheet, rows, area } = values.table;
  for (let column = area.left; column < before; column++) {
    const value = cellAt(sheet, rows[item]!, column)?.value;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return '';
}

/** The answers to one unsur, and the numbers below them. */
export interface Unsur {
  readonly column: TableColumn;
  readonly sum: number;
  readonly answers: number;
  /** The answers that no respondent can have given. */
  readonly impossible: readonly Quantity[];
  readonly below: Map<Summary, Quantity>;
}

/** The answers of a table and the rows below them. */
export interface Summarised {
  readonly values: TableValues;
  readonly unsur: readonly Unsur[];
  /** Numbers that stand for all unsur. */
  readonly totals: readonly (readonly [Summary, Quantity])[];
}

/** The unsur of a table of answers with the rows below; null where there are none. */
export function summarised(values: TableValues): Summarised | null {
  const columns = columnsWithRole(values.table, 'jawabanUnsur');
  if (columns.length < fewestUnsur) return null;
  const last = columns[columns.length - 1]!;
  const unsur = columns.map((column): Unsur => {
    const given = values
      .quantities(column)
      .flatMap((quantity, item) =>
        quantity !== null && quantity.value > 0 && isRespondent(values, item) ? [quantity] : [],
      );
    const impossible = given.filter(({ value }) => value > highestAnswer || !Number.isInteger(value));
    return { column, sum: addedUp(given), answers: given.length, impossible, below: new Map() };
  });
  const totals: (readonly [Summary, Quantity])[] = [];
  // The number for all unsur stands below the first one, or behind the last one, also where no heading stands above it.
  const behind: TableColumn[] = [];
  const end = Math.max(values.table.area.right, last.index + 1);
  for (let index = last.index + 1; index <= end; index++) behind.push({ ...last, index });
  let isBelow = false;
  values.table.rows.forEach((_, item) => {
    if (isRespondent(values, item)) return;
    const kind = summaryOf(nameOf(values, item, columns[0]!.index));
    if (kind === null) return;
    isBelow = true;
    const isOne = kind === 'index' || kind === 'weightedSum';
    if (!isOne) {
      for (const each of unsur) {
        const quantity = values.quantity(each.column, item);
        if (quantity !== null && !each.below.has(kind)) each.below.set(kind, quantity);
      }
    }
    const all = [...(isOne ? columns : []), ...behind].map((column) => values.quantity(column, item));
    const one = all.find((quantity) => quantity !== null) ?? null;
    if (one === null) return;
    if (isOne) totals.push([kind, one]);
    else if (kind === 'weighted') totals.push([one.value > highestAnswer ? 'index' : 'weightedSum', one]);
  });
  return isBelow ? { values, unsur, totals } : null;
}
