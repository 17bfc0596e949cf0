/**
 * How many respondents a group has is how often it is named beside the answers.
 *
 * @aturan jumlah
 * @judul Responden tiap kelompok
 * @apa Jumlah responden laki-laki, berpendidikan SMA, dan seterusnya = banyaknya responden dengan keterangan itu di lembar
 *   jawaban.
 * @mengapa Jumlah yang diketik tidak ikut berubah bila responden ditambah atau keterangannya dibetulkan.
 * @sumber Menurut praktik.
 * @salah Lembar jawaban memuat 42 responden laki-laki, tetapi tabel responden menulis 24.
 * @benar Tabel responden menulis 42.
 * @perbaiki Hitung dari lembar jawaban, atau tekan Perbaiki pada temuannya.
 */
import { tablesWith, type AcrossRelation } from '../tables/report';
import type { Message } from '../findings/messages';
import { columnsWithRole, type TableColumn } from '../tables/table';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { formatCell } from '../workbook/address';
import { cellAt } from '../workbook/workbook';
import type { Equation } from '../tables/relation';
import { answerArea, isRespondent, onlyAnswers } from './respondent-answers';
import { respondentCountFormula } from './respondent-count';
import { cellsBetween } from './growing-sum';

/** The name of a group of all others. */
const otherName = /^(?:lain|tidak (?:mengisi|menjawab|diisi))/;
/** A name that COUNTIF takes for a condition or a pattern. */
const condition = /^[<>=]|[*?~]/;

/**
 * The formula that counts the respondents of a group, blank while nobody has answered.
 * @param answers the area of all answers
 * @param people the column that says of which group each respondent is
 * @param name the cell with the name of the group
 * @param everyday a list of other words for the groups, and beside it the group that each stands for
 * @example groupCountFormula('SKM!$B$3:$K$124', 'SKM!$K$3:$K$124', '$A4') // `=IF(COUNT(…)=0,"",COUNTIF(…,$A4))`
 */
export function groupCountFormula(
  answers: string,
  people: string,
  name: string,
  everyday?: { readonly words: string; readonly names: string },
): string {
  const { words, names } = everyday ?? {};
  const others =
    words === undefined || names === undefined
      ? ''
      : `+SUMPRODUCT((${names}=${name})*(${words}<>${name})*COUNTIF(${people},${words}))`;
  return `=IF(COUNT(${answers})=0,"",COUNTIF(${people},${name})${others})`;
}

/**
 * The formula for the group of all who are in none of the groups above it.
 * @param columns the columns of answers, one area for each
 * @param above the cells of the groups above
 */
export function otherCountFormula(columns: readonly string[], above: string): string {
  return `${respondentCountFormula(columns).slice(0, -1)}-SUM(${above}))`;
}

/** Binds the groups of respondents to the answers, where a workbook has both and they are about the same people. */
export const groupCounts: AcrossRelation = (own, { values }) => {
  const source = onlyAnswers(values);
  if (source === null) return [];
  const everyday = everydayWords(values);
  return own.flatMap((each) => countsOf(each, source, everyday));
};

/** The groups that everyday words stand for, as a sheet of the workbook lists them; all in small letters. */
function everydayWords(tables: readonly TableValues[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const values of tablesWith('masukKelompok', tables)) {
    values.table.rows.forEach((_, item) => {
      words.set(values.text('sebutan', item).toLowerCase(), values.text('masukKelompok', item).toLowerCase());
    });
  }
  return words;
}

function countsOf(values: TableValues, source: TableValues, everyday: ReadonlyMap<string, string>): Equation[] {
  const names = values.column('kelompok');
  const column = values.column('responden');
  if (names === undefined || column === undefined) return [];
  const all = values.quantities(column).flatMap((result, item) => {
    const name = values.textAt(names, item).toLowerCase();
    return result === null || name === '' || values.isTotal(item) ? [] : [{ result, name }];
  });
  const last = all[all.length - 1];
  const rest = last !== undefined && all.length > 2 && otherName.test(last.name) ? last : null;
  const printed = rest === null ? all : all.slice(0, -1);
  const counted = countingColumn(source, new Set(printed.map(({ name }) => name)), everyday, rest !== null);
  if (counted === null || printed.length < 2) return [];
  const equations = printed.map(({ result, name }) => {
    const count = counted.counts.get(name) ?? 0;
    return new GroupCountEquation(result, names, count, counted);
  });
  // Where more than one group differs the answers are those of other people, of one quarter perhaps.
  const differing = equations.filter(({ result, count }) => result.value !== count);
  if (differing.length > 1) return [];
  if (rest === null) return equations;
  const groups = printed.map(({ result }) => result);
  return [...equations, new OtherCountEquation(rest.result, groups, names, counted)];
}

