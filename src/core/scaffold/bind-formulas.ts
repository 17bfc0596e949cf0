/**
 * Takes the formulas of a form from the relations of its tables: the form is filled with made-up numbers, read like any
 * other workbook, and every equation that is found says how its result is computed. So a form, a check and a repair
 * cannot say different things.
 */
import type { CheckContext } from '../checks/context';
import { scaledLabels } from '../checks/labels';
import { indexTotals } from '../claims/index-totals';
import { groupBy } from '../group-by';
import type { Profile } from '../profiles/profile';
import { recognise } from '../recognise/recognise';
import { bindAcross } from '../network/across';
import { efficiencyBy } from '../relations/efficiency-methods';
import { reportedIndex } from '../relations/survey-index';
import { labelFormula, labelFunctionFormula } from '../relations/label-formula';
import type { Equation, Relation } from '../tables/relation';
import { scalesOf } from '../recognise/scales/printed-scale';
import { scaleOf } from '../calc/scales';
import { layoutOf } from '../layouts';
import { placeOf } from '../tables/quantity';
import type { Directions, StatedDirection } from '../tables/directions';
import { TableValues } from '../tables/table-values';
import { placeKey } from '../workbook/address';
import type { Cell, Place, Sheet, Workbook } from '../workbook/workbook';
import type { DraftColumn, DraftTable } from './draft';
import { columnOf, draftCells, placeIn, type DraftCell } from './draft-cells';
import { filledText } from './fill-text';
import type { Office } from './office';
import type { TableRow } from './rows/row';

/** Made-up numbers that agree with each other, by the roles of their columns. */
const target = 80;
const realisasi = 60;
const anggaran = 4000;
const realisasiAnggaran = 1000;
const answers = 5;
/** No table of respondents has more groups: their shares stay below 100 %. */
const respondentGroupsAtMost = 10;

function madeUpNumber(column: DraftColumn, profile: Profile, { total, weight = 1 }: TableRow): number {
  const capaian = realisasi / target;
  const serapan = realisasiAnggaran / anggaran;
  const numbers: Readonly<Record<string, number>> = {
    realisasi,
    target,
    anggaran: anggaran * weight,
    realisasiAnggaran: realisasiAnggaran * weight,
    sisa: (anggaran - realisasiAnggaran) * weight,
    persenAnggaran: serapan,
    efisiensi: efficiencyBy(profile.efficiency, capaian, serapan),
    nilaiRataRata: total ? 50 : 2,
    konversi: 50,
    jawaban: answers,
    jawabanUnsur: 3,
    jumlah: answers * 4,
    responden: answers * weight,
    persen: weight / respondentGroupsAtMost,
    populasi: 1000,
    sampelMinimal: 278,
  };
  const number = numbers[column.role];
  if (number !== undefined) return number;
  return column.content === 'percent' ? capaian : column.content === 'rupiah' ? anggaran * weight : target;
}

/** The labels of made-up numbers: any of the scale that the column follows. */
function madeUpLabel(column: DraftColumn, table: DraftTable, profile: Profile): string {
  if (column.role === 'mutu') return 'A';
  return (layoutOf(table.spec.kind)?.scale ?? scaleOf(profile.scale)!).classes[0]!.label;
}

function madeUpCell(table: DraftTable, { row, column, place, content }: DraftCell, profile: Profile): Cell | undefined {
  if (content.kind === 'fixed') return { value: content.value };
  if (column.content === 'text') {
    // An indicator by its own name would take an index that its source has to be chosen for.
    const isIndicator = column.role === 'indikator';
    if (content.kind === 'entry' && typeof content.value === 'string' && !isIndicator) return { value: content.value };
    if (column.role === 'kode' && row.number !== undefined) return { value: codeOf(row.number) };
    return content.kind === 'none' ? undefined : { value: `Uraian ${place.row - 1}` };
  }
  // An index stands below the converted values where there are some, else below the averages.
  const besideIndex =
    table.spec.kind === 'ikm-unsur' && row.total && column.role !== indexRole(table) && column.role !== 'penimbang';
  if (besideIndex && column.content !== 'label') return undefined;
  if (column.content === 'label') return { value: madeUpLabel(column, table, profile) };
  const value = madeUpNumber(column, profile, row);
  return { value, ...(column.content === 'percent' ? { format: '0.00%' } : {}) };
}

/** A code for a row numbered 1.2.1: `7.01.01.2.02.01`. */
function codeOf(number: string): string {
  const [program, ...rest] = number.split('.').map((part) => part.padStart(2, '0'));
  return [`7.01.${program!}`, ...(rest.length > 0 ? ['2'] : []), ...rest].join('.');
}

function indexRole(table: DraftTable): string {
  return columnOf(table, 'konversi') < 0 ? 'nilaiRataRata' : 'konversi';
}

