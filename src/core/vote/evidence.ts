/** What the numbers of a table say about how its columns are read. */
import { withoutUnprinted } from '../arithmetic/kept-print';
import { bestOf } from '../best-of';
import type { Culprit } from '../diagnosis/diagnose';
import { percentAsNumber } from '../diagnosis/causes/percent-as-number';
import { roundedWeight } from '../diagnosis/causes/rounded-weight';
import { countBy } from '../group-by';
import { judge } from '../relations/judge';
import { kept, remember } from '../remember';
import { ComputedFigures } from '../tables/computed-figures';
import { joinedRows } from '../tables/joined-rows';
import type { Quantity } from '../tables/quantity';
import { isOfSameColumns, type Equation, type Relation } from '../tables/relation';
import { byHeading, byPlace, type Table, type TableColumn } from '../tables/table';
import { TableValues } from '../tables/table-values';

/** One relation between columns, with how its rows keep to it. */
export interface Evidence {
  readonly rule: string;
  readonly result: TableColumn;
  /** The indexes of the columns that it speaks of. */
  readonly columns: ReadonlySet<number>;
  kept: number;
  readonly broken: Equation[];
}

/** The first rows of a long table tell how its columns are to be read. */
const mostRows = 150;

/** The table with its first rows alone, not nested. */
function beginning(table: Table): Table {
  const rows = table.rows.length > mostRows ? table.rows.slice(0, mostRows) : table.rows;
  const totals = table.totals.filter((item) => item < rows.length);
  return { ...table, rows, totals, parents: null, tops: [] };
}

/** The first rows of a table read; every reading of its columns is asked several times. */
const firstRows = remember((table: Table) => new TableValues(beginning(table)));

const stated = remember((_table: Table) => new Map<Relation, readonly Equation[]>());

/** What a relation of its kind states in the first rows of a table. */
function statedIn(table: Table, relation: Relation): readonly Equation[] {
  return kept(stated(table), relation, () => withoutUnprinted(relation.bind(firstRows(table)), firstRows(table)));
}

/**
 * The relations between the numbers of a table, each with the rows that keep it and those that do not.
 *
 * @param isAsked which equations tell; those of one row by themselves, for one wrong part of a sum breaks all its shares
 */
export function evidenceOf(table: Table, isAsked: (equation: Equation) => boolean = isOfOneRow): Evidence[] {
  return evidenceFrom(table, table.layout.relations, isAsked);
}

/** True where evidence of the rows of a table is to be heard: not every relation that speaks of it holds in all of them. */
export function isDoubtful(table: Table): boolean {
  const computed = new ComputedFigures();
  const doubtful = table.layout.relations.filter((relation) => relation.agrees?.(firstRows(table), computed) !== true);
  return evidenceFrom(table, doubtful, isOfOneRow).some(({ broken }) => broken.length >= fewestBroken);
}

function evidenceFrom(
  table: Table,
  relations: readonly Relation[],
  isAsked: (equation: Equation) => boolean,
): Evidence[] {
  const byColumns = new Map<string, Evidence>();
  let before: { readonly equation: Equation; readonly evidence: Evidence } | undefined;
  for (const equation of relations.flatMap((relation) => statedIn(table, relation))) {
    if (!isAsked(equation) || isNothing(equation)) continue;
    const { verdict, note } = judge(equation);
    // Any large quotient makes a capaian that was cut at a cap.
    if (verdict === 'undefined' || note?.id === 'capaian.capped') continue;
    // The rows of a relation follow each other.
    const isNext = before?.evidence.rule === equation.rule && isOfSameColumns(equation, before.equation);
    const evidence = isNext ? before!.evidence : evidenceOfColumns(equation, byColumns);
    before = { equation, evidence };
    if (verdict === 'broken') evidence.broken.push(equation);
    else evidence.kept++;
  }
  return [...byColumns.values()];
}

function evidenceOfColumns({ rule, result, operands }: Equation, known: Map<string, Evidence>): Evidence {
  const columns = new Set([result, ...operands].map(({ column }) => column.index));
  const key = `${rule} ${[...columns].join(' ')}`;
  return kept(known, key, () => ({ rule, result: result.column, columns, kept: 0, broken: [] }));
}

