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
import { round } from '../calc/round';
import type { Message } from '../findings/messages';
import type { Report } from '../tables/report';
import { columnsWithRole, type TableColumn } from '../tables/table';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import type { Alternative, Equation } from '../tables/relation';
import { formatCell, formatFixedArea, formatFixedRow, quoteSheet } from '../workbook/address';
import { cellAt } from '../workbook/workbook';
import { cellsOf, onceFilled } from './formula';
import { isRespondent, lastRespondent } from './respondent-answers';

/** What a row below the answers states of each unsur; `index` and `weightedSum` state one number for all of them. */
type Summary = 'sum' | 'average' | 'weight' | 'weighted' | 'weightedSum' | 'index';

/** Averages of 1 to 4 become an index of 25 to 100. */
const conversion = 25;
const highestAnswer = 4;
const fewestUnsur = 5;

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
interface Unsur {
  readonly column: TableColumn;
  readonly sum: number;
  readonly answers: number;
  readonly below: Map<Summary, Quantity>;
}

/** The answers of a table and the rows below them. */
interface Summarised {
  readonly values: TableValues;
  readonly unsur: readonly Unsur[];
  /** Numbers that stand for all unsur. */
  readonly totals: readonly (readonly [Summary, Quantity])[];
}

/** The unsur of a table of answers with the rows below; null where there are none. */
function summarised(values: TableValues): Summarised | null {
  const columns = columnsWithRole(values.table, 'jawabanUnsur');
  if (columns.length < fewestUnsur) return null;
  const last = columns[columns.length - 1]!;
  const unsur = columns.map((column): Unsur => {
    const given = values
      .quantities(column)
      .flatMap((quantity, item) =>
        quantity !== null && quantity.value > 0 && isRespondent(values, item) ? [quantity.value] : [],
      );
    return { column, sum: given.reduce((sum, value) => sum + value, 0), answers: given.length, below: new Map() };
  });
  const totals: (readonly [Summary, Quantity])[] = [];
  // The number for all unsur stands below the first one, or behind the last one.
  const behind: TableColumn[] = [];
  for (let index = last.index + 1; index <= values.table.area.right; index++) behind.push({ ...last, index });
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

/** Binds the rows below the answers of each table of answers to these, and their weights to those of the unsur. */
export function answerSummaries({ values }: Report): Equation[] {
  const weights = weightsByNumber(values);
  return values.flatMap((each) => {
    const found = each.table.layout.kind === 'jawaban-responden' ? summarised(each) : null;
    return found === null ? [] : equationsOf(found, weights);
  });
}

function equationsOf(found: Summarised, weights: ReadonlyMap<number, Quantity>): Equation[] {
  const asked = found.unsur.filter(({ answers }) => answers > 0);
  if (asked.length < fewestUnsur) return [];
  const equations = asked.flatMap((unsur) => ofUnsur(unsur, found, asked.length, weights));
  const ofAll = asked.map(({ below }) => below.get('weighted'));
  if (ofAll.every((quantity) => quantity !== undefined)) {
    for (const [kind, result] of found.totals) equations.push(new TotalEquation(result, kind, ofAll, asked, found));
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
  return [
    ...(sum === undefined ? [] : [new AnswersEquation(sum, 'sum', unsur, values, [])]),
    ...(average === undefined
      ? []
      : [new AnswersEquation(average, 'average', unsur, values, sum === undefined ? [] : [sum])]),
    ...(weight === undefined || stated === undefined || average === undefined
      ? []
      : [new RepeatedWeightEquation(weight, stated, average, all.indexOf(unsur) + 1)]),
    ...(result === undefined || average === undefined
      ? []
      : [new WeightedEquation(result, average, weight ?? null, asked)]),
  ];
}

/** The weights in the one table of averages per unsur, by the numbers of the unsur. */
function weightsByNumber(tables: readonly TableValues[]): Map<number, Quantity> {
  const [values, ...others] = tables.filter(({ table }) => table.layout.kind === 'ikm-unsur');
  const [numbers, weights] = [values?.column('nomor'), values?.column('penimbang')];
  const found = new Map<number, Quantity>();
  if (values === undefined || others.length > 0 || numbers === undefined || weights === undefined) return found;
  values.quantities(weights).forEach((weight, item) => {
    // A row is numbered "3" or "U3", or is the third one.
    const printed = /^u?\s*(\d{1,2})\.?$/i.exec(values.textAt(numbers, item))?.[1];
    const number = printed === undefined ? item + 1 : Number(printed);
    if (weight !== null && !found.has(number)) found.set(number, weight);
  });
  return found;
}

/** `sum = Σ answers`, `average = Σ answers ÷ those who answered`, of one unsur. */
class AnswersEquation implements Equation {
  readonly rule = 'ikm';
  readonly roundable: boolean;

  constructor(
    readonly result: Quantity,
    private readonly kind: 'sum' | 'average',
    private readonly unsur: Unsur,
    private readonly values: TableValues,
    readonly operands: readonly Quantity[],
  ) {
    this.roundable = kind === 'average';
  }

  compute([sum = this.unsur.sum]: readonly number[]): number {
    return this.kind === 'sum' ? sum : sum / this.unsur.answers;
  }

  solve(_operand: number, result: number): number {
    return result * this.unsur.answers;
  }

  explain(expected: number): Message {
    return {
      id: this.kind === 'sum' ? 'ikm.answerSum' : 'ikm.answerAverage',
      values: {
        written: shownNumber(this.result, this.result.value),
        expected: shownNumber(this.result, expected),
        count: String(this.unsur.answers),
        unsur: this.unsur.column.heading,
      },
    };
  }

  formula(): string {
    const { rows } = this.values.table;
    const column = this.unsur.column.index;
    const bottom = formatFixedRow(lastRespondent(this.values) + 1, column);
    const answers = `${formatFixedRow(rows[0]! - 1, column)}:${bottom}`;
    const computed = this.kind === 'sum' ? 'SUMIF' : 'AVERAGEIF';
    return `=IF(COUNTIF(${answers},">0")=0,"",${computed}(${answers},">0"))`;
  }
}

/** `weight = weight of the unsur in the table of the averages`. */
class RepeatedWeightEquation implements Equation {
  readonly rule = 'ikm';
  readonly roundable = true;
  readonly operands: readonly Quantity[];

  constructor(
    readonly result: Quantity,
    private readonly stated: Quantity,
    private readonly average: Quantity,
    private readonly number: number,
  ) {
    this.operands = [stated];
  }

  compute([stated]: readonly number[]): number {
    return stated!;
  }

  solve(_operand: number, result: number): number {
    return result;
  }

  explain(expected: number): Message {
    const { table, row, column } = this.stated;
    return {
      id: 'ikm.weight',
      values: {
        written: shownNumber(this.result, this.result.value),
        expected: shownNumber(this.stated, expected),
        place: { sheet: table.sheet.name, row, column: column.index },
      },
    };
  }

  /** Found by the number of the unsur; the column goes on to the row below the last one. */
  formula(): string {
    const { table, column } = this.stated;
    const area = (index: number): string => {
      const top = table.rows[0]! - 1;
      const bottom = table.rows[table.rows.length - 1]!;
      return `${quoteSheet(table.sheet.name)}!${formatFixedArea({ top, left: index, bottom, right: index })}`;
    };
    const numbers = columnsWithRole(table, 'nomor')[0]!.index;
    const found = `INDEX(${area(column.index)},MATCH(${this.number},${area(numbers)},0))`;
    const average = formatCell(this.average.row, this.average.column.index);
    return `=IF(${average}="","",IFERROR(${found},""))`;
  }
}

/** `weighted = average × weight`, or `average ÷ N` where no weight is printed. */
class WeightedEquation implements Equation {
  readonly rule = 'ikm';
  readonly roundable = true;
  readonly operands: readonly Quantity[];

  constructor(
    readonly result: Quantity,
    private readonly average: Quantity,
    private readonly weight: Quantity | null,
    private readonly asked: number,
  ) {
    this.operands = weight === null ? [average] : [average, weight];
  }

  get alternatives(): readonly Alternative[] {
    return this.alternativesOf([this.average.value]);
  }

  /** A weight that is printed rounded need not have been computed with; one that is not printed may be rounded. */
  alternativesOf([average]: readonly number[]): readonly Alternative[] {
    const exact = 1 / this.asked;
    const weights = this.weight === null ? [round(exact, 3), round(exact, 2)] : [exact];
    return weights.map((each) => ({ value: average! * each, note: null }));
  }

  compute([average, weight = 1 / this.asked]: readonly number[]): number {
    return average! * weight;
  }

  solve(operand: number, result: number, values: readonly number[]): number {
    return result / (operand === 0 ? (values[1] ?? 1 / this.asked) : values[0]!);
  }

  explain(expected: number): Message {
    return {
      id: 'ikm.weighted',
      values: {
        written: shownNumber(this.result, this.result.value),
        average: shownNumber(this.average, this.average.value),
        count: String(this.asked),
        expected: shownNumber(this.result, expected),
      },
    };
  }

  formula(): string {
    const average = formatCell(this.average.row, this.average.column.index);
    if (this.weight === null) return onceFilled([average], `${average}/${this.asked}`);
    const weight = formatCell(this.weight.row, this.weight.column.index);
    return onceFilled([average, weight], `${average}*${weight}`);
  }
}

/** `sum = Σ weighted averages`, `index = Σ weighted averages × 25`. */
class TotalEquation implements Equation {
  readonly rule = 'ikm';
  readonly roundable = true;
  private readonly times: number;

  constructor(
    readonly result: Quantity,
    kind: Summary,
    readonly operands: readonly Quantity[],
    private readonly asked: readonly Unsur[],
    private readonly all: Summarised,
  ) {
    this.times = kind === 'index' ? conversion : 1;
  }

  /** From the answers without rounding. */
  get alternatives(): readonly Alternative[] {
    const averages = this.asked.map(({ sum, answers }) => sum / answers);
    const weights = this.asked.map(({ below }) => below.get('weight')?.value ?? 1 / this.asked.length);
    const index = averages.reduce((sum, average, unsur) => sum + average * weights[unsur]!, 0) * this.times;
    return [{ value: index, note: null }];
  }

  compute(values: readonly number[]): number {
    return values.reduce((sum, value) => sum + value, 0) * this.times;
  }

  solve(operand: number, result: number, values: readonly number[]): number {
    return (result - this.compute(values)) / this.times + values[operand]!;
  }

  explain(expected: number): Message {
    const { written, count } = {
      written: shownNumber(this.result, this.result.value),
      count: String(this.asked.length),
    };
    return {
      id: this.times === 1 ? 'ikm.sum' : 'ikm',
      values: { written, expected: shownNumber(this.result, expected), count },
    };
  }

  /** Over the columns of all unsur, so that one that is asked later is taken in. */
  formula(): string {
    const { row } = this.operands[0]!;
    const columns = this.all.unsur.map(({ column }) => column.index);
    const cells = cellsOf(
      columns.map(() => row),
      columns,
    );
    return `=IF(COUNT(${cells})=0,"",SUM(${cells})${this.times === 1 ? '' : `*${this.times}`})`;
  }
}