/** In which cell the direction of each row's indicator is chosen: rows say by their entries which indicator they are about. */
function directionsOf(tables: readonly DraftTable[]): Directions {
  const places = new Map<string, Pick<StatedDirection, 'place' | 'satuan'>>();
  const keys = new Map<string, string>();
  for (const table of tables) {
    const [column, unit] = [columnOf(table, 'arah'), columnOf(table, 'satuan')];
    table.rows.forEach((row, item) => {
      const content = row.content('arah', 0, 0);
      if (content.kind !== 'entry' || content.key === null) return;
      keys.set(placeKey(placeIn(table, item, 0)), content.key);
      if (column < 0 || places.has(content.key)) return;
      const satuan = unit < 0 ? null : { text: '', place: placeIn(table, item, unit) };
      places.set(content.key, { place: placeIn(table, item, column), satuan });
    });
  }
  return {
    of({ table }, item) {
      const key = keys.get(placeKey({ sheet: table.sheet.name, row: table.rows[item]!, column: 0 }));
      const stated = key === undefined ? undefined : places.get(key);
      return stated === undefined ? null : { direction: 'naik', isColumn: true, ...stated };
    },
  };
}

/** The form as a workbook full of made-up numbers. */
function madeUpWorkbook(tables: readonly DraftTable[], profile: Profile, office: Office): Workbook {
  const sheets = [...groupBy(tables, ({ sheet }) => sheet)].map(([name, own]): Sheet => {
    const rows: (Cell | undefined)[][] = [];
    for (const table of own) {
      rows[table.titleRow] = [{ value: filledText(table.spec.title, office) }];
      table.headings.forEach((texts, index) => {
        rows[table.headingTop + index] = texts.map((text) =>
          text === null ? undefined : { value: filledText(text, office) },
        );
      });
      for (const cell of draftCells(table)) {
        if (cell.row.blank === true) continue;
        (rows[cell.place.row] ??= [])[cell.place.column] = madeUpCell(table, cell, profile);
      }
    }
    return { name, hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
  });
  return { sheets };
}

/**
 * In which words formulas are written: `native` for every spreadsheet program, `functions` with the functions of the
 * add-in (CAPAIAN, KATEGORI, EFISIENSI, IKM) where there is one.
 */
export type FormulaWords = 'native' | 'functions';

/** What the relations of the tables of a form compute. */
export interface BoundFormulas {
  /** The formula of every cell that a relation computes, by `placeKey`. */
  readonly formulas: ReadonlyMap<string, string>;
  /** The cells that work out the realisasi of an indicator, by its name. */
  readonly indexes: ReadonlyMap<string, Place>;
}

/** A remainder is that of its own row at every level, before it is a sum: money may be typed for a kegiatan alone. */
function ownRowFirst(relations: readonly Relation[]): Relation[] {
  const differences = relations.filter(({ kind }) => kind === 'difference');
  return [...differences, ...relations.filter((each) => !differences.includes(each))];
}

/** The formulas of all cells that a relation computes. */
export function bindFormulas(
  tables: readonly DraftTable[],
  profile: Profile,
  office: Office,
  words: FormulaWords,
): BoundFormulas {
  const workbook = madeUpWorkbook(tables, profile, office);
  const recognition = recognise(workbook);
  const values = TableValues.of(recognition.tables, directionsOf(tables));
  const context: CheckContext = {
    workbook,
    profile,
    year: office.year,
    recognition,
    values,
    others: [],
    scales: values.flatMap(scalesOf),
  };
  const formulas = new Map<string, string>();
  const keep = (place: Place, formula: string | null): void => {
    const key = placeKey(place);
    if (formula !== null && !formulas.has(key)) formulas.set(key, formula);
  };
  const keepResult = (equation: Equation): void => {
    const native = equation.templateFormula === undefined ? equation.formula() : equation.templateFormula();
    const own = words === 'functions' && native !== null ? equation.functionFormula?.() : undefined;
    keep(placeOf(equation.result), own ?? native);
  };
  const labelled = words === 'functions' ? labelFunctionFormula : labelFormula;
  for (const each of values) {
    for (const relation of ownRowFirst(each.table.layout.relations)) {
      for (const equation of relation.bind(each)) keepResult(equation);
    }
  }
  for (const equation of bindAcross(context)) keepResult(equation);
  for (const { statement, scale } of scaledLabels(context)) {
    const { table, row, column } = statement;
    keep({ sheet: table.sheet.name, row, column: column.index }, labelled(statement, scale));
  }
  const indexes = new Map(indexTotals(values, office.year).map(({ indicator, total }) => [indicator, total]));
  const index = reportedIndex(context);
  if (index !== null) indexes.set('Indeks Kepuasan Masyarakat', placeOf(index));
  return { formulas, indexes };
}
