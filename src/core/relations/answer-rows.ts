/** What the rows of a table of answers count: respondents, their shares in percent, or the points they gave. */
import { columnsWithRole, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';

/** `counts`: how many gave each answer; `shares`: the same in percent; `points`: counts times 1 to 4; null: neither. */
type AnswerRowKind = 'counts' | 'shares' | 'points' | null;

/** One row of a table of answers. */
export interface AnswerRow {
  readonly kind: AnswerRowKind;
  readonly item: number;
  /** One per column of answers, a dash as 0; empty where not all of them are there. */
  readonly values: readonly number[];
}

const sharesName = /^(?:persen|prosen|porsen|%|proporsi)/i;
const pointsName = /^(?:jumlah |total )?(?:nilai|skor|bobot|poin)\b/i;

/** The rows of a table of kind `ikm-jawaban`, from top to bottom. */
export function answerRows(values: TableValues): AnswerRow[] {
  const columns = columnsWithRole(values.table, 'jawaban');
  let counts: readonly number[] | null = null;
  return values.table.rows.map((_, item): AnswerRow => {
    const numbers = numbersOf(values, columns, item);
    const kind = numbers.length === 0 ? null : kindOf(values, columns, item, numbers, counts);
    if (kind === 'counts') counts = numbers;
    return { kind, item, values: numbers };
  });
}

function numbersOf(values: TableValues, columns: readonly TableColumn[], item: number): number[] {
  const numbers: number[] = [];
  let filled = false;
  for (const column of columns) {
    const reading = values.reading(column, item);
    if (reading.kind === 'number') filled = true;
    else if (reading.kind !== 'dash' && reading.kind !== 'empty') return [];
    numbers.push(reading.kind === 'number' ? reading.value : 0);
  }
  return filled ? numbers : [];
}

function kindOf(
  values: TableValues,
  columns: readonly TableColumn[],
  item: number,
  numbers: readonly number[],
  counts: readonly number[] | null,
): AnswerRowKind {
  const name = values.text('unsur', item) || values.text('nomor', item);
  const isPercent = columns.some((column) => {
    const reading = values.reading(column, item);
    return reading.kind === 'number' && reading.percent;
  });
  if (isPercent || sharesName.test(name)) return 'shares';
  if (pointsName.test(name)) return 'points';
  if (numbers.some((number) => number < 0 || !Number.isInteger(number))) return null;
  if (counts !== null && numbers.every((number, index) => number === counts[index]! * (index + 1))) return 'points';
  return 'counts';
}
