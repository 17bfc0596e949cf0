/** How the rows of a table are nested, and which of them are totals. */
import { indexesWhere } from '../../indexes-where';
import { isMeanName } from '../../names/mean-names';
import { numbersBetween } from '../../numbers-between';
import type { Layout } from '../layout';
import type { TableColumn } from '../table';
import type { Sheet } from '../../workbook/workbook';
import { codePath, contradictPaths, parentsByPaths, type CodePath } from './code-paths';
import { explicitLevels, numberParts, parentsByDepth, type RowLabel } from './explicit-levels';
import { addUpTo, fitBySums, type IsMended, type RowAmounts } from './fit-by-sums';
import { levelsByKegiatan } from './kegiatan-names';
import { nestedByName, rightSums, withoutChanceFamilies } from './nested-by-name';
import { joinedAlike } from './joined-names';
import { isOfficeRow } from './office-row';
import { mendsPercentage } from './row-percentage';
import { amountsOf, moneyOf, textAt } from './row-texts';
import { totalRows } from './total-rows';

/** The nesting of the rows of one table; see `Table`. */
export interface RowHierarchy {
  readonly parents: readonly number[] | null;
  /** Indexes of the rows that a grand total adds up: the programmes where rows are known to be programmes. */
  readonly tops: readonly number[];
  readonly totals: readonly number[];
}

/**
 * Nests the rows of a table whose layout has a hierarchy: by codes, numbers, words and capitals where every row shows
 * them, otherwise by which sums fit. Rows called Jumlah or Total, or a last row with amounts and no name, are totals.
 */
export function rowHierarchy(
  sheet: Sheet,
  layout: Layout,
  columns: readonly TableColumn[],
  rows: readonly number[],
): RowHierarchy {
  const totals = totalRows(sheet, layout, columns, rows);
  const totalSet = new Set(totals);
  const others = indexesWhere(rows, (item) => !totalSet.has(item));
  if (layout.hierarchy === undefined) return { parents: null, tops: others, totals };
  const money = moneyOf({ sheet, rows }, columns);
  // Rows that are told by their codes are nested without their amounts.
  const knownAmounts = new Array<RowAmounts | undefined>(rows.length);
  const amountsIn = (item: number): RowAmounts => (knownAmounts[item] ??= amountsOf(money, item));
  const holdsAmounts = (item: number): boolean => amountsIn(item).some((amount) => amount !== null);
  const allLabels = labelsOf(sheet, columns, layout.hierarchy, rows);
  for (const items of joinedAlike(sheet, columns, layout.hierarchy, rows))
    if (items.every(holdsAmounts)) for (const item of items) allLabels[item] = allLabels[items[0]!]!;
  // The second indicator of a programme has a row without code, name and amounts, which has no place in the nesting; nor
  // has a mean.
  const inside = others.filter((item) => {
    const { name, number } = allLabels[item]!;
    if (isMeanName(number === '' ? name : number)) return false;
    return name !== '' || number !== '' || holdsAmounts(item);
  });
  const labels = inside.map((item) =>
    totalSet.has(item - 1) ? { ...allLabels[item]!, isBelowTotal: true } : allLabels[item]!,
  );
  const shown = explicitLevels(labels);
  // A table in which every row says the same ("Belanja …") says nothing about its levels; programmes are never nested.
  const isMixed = new Set(shown).size > 1;
  const hasAmounts = (index: number): boolean => holdsAmounts(inside[index]!);
  const rowsInside = inside.map((item) => rows[item]!);
  const paths = pathsOf(sheet, columns, rowsInside);
  const byCodes = paths && parentsByPaths(paths);
  const isMended: IsMended = (index, column, amount) => {
    const item = inside[index]!;
    return mendsPercentage(sheet, columns, rows[item]!, amountsIn(item), column, amount);
  };
  let all: readonly RowAmounts[] | null = null;
  const amounts = (): readonly RowAmounts[] => (all ??= inside.map(amountsIn));
  const total = totals.length === 1 ? amountsIn(totals[0]!) : null;
  const read = { labels, amounts, total, byCodes, isMended };
  const contradicted = paths !== null && byCodes === null && contradictPaths(parentsByDepth(shown), paths);
  const isTold = !contradicted && (isMixed || shown[0] === 1);
  const untold = shown.map(() => null);
  const isList = isMixed && isOneList(labels, hasAmounts);
  const alike = isList || !isTold ? nest(untold, read) : null;
  const told = isTold ? nest(shown, read) : null;
  // Rows of one list that are called Program all the same are programmes where more sums are right so.
  const nesting = told === null || (alike !== null && alike.sums() >= told.sums()) ? alike! : told;
  const parents = new Array<number>(rows.length).fill(-1);
  inside.forEach((item, index) => (parents[item] = inside[nesting.parents[index]!] ?? -1));
  return {
    parents,
    tops: nesting.tops.map((index) => inside[index]!),
    totals: nesting.hasOffice && totals.length === 0 ? [inside[0]!] : totals,
  };
}

