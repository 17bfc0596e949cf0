/** Turns the tables of one sheet into its plan: widths, heights, lists, formats by text and the paper. */
import { scaleOf } from '../calc/scales';
import { layoutOf } from '../layouts';
import type { DraftColumn, DraftTable } from './draft';
import { dataArea } from './draft-cells';
import { cutAtEdges, edgesOf, narrowed, paperOf } from './paper';
import { planTable, titleText, type PlanContext } from './plan-table';
import type { DraftPlaces } from './places';
import { answersKind } from './rows/answer-summary-rows';
import { supportKind } from './rows/program-rows';
import { sourcesKind } from './rows/realisasi-sources';
import { directionsReference } from './identity';
import type { Office } from './office';
import { helperTables } from './helper-tables';
import { headingWidth, tableHeights } from './row-heights';
import { planNote, printedYears } from './plan-headings';
import { noteFor, sentenceOf } from './sheet-sentences';
import type { ListValidation, PlannedCell, SheetPlan, TextFormat, Tone, WholeNumbers } from './sheet-plan';
import { unitFormats } from './unit-formats';
import type { Profile } from '../profiles/profile';
import { formatCell } from '../workbook/address';
import type { Area } from '../workbook/workbook';

const widths: Readonly<Record<string, number>> = {
  nomor: 6,
  kode: 16,
  satuan: 11,
  sumberRealisasi: 14,
  penjelasanPilihan: 50,
  arah: 9,
  analisis: 40,
  solusi: 40,
  penjelasan: 34,
  formulasi: 34,
  program: 40,
  indikatorProgram: 30,
  unsur: 36,
  responden: 12,
  jawabanUnsur: 6.5,
  penimbang: 11,
  jawaban: 11,
  subNilai: 14,
  sex: 13,
  education: 13,
  occupation: 20.5,
  mutu: 11,
  standar: 19,
  kelompok: 24,
  interval: 18,
};
const widthOfContent: Readonly<Record<DraftColumn['content'], number>> = {
  text: 28,
  number: 12,
  percent: 12,
  rupiah: 18,
  label: 16,
};
const titleHeight = 16.5;
/** How wide a letter of the title is, beside one of the table: titles are larger, bold, and often in capitals. */
const titleCharacterWidth = 1.4;

function widthOf(table: DraftTable, index: number, office: Office): number {
  const column = table.columns[index];
  if (column === undefined) return 0;
  const usual = column === null ? 10 : (widths[column.role] ?? widthOfContent[column.content]);
  return Math.max(usual, headingWidth(table, index, office));
}

/** The cells of a column, without the rows below the answers, which hold no choices. */
function cellsOf(table: DraftTable, left: number, right = left): Area {
  return dataArea(table, left, right, table.spec.kind !== answersKind);
}

/** What the classes of a scale say, from the highest on: the lowest two are bad. */
function toneOf(index: number, classes: number): Tone {
  if (index >= classes - 2) return 'bad';
  return index < 2 ? 'good' : 'fair';
}

function textFormats(table: DraftTable, profile: Profile): TextFormat[] {
  const scale = layoutOf(table.spec.kind)?.scale ?? scaleOf(profile.scale)!;
  return table.columns.flatMap((column, index) => {
    if (column?.role !== 'kategori' || table.spec.kind.startsWith('skala')) return [];
    const area = cellsOf(table, index);
    return scale.classes.map(({ label }, rank) => ({ area, text: label, tone: toneOf(rank, scale.classes.length) }));
  });
}

/** What may be chosen: the direction of an indicator, groups of respondents, and the indicator that a programme supports. */
function choicesOf(kind: string, role: string, places: DraftPlaces): string | null {
  if (role === 'arah') return directionsReference();
  if (kind === supportKind && role === 'indikator') return places.choices('pk', 'indikator');
  if (kind === answersKind) return places.groups(role);
  return kind === 'pk' && role === 'sumberRealisasi' ? places.choices(sourcesKind, 'sumberRealisasi') : null;
}

function listsOf(table: DraftTable, { places }: PlanContext): ListValidation[] {
  return table.columns.flatMap((column, index) => {
    const source = column === null ? null : choicesOf(table.spec.kind, column.role, places);
    return source === null ? [] : [{ area: cellsOf(table, index), source }];
  });
}

