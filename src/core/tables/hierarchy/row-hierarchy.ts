/** How the rows of a table are nested, and which of them are totals. */
import { withoutLetterSpacing } from '../../names/letter-spacing';
import type { Layout } from '../layout';
import type { TableColumn } from '../table';
import { readCell } from '../../workbook/read-cell';
import { cellAt, type Sheet } from '../../workbook/workbook';
import { codePath, contradictPaths, parentsByPaths, type CodePath } from './code-paths';
import { explicitLevels, numberParts, parentsByDepth, type RowLabel } from './explicit-levels';
import { addUpTo, fitBySums, type IsMended, type RowAmounts } from './fit-by-sums';
import { levelsByKegiatan } from './kegiatan-names';
import { nestedByName, withoutChanceFamilies } from './nested-by-name';
import { isOfficeRow } from './office-row';
import { mendsPercentage } from './row-percentage';

/** The nesting of the rows of one table; see `Table`. */
export interface RowHierarchy {
  readonly parents: readonly number[] | null;
  /** Indexes of the rows that a grand total adds up: the programmes where rows are known to be programmes. */
  readonly tops: readonly number[];
  readonly totals: readonly number[];
}

const totalWords = /^(?:grand\s+)?(?:total|jumlah|jml|sub\s*total|nilai (?:akhir|total))\b/i;
/** "Jumlah Anggaran Belanja Langsung" is a total, "Jumlah laporan pelaksanaan pemberdayaan desa yang …" an indicator. */
const mostWordsOfTotal = 5;
const wordsOfTotal =
  /^(?:grand|sub|total|jumlah|jml|seluruh|seluruhnya|keseluruhan|akhir|umum|skor|nilai|bobot|responden|anggaran|pagu|realisasi|belanja|rp|orang)$/i;

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
  const others = [...rows.keys()].filter((item) => !totalSet.has(item));
  if (layout.hierarchy === undefined) return { parents: null, tops: others, totals };
  const money = columns.filter(isMoney);
  const allLabels = labelsOf(sheet, columns, layout.hierarchy, rows);
  // The second indicator of a programme has a row without code, name and amounts, which has no place in the nesting.
  const inside = others.filter((item) => {
    const { name, number } = allLabels[item]!;
    return name !== '' || number !== '' || amountsOf(sheet, money, rows[item]!).some((amount) => amount !== null);
  });
  const labels = inside.map((item) => allLabels[item]!);
  const shown = explicitLevels(labels);
  // A table in which every row says the same ("Belanja …") says nothing about its levels; programmes are never nested.
  const isMixed = new Set(shown).size > 1;
  const amounts = (item: number): RowAmounts => amountsOf(sheet, money, rows[item]!);
  const hasAmounts = (index: number): boolean => amounts(inside[index]!).some((amount) => amount !== null);
  const isTelling = isMixed ? !isOneList(labels, hasAmounts) : shown[0] === 1;
  const paths = pathsOf(
    sheet,
    columns,
    inside.map((item) => rows[item]!),
  );
  const byCodes = parentsByPaths(paths);
  const isTold = isTelling && !(byCodes === null && contradictPaths(parentsByDepth(shown), paths));
  const depths = isTold ? shown : shown.map(() => null);
  const complete = byCodes !== null || depths.every((depth) => depth !== null);
  const isMended: IsMended = (index, column, amount) => {
    const item = inside[index]!;
    return mendsPercentage(sheet, columns, rows[item]!, amounts(item), column, amount);
  };
  const total = totals.length === 1 ? amounts(totals[0]!) : null;
  const all = inside.map(amounts);
  const bySums =
    byCodes ??
    (complete ? parentsByDepth(depths) : withoutChanceFamilies(nestedBySums(all, total, depths, isMended), all));
  const named = complete || !depths.includes(1) ? null : levelsByKegiatan(labels, depths);
  const nested = named === null ? bySums : nestedByName(named, bySums, all);
  const parents = new Array<number>(rows.length).fill(-1);
  inside.forEach((item, index) => {
    const parent = nested[index]!;
    parents[item] = parent < 0 ? -1 : inside[parent]!;
  });
  const hasSasaran = nested !== bySums && named!.includes(0);
  const isOpen = !complete && !hasSasaran && depths.includes(1);
  const tops = inside.filter((item, index) =>
    isOpen ? depths[index] === 1 : parents[item] === -1 && (!hasSasaran || named![index]! <= 1),
  );
  const hasOffice = isOpen && totals.length === 0 && isOfficeRow(indexesOf(1, depths), nested, all);
  return { parents, tops, totals: hasOffice ? [inside[0]!] : totals };
}

function indexesOf(depth: number, depths: readonly (number | null)[]): number[] {
  return [...depths.keys()].filter((index) => depths[index] === depth);
}

/** The parents of some rows by their amounts; none when all of them together make the only total. */
function nestedBySums(
  amounts: readonly RowAmounts[],
  total: RowAmounts | null,
  depths: readonly (number | null)[],
  isMended: IsMended,
): number[] {
  const isList = total !== null && addUpTo(amounts, total);
  return isList ? amounts.map(() => -1) : fitBySums(amounts, depths, isMended);
}