/** True for an equation between numbers of one row, or of those over which its result is joined. */
export function isOfOneRow({ result, operands, customary }: Equation): boolean {
  const isOfRow = ({ table, item }: Quantity): boolean =>
    table === result.table &&
    (item === result.item || joinedRows(table, result.column).get(result.item)?.includes(item) === true);
  return customary !== true && operands.every(isOfRow);
}

/** True for an equation between numbers of one table, in one row or in several. */
export function isOfOneTable({ result, operands }: Equation): boolean {
  return operands.every(({ table }) => table === result.table);
}

/** Zeros agree with everything, and so does what is no larger than it may be off. */
function isNothing({ result, operands, roundable }: Equation): boolean {
  if (roundable && Math.abs(result.value) <= result.step) return true;
  return result.value === 0 && operands.some(({ value }) => value === 0);
}

/** With fewer broken rows than this single mistakes explain them. */
const fewestBroken = 2;
/** So many rows must keep what a column was guessed by its place to be, for each that does not. */
const keptPerBrokenOfGuess = 3;

/**
 * True where most rows do not keep a relation and nothing explains their numbers: then a column is not what it was taken
 * for. One cause may explain all rows but single ones (a percentage used as a plain number); or each wrong number is
 * another printed figure of its row, and the headings leave no doubt.
 */
export function isRefuted(evidence: Evidence): boolean {
  const { kept, broken } = evidence;
  if (broken.length < fewestBroken) return false;
  const isGuess = confidences(broken[0]!).includes(byPlace);
  return broken.length * (isGuess ? keptPerBrokenOfGuess : 1) > kept && !isExplained(evidence);
}

function confidences({ result, operands }: Equation): number[] {
  return [result, ...operands].map(({ column }) => column.confidence);
}

function isExplained({ broken, kept }: Evidence): boolean {
  if (confidences(broken[0]!).some((confidence) => confidence !== byHeading)) return false;
  const caused = broken.filter(hasCause).length;
  if (caused >= broken.length - 1 && caused > kept) return true;
  return broken.every(isOtherFigure) || broken.every(isNearlyRight);
}

function hasCause(equation: Equation): boolean {
  const culprit: Culprit = { quantity: equation.result, corrected: NaN, repairs: [equation], doubted: false };
  return [percentAsNumber, roundedWeight].some((cause) => cause(culprit, { year: null, values: [] }) !== null);
}

/** So far off, as a share of the right number, a wrong one is still nearly right. */
const nearly = 0.1;

/** True where the result is printed as one of the numbers that it should be computed from. */
function isOtherFigure({ result, operands }: Equation): boolean {
  return operands.some(
    (operand) => operand.reading.value === result.reading.value && operand.reading.decimals === result.reading.decimals,
  );
}

/** What follows from one number alone, and is nearly that in every row, is what it is called: a sample of so many people. */
function isNearlyRight(equation: Equation): boolean {
  const { result, operands } = equation;
  if (operands.length !== 1) return false;
  const expected = equation.compute([operands[0]!.value]);
  return Math.abs(result.value - expected) <= Math.abs(expected) * nearly;
}

/**
 * How many numbers are wrong at the least where some equations are broken: one may break several.
 * @param most more than this are not told apart
 */
export function fewestWrong(broken: readonly Equation[], most: number): number {
  let left = broken;
  let count = 0;
  for (; left.length > 0 && count <= most; count++) {
    const times = countBy(left.flatMap(numbersOf), (key) => key);
    const [worst] = bestOf(times, ([, count]) => count)!;
    left = left.filter((equation) => !numbersOf(equation).includes(worst));
  }
  return count;
}

function numbersOf({ result, operands }: Equation): string[] {
  return [result, ...operands].map(({ column, row }) => `${column.index} ${row}`);
}

/** How well the numbers of a table fit the way in which it is read: rows that keep a relation, less those that do not. */
export function fitOf(evidence: readonly Evidence[]): number {
  let fit = 0;
  for (const each of evidence) fit += each.kept - (isRefuted(each) ? 1.5 : 0.5) * each.broken.length;
  return fit;
}