/** What the rows say of their nesting besides the depths that they show. */
interface ReadRows {
  readonly labels: readonly RowLabel[];
  amounts(this: void): readonly RowAmounts[];
  /** The amounts of the only total. */
  readonly total: RowAmounts | null;
  readonly byCodes: readonly number[] | null;
  readonly isMended: IsMended;
}

/** One way to nest rows: indexes among them. */
interface Nesting {
  readonly parents: readonly number[];
  readonly tops: readonly number[];
  /** Whether the first row is that of the office, which all others add up to. */
  readonly hasOffice: boolean;
  /** How many sums are right so. */
  sums(this: void): number;
}

/** Nests rows by the depths that they show; by which sums fit where those are null. */
function nest(depths: readonly (number | null)[], { labels, amounts, total, byCodes, isMended }: ReadRows): Nesting {
  const complete = byCodes !== null || depths.every((depth) => depth !== null);
  const bySums =
    byCodes ??
    (complete
      ? parentsByDepth(depths)
      : withoutChanceFamilies(nestedBySums(labels, amounts(), total, depths, isMended), amounts()));
  const named = complete || !depths.includes(1) ? null : levelsByKegiatan(labels, depths);
  const parents = named === null ? bySums : nestedByName(named, bySums, amounts());
  const hasSasaran = parents !== bySums && named!.includes(0);
  const isOpen = !complete && !hasSasaran && depths.includes(1);
  const tops = indexesWhere(parents, (index) =>
    isOpen ? depths[index] === 1 : parents[index] === -1 && (!hasSasaran || named![index]! <= 1),
  );
  const hasOffice = isOpen && isOfficeRow(tops, parents, amounts());
  return { parents, tops, hasOffice, sums: () => rightSums(parents, amounts(), total, tops) };
}

/** The parents of some rows by their amounts; none when all of them together make the only total. */
function nestedBySums(
  labels: readonly RowLabel[],
  amounts: readonly RowAmounts[],
  total: RowAmounts | null,
  depths: readonly (number | null)[],
  isMended: IsMended,
): number[] {
  const isList = total !== null && addUpTo(amounts, total);
  const isClosed = (item: number): boolean => labels[item]!.isBelowTotal === true;
  return isList ? amounts.map(() => -1) : fitBySums(amounts, depths, isMended, isClosed);
}

/**
 * True for rows numbered 1, 2, 3, … without a gap, notes between them (without number and amount) aside: they are all
 * alike, even when only some are called Program.
 */
function isOneList(labels: readonly RowLabel[], hasAmounts: (index: number) => boolean): boolean {
  let place = 0;
  for (let index = 0; index < labels.length; index++) {
    const { number } = labels[index]!;
    if (number === '' && !hasAmounts(index)) continue;
    place++;
    if (number.replace(/[.)]+$/, '') !== String(place)) return false;
  }
  return place > 2;
}

function labelsOf(sheet: Sheet, columns: readonly TableColumn[], role: string, rows: readonly number[]): RowLabel[] {
  const [named, kode, nomor] = [role, 'kode', 'nomor'].map(
    (wanted) => columns.find((column) => column.spec.role === wanted)?.index,
  );
  const textsIn = (column: number | undefined): string[] => rows.map((row) => textAt(sheet, row, column));
  const [names, codes, numbers] = [textsIn(named), textsIn(kode), textsIn(nomor)];
  // Where rows without a code have a number such as 1.2, as blank rows of a form do, codes tell other depths than numbers.
  const isNested =
    codes.some((code, item) => code === '' && numberParts(numbers[item]!).length > 1) &&
    codes.every((code, item) => code === '' || numbers[item] !== '');
  return names.map((name, item) => labelOf(name, (isNested ? '' : codes[item]!) || numbers[item]!));
}

/**
 * The codes of rows: in the column of codes and those right of it up to the next one of which the heading is known. Null
 * in a table without codes.
 */
function pathsOf(sheet: Sheet, columns: readonly TableColumn[], rows: readonly number[]): CodePath[] | null {
  const first = columns.find(({ spec }) => spec.role === 'kode')?.index;
  if (first === undefined) return null;
  const next = columns.find(({ index }) => index > first)?.index ?? first + 1;
  const ofCodes = numbersBetween(first, next - 1);
  return rows.map((row) => codePath(ofCodes.map((column) => textAt(sheet, row, column))));
}

function labelOf(name: string, number: string): RowLabel {
  if (number !== '') return { number, name };
  const leading =
    /^((?:\d+|[A-Z]|[IVX]+)(?:\.\d+)*)[.)]?\s+(?=\p{L})/u.exec(name) ?? /^([a-z]|[ivx]+)[.)]\s*(?=\p{L})/u.exec(name);
  if (leading !== null) return { number: leading[1]!, name: name.slice(leading[0].length) };
  return { number: '', name: name.replace(/^[-–•*]+\.?\s*(?=\p{L})/u, '') };
}