function isMoney({ spec }: TableColumn): boolean {
  return spec.content === 'rupiah';
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

function textAt(sheet: Sheet, row: number, column: number | undefined): string {
  const value = column === undefined ? '' : (cellAt(sheet, row, column)?.value ?? '');
  return typeof value === 'string'
    ? withoutLetterSpacing(value.trim())
    : typeof value === 'number'
      ? String(value)
      : '';
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

/** The codes of rows: in the column of codes and those right of it up to the next one of which the heading is known. */
function pathsOf(sheet: Sheet, columns: readonly TableColumn[], rows: readonly number[]): CodePath[] {
  const first = columns.find(({ spec }) => spec.role === 'kode')?.index;
  if (first === undefined) return rows.map(() => codePath([]));
  const next = columns.find(({ index }) => index > first)?.index ?? first + 1;
  return rows.map((row) =>
    codePath(Array.from({ length: next - first }, (_, place) => textAt(sheet, row, first + place))),
  );
}

function labelOf(name: string, number: string): RowLabel {
  if (number !== '') return { number, name };
  const leading =
    /^((?:\d+|[A-Z]|[IVX]+)(?:\.\d+)*)[.)]?\s+(?=\p{L})/u.exec(name) ?? /^([a-z]|[ivx]+)[.)]\s*(?=\p{L})/u.exec(name);
  if (leading !== null) return { number: leading[1]!, name: name.slice(leading[0].length) };
  return { number: '', name: name.replace(/^[-–•*]+\.?\s*(?=\p{L})/u, '') };
}

function amountsOf(sheet: Sheet, money: readonly TableColumn[], row: number): RowAmounts {
  return money.map((column) => {
    const reading = readCell(cellAt(sheet, row, column.index));
    if (reading.kind === 'number') return reading.value;
    return reading.kind === 'dash' ? 0 : null;
  });
}

/** True for a row with amounts and no name, not even one below a heading that is unknown. */
function isNameless(sheet: Sheet, columns: readonly TableColumn[], row: number): boolean {
  const known = new Map(columns.map(({ index, spec }) => [index, spec]));
  const right = columns.at(-1)!.index;
  return (
    Array.from({ length: right + 1 }, (_, index) => index).every((index) => {
      const spec = known.get(index);
      const text = textAt(sheet, row, index);
      if (spec === undefined) return !/\p{L}{3}/u.test(text) || isBareTotal(text);
      return spec.content !== 'text' || spec.role === 'keterangan' || text === '';
    }) && amountsOf(sheet, columns.filter(isMoney), row).some((amount) => amount !== null && amount !== 0)
  );
}

function isNameColumn({ spec }: TableColumn): boolean {
  return spec.content === 'text' && spec.role !== 'nomor' && spec.role !== 'kode';
}

function isShortTotal(text: string): boolean {
  return totalWords.test(text) && text.split(/\s+/).length <= mostWordsOfTotal;
}

/** True for a total that names nothing but what is added up: "Jumlah", "Total Skor", "Jumlah Responden". */
function isBareTotal(text: string): boolean {
  return isShortTotal(text) && text.split(/[\s().]+/).every((word) => word === '' || wordsOfTotal.test(word));
}

function totalRows(
  sheet: Sheet,
  { hierarchy: role, totalName }: Layout,
  columns: readonly TableColumn[],
  rows: readonly number[],
): number[] {
  const isNested = columns.some(({ spec }) => spec.role === role);
  const named = isNested ? role : columns.find(isNameColumn)?.spec.role;
  // The indicators of each sasaran may have a total of their own.
  const names = ['nomor', 'kode', named, ...(role === undefined ? ['indikator'] : [])];
  const nameColumns = columns
    .filter(({ spec }, index) => index === 0 || names.includes(spec.role))
    .map((column) => column.index);
  // "Nilai Akuntabilitas Kinerja" is an indicator, and below the components of an evaluation their total.
  const hasIndicators = role === undefined && columns.some(({ spec }) => spec.role === 'indikator');
  const numbers = rows.map((row) => textAt(sheet, row, columns[0]?.index).replace(/[.)]+$/, ''));
  // What is numbered on from row to row is one of a list: "4 | Jumlah pengaduan".
  const isNumberedOn = (item: number): boolean =>
    /^\d+$/.test(numbers[item]!) &&
    [item - 1, item + 1].some(
      (other) => Number(numbers[other]) === Number(numbers[item]) + other - item && numbers[other] !== '',
    );
  const totals: number[] = [];
  rows.forEach((row, item) => {
    const isTotal = hasIndicators || isNumberedOn(item) ? isBareTotal : isShortTotal;
    for (const column of nameColumns) {
      const name = textAt(sheet, row, column);
      if (!isTotal(name) && totalName?.test(name) !== true) continue;
      totals.push(item);
      return;
    }
  });
  const last = rows.length - 1;
  if (last > 0 && totals[totals.length - 1] !== last && isNameless(sheet, columns, rows[last]!)) totals.push(last);
  return totals;
}
