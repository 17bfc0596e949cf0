/** A form filled with made-up numbers, so that it is read like any other workbook. */
import { scaleOf } from '../calc/scales';
import { groupBy } from '../group-by';
import { layoutOf } from '../layouts';
import type { Profile } from '../profiles/profile';
import { efficiencyBy } from '../relations/efficiency-methods';
import type { Cell, Sheet, Workbook } from '../workbook/workbook';
import type { DraftColumn, DraftTable } from './draft';
import { columnOf, draftCells, type DraftCell } from './draft-cells';
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

/** The form as a workbook full of made-up numbers. */
export function madeUpWorkbook(tables: readonly DraftTable[], profile: Profile, office: Office): Workbook {
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