/** The column beside the answers that names a group for each respondent. */
interface CountingColumn {
  readonly source: TableValues;
  readonly column: number;
  readonly counts: ReadonlyMap<string, number>;
  /** How many answered and are in none of the groups. */
  readonly others: number;
}

/**
 * The column beside the answers that names nothing but these groups, by their names or everyday words, one for each who
 * answered; null if there is not just one.
 * @param hasOthers whether some respondents may be in none of them; most are in one all the same
 */
function countingColumn(
  source: TableValues,
  names: ReadonlySet<string>,
  everyday: ReadonlyMap<string, string>,
  hasOthers: boolean,
): CountingColumn | null {
  const { sheet, area, rows, columns } = source.table;
  const read = new Set(columns.map(({ index }) => index));
  const answers = columnsWithRole(source.table, 'jawabanUnsur').map((column) => source.quantities(column));
  const found: CountingColumn[] = [];
  for (let column = area.left; column <= area.right; column++) {
    if (read.has(column)) continue;
    const counts = new Map<string, number>();
    let others = 0;
    const namesAll = rows.every((row, item) => {
      if (!isRespondent(source, item)) return true;
      const value = cellAt(sheet, row, column)?.value ?? null;
      const said = typeof value === 'string' ? value.toLowerCase() : '';
      const name = names.has(said) ? said : (everyday.get(said) ?? '');
      if (names.has(name)) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
        return true;
      }
      const hasAnswered = answers.some((quantities) => (quantities[item] ?? null) !== null);
      if (hasAnswered) others++;
      return hasOthers || (!hasAnswered && value === null);
    });
    const inGroups = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (namesAll && inGroups > others) found.push({ source, column, counts, others });
  }
  return found.length === 1 ? found[0]! : null;
}

class GroupCountEquation implements Equation {
  readonly rule = 'jumlah';
  readonly operands: readonly Quantity[] = [];
  readonly roundable = false;

  constructor(
    readonly result: Quantity,
    private readonly names: TableColumn,
    readonly count: number,
    private readonly counted: CountingColumn,
  ) {}

  compute(): number {
    return this.count;
  }

  solve(): number {
    return NaN;
  }

  private get name(): string {
    const { table, row } = this.result;
    return String(cellAt(table.sheet, row, this.names.index)?.value ?? '').trim();
  }

  explain(expected: number): Message {
    return {
      id: 'jumlah.group',
      values: {
        written: shownNumber(this.result, this.result.value),
        expected: shownNumber(this.result, expected),
        group: this.name,
        sheet: this.counted.source.table.sheet.name,
      },
    };
  }

  formula(): string | null {
    if (condition.test(this.name)) return null;
    const { table } = this.counted.source;
    const answers = columnsWithRole(table, 'jawabanUnsur').map(({ index }) => index);
    return groupCountFormula(
      // As in the form: a column inserted behind the last one is then inside.
      answerArea(this.counted.source, Math.min(...answers), Math.max(...answers) + 1),
      answerArea(this.counted.source, this.counted.column, this.counted.column),
      `$${formatCell(this.result.row, this.names.index)}`,
    );
  }
}

/** `others = respondents − those of the groups above`. */
class OtherCountEquation implements Equation {
  readonly rule = 'jumlah';
  readonly roundable = false;

  constructor(
    readonly result: Quantity,
    readonly operands: readonly Quantity[],
    private readonly names: TableColumn,
    private readonly counted: CountingColumn,
  ) {}

  private get respondents(): number {
    return [...this.counted.counts.values()].reduce((sum, count) => sum + count, this.counted.others);
  }

  compute(values: readonly number[]): number {
    return this.respondents - values.reduce((sum, value) => sum + value, 0);
  }

  solve(operand: number, result: number, values: readonly number[]): number {
    return values[operand]! + this.compute(values) - result;
  }

  explain(expected: number): Message {
    const { table, row } = this.result;
    return {
      id: 'jumlah.group',
      values: {
        written: shownNumber(this.result, this.result.value),
        expected: shownNumber(this.result, expected),
        group: String(cellAt(table.sheet, row, this.names.index)?.value ?? '').trim(),
        sheet: this.counted.source.table.sheet.name,
      },
    };
  }

  formula(): string {
    const { table } = this.counted.source;
    const columns = columnsWithRole(table, 'jawabanUnsur').map(({ index }) =>
      answerArea(this.counted.source, index, index),
    );
    const { row, column } = this.result;
    return otherCountFormula(columns, cellsBetween(this.operands[0]!.row - 1, row, column.index));
  }
}