/** The answers of the survey are whole numbers from 1 to 4 (Permen PANRB 14/2017). */
function wholeNumbersOf(table: DraftTable, context: PlanContext): WholeNumbers[] {
  const isAnswer = (column: DraftColumn | null): boolean => column?.role === 'jawabanUnsur';
  const left = table.columns.findIndex(isAnswer);
  if (table.spec.kind !== answersKind || left < 0) return [];
  const area = cellsOf(table, left, table.columns.findLastIndex(isAnswer));
  return [{ area, least: 1, most: 4, refusal: sentenceOf(context.sentences, 'answers.refused') }];
}

/** The cells of a sheet with a heading that lies over several pages written on each of them. */
function onEachPage(cells: readonly PlannedCell[], merges: readonly Area[], edges: readonly number[]): PlannedCell[] {
  return cells.map((cell) => {
    if (cell.role !== 'heading' || !edges.includes(cell.column)) return cell;
    const merge = merges.find(({ top, left, right }) => top === cell.row && left < cell.column && cell.column <= right);
    return merge === undefined ? cell : { ...cell, formula: `=${formatCell(merge.top, merge.left)}` };
  });
}

function isHelper({ spec }: DraftTable): boolean {
  return helperTables.some(({ kind }) => kind === spec.kind);
}

/** One sheet with its tables. */
export function planSheet(tables: readonly DraftTable[], context: PlanContext): SheetPlan {
  const [first] = tables as readonly [DraftTable, ...DraftTable[]];
  const columnCount = Math.max(...tables.map((table) => table.columns.length));
  const columnWidths = narrowed(
    Array.from({ length: columnCount }, (_, index) =>
      Math.max(...tables.map((table) => widthOf(table, index, context.office))),
    ),
  );
  const planned = tables.map((table) => planTable(table, context));
  const isFilledIn = planned.some(({ cells }) => cells.some(({ role }) => role === 'input'));
  const value = noteFor(context.sentences, first.spec.kind, isFilledIn);
  const withYears = tables.find((table) => printedYears(table) > 0);
  const tooLong = sentenceOf(context.sentences, 'plan.tooLong');
  const said = withYears === undefined ? { value } : { formula: planNote(withYears, value, tooLong) };
  const note: PlannedCell = { row: 0, column: 0, role: 'note', ...said };
  const rowHeights = new Map(tables.flatMap((table) => [...tableHeights(table, columnWidths, context.office)]));
  const paper = paperOf(columnWidths, tables, rowHeights);
  const edges = edgesOf(paper);
  const whole = planned.flatMap((each) => each.merges);
  const cells = onEachPage(
    planned.flatMap((each) => each.cells),
    whole,
    edges,
  );
  const isAid = tables.every(isHelper);
  const last = tables[tables.length - 1]!;
  const bottom = last.headingBottom + last.rows.length;
  for (const table of tables) {
    const own = columnWidths.slice(0, edges[0] ?? table.columns.length).reduce((sum, width) => sum + width, 0);
    const lines = Math.ceil((titleText(table, context.office).length * titleCharacterWidth) / own);
    rowHeights.set(table.titleRow, lines * titleHeight);
  }
  return {
    name: first.sheet,
    ...(isAid ? { isAid } : {}),
    cells: [note, ...cells],
    merges: cutAtEdges(whole, edges),
    columnWidths,
    rowHeights,
    frozenRows: tables.length === 1 ? first.headingBottom + 1 : 0,
    lists: tables.flatMap((table) => listsOf(table, context)),
    wholeNumbers: tables.flatMap((table) => wholeNumbersOf(table, context)),
    textFormats: tables.flatMap((table) => textFormats(table, context.profile)),
    numberFormats: tables.flatMap(unitFormats),
    print: {
      ...paper,
      // With the row below the last one, what is inserted there is printed, too.
      area: isAid ? null : { top: first.titleRow, left: 0, bottom: bottom + 1, right: columnCount - 1 },
      repeatedRows: tables.length === 1 ? [first.headingTop, first.headingBottom] : null,
    },
  };
}
