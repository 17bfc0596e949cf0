/**
 * @aturan kelengkapan
 * @judul Sel yang belum diisi
 * @apa Target, realisasi, atau capaian tahun laporan yang kosong di samping sebuah indikator.
 * @mengapa Sel kosong tidak membedakan angka yang belum ada dari angka yang lupa diketik.
 * @sumber Permen PANRB 53/2014, III.A.1; N/A untuk angka yang memang tidak ada menurut praktik.
 * @salah
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00 | Sangat Tinggi
 *   2 | Nilai SAKIP | 60,00 | ?kelengkapan | 105,00 | Sangat Tinggi
 * @benar
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00 | Sangat Tinggi
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 105,00 | Sangat Tinggi
 * @perbaiki Isi angkanya. Bila angkanya memang tidak ada, tulis N/A.
 */
import { entryTable } from '../claims/entry-tables';
import { totalOf } from '../claims/index-totals';
import { groupBy } from '../group-by';
import { nameKey } from '../names/similar-names';
import { findingAt, type Finding } from '../findings/finding';
import { columnsWithRole, placeIn, isFormula, type TableColumn } from '../tables/table';
import { repeatFormula } from '../relations/formula';
import { repeatedIndexFormula } from '../relations/repeated-index';
import { isSurveyIndicator, reportedIndex } from '../relations/survey-index';
import type { TableValues } from '../tables/table-values';
import { formatCell, formatReference } from '../workbook/address';
import { mergesOf } from '../workbook/area-index';
import type { CheckContext } from './context';
import { indicatorRows } from './indicator-rows';

/**
 * Blank cells of target, realisasi or capaian beside an indicator, in the columns of the year of the report: earlier
 * years may be unknown. A row of an indicator without any number is said once, and what is blank in several tables once,
 * where it is typed.
 *
 * Sumber: Permen PANRB 53/2014, III.A.1; a number that does not exist is written N/A menurut praktik.
 * @example checkEmptyCells(context) // a target without its realisasi: one warning at the blank cell
 */
export function checkEmptyCells(context: CheckContext): Finding[] {
  const findings: EmptyCell[] = [];
  for (const values of context.values) {
    if (!values.table.layout.complete) continue;
    const group = groupOfYear(values, context.year);
    if (group === null || group.every((column) => column === undefined || isFull(values, column))) continue;
    for (const { item, name } of indicatorRows([values], context.values)) {
      findings.push(...emptyIn(values, item, name, group, context));
    }
  }
  return [...groupBy(findings, ({ key }) => key).values()].flatMap(saidOnce);
}

/** A blank cell with what is blank there: the same key wherever another table leaves it blank, too. */
interface EmptyCell {
  readonly key: string;
  readonly finding: Finding;
  readonly isFormula: boolean;
  /** True in the table in which such a number is entered. */
  readonly isEntry: boolean;
}

/** What is blank in several tables, where it is to be typed; the cells of the others follow from it, or repeat it. */
function saidOnce(cells: readonly EmptyCell[]): Finding[] {
  const typed = cells.filter(({ isFormula }) => !isFormula);
  const first = typed.find(({ isEntry }) => isEntry) ?? cells.find(({ isEntry }) => isEntry) ?? typed[0] ?? cells[0]!;
  const ofTable = cells.filter(
    ({ finding }) => finding.place!.sheet === first.finding.place!.sheet && finding !== first.finding,
  );
  const others = cells.filter((cell) => cell !== first && !ofTable.includes(cell)).map(({ finding }) => finding.place!);
  return [{ ...first.finding, related: others }, ...ofTable.map(({ finding }) => finding)];
}

type Group = readonly (TableColumn | undefined)[];

/** Target, realisasi and capaian side by side, of the year of the report or of no year. */
function groupOfYear({ table }: TableValues, year: number | null): Group | null {
  const ofYear = (role: string): TableColumn | undefined => {
    const columns = columnsWithRole(table, role);
    return columns.find((column) => column.year === year) ?? columns.find((column) => column.year === null);
  };
  const group = ['target', 'realisasi', 'capaian'].map(ofYear);
  return group[1] === undefined ? null : group;
}

/** True for a column with a number in every row. */
function isFull(values: TableValues, column: TableColumn): boolean {
  return values.cells(column).numbers === values.table.rows.length;
}

function emptyIn(values: TableValues, item: number, name: string, group: Group, context: CheckContext): EmptyCell[] {
  const [target, realisasi, capaian] = group;
  const columns = group.filter((column) => column !== undefined);
  const blank = columns.filter((column) => isBlank(values, column, item));
  if (blank.length === 0) return [];
  const say = (
    column: TableColumn,
    id: 'kelengkapan.cell' | 'kelengkapan.row',
    fix: Finding['fix'] = null,
  ): EmptyCell => {
    // A row without any number waits for its realisasi; the rest follows, or comes from the agreement.
    const role = id === 'kelengkapan.row' ? 'realisasi' : column.spec.role;
    const place = placeIn(values.table, item, column);
    return {
      key: `${role} ${nameKey(name)}`,
      finding: findingAt('kelengkapan', 'warning', place, id, { name, column: column.heading }, { fix }),
      isFormula: isFormula({ table: values.table, item, column }),
      isEntry: values.table.layout.kind === entryTable('indikator', role),
    };
  };
  if (blank.length === columns.length) {
    return columns.length > 1 && isFilledElsewhere(values, item) ? [say(blank[0]!, 'kelengkapan.row')] : [];
  }
  return blank.flatMap((column) => {
    const row = values.table.rows[item]!;
    const computable =
      column === capaian && [target, realisasi].every((operand) => operand && isNumber(values, operand, item));
    // What a formula leaves blank beside N/A or a blank is not for a person to fill in.
    if (column === capaian && !computable && isFormula({ table: values.table, item, column })) return [];
    if (!computable) {
      const formula = column === realisasi ? workedOut(name, values, context) : null;
      return say(column, 'kelengkapan.cell', formula === null ? null : { formula });
    }
    const formula = `=${formatCell(row, realisasi!.index)}/${formatCell(row, target!.index)}`;
    return say(column, 'kelengkapan.cell', unitOf(values, column) === 1 ? { formula } : { formula: `${formula}*100` });
  });
}

/** The formula that repeats what another table works out: the index of the survey, the total of SAKIP or maturity. */
function workedOut(name: string, { table }: TableValues, context: CheckContext): string | null {
  if (table.layout.kind !== entryTable('indikator', 'realisasi')) return null;
  if (isSurveyIndicator(name)) {
    const index = reportedIndex(context);
    return index === null ? null : repeatedIndexFormula(index);
  }
  const total = totalOf(name, context.values, context.year);
  return total === null ? null : repeatFormula(formatReference(total));
}

/** 100 where the column holds percent numbers (106,46), 1 where it holds fractions or percent formats. */
function unitOf(values: TableValues, column: TableColumn): 1 | 100 {
  const other = values.quantities(column).find((quantity) => quantity !== null);
  return other === undefined || other === null || other.reading.percent || other.printedPerUnit === 1 ? 1 : 100;
}

function isNumber(values: TableValues, column: TableColumn, item: number): boolean {
  const reading = values.reading(column, item);
  return reading.kind === 'number' && reading.value !== 0;
}

/** A blank cell inside a merged one shows what stands at the corner of it. */
function isBlank(values: TableValues, column: TableColumn, item: number): boolean {
  if (values.reading(column, item).kind !== 'empty') return false;
  const { sheet, rows } = values.table;
  return mergesOf(sheet).at(rows[item]!, column.index) === undefined;
}

const namingRoles = new Set(['nomor', 'tujuan', 'sasaran', 'indikator']);

/** A line of text in the column of the indicators is a heading; with its unit, kategori or analysis it is an indicator. */
function isFilledElsewhere(values: TableValues, item: number): boolean {
  return values.table.columns.some(
    (column) => !namingRoles.has(column.spec.role) && values.textAt(column, item) !== '',
  );
}
