/**
 * @aturan tersembunyi
 * @judul Bagian yang tersembunyi
 * @apa Lembar tersembunyi yang memuat tabel, dan baris tersembunyi yang angkanya ikut dijumlahkan.
 * @mengapa Pembaca melihat jumlah yang tidak cocok dengan baris yang tampak.
 * @sumber Menurut praktik.
 * @salah Sub kegiatan di baris 12 tersembunyi, tetapi ikut dijumlahkan di baris jumlah.
 * @benar Semua baris yang dijumlahkan tampak.
 * @perbaiki Tampilkan barisnya, atau keluarkan dari jumlah.
 */
import { findingAt, type Finding } from '../findings/finding';
import { addTo } from '../group-by';
import type { Table } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import type { CheckContext } from './context';
import { numberColumns } from './number-columns';

const rule = 'tersembunyi';

/** More row numbers than this make no sentence. */
const mostRowsNamed = 8;

/**
 * Hidden sheets with tables, and hidden rows with numbers inside tables that add their rows up: readers see sums that
 * the rows before them do not make.
 *
 * @example checkHiddenParts(context) // a hidden sub kegiatan: one warning that names its row
 */
export function checkHiddenParts(context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  const hiddenSheets = new Map<string, Table[]>();
  const hidden = new Map(context.workbook.sheets.map((sheet) => [sheet, new Set(sheet.hiddenRows)]));
  for (const values of context.values) {
    const { table } = values;
    if (table.sheet.hidden) {
      // What only a form needs is no part of the report.
      if (table.layout.section !== undefined) addTo(hiddenSheets, table.sheet.name, table);
    } else if (table.sheet.hiddenRows.length > 0 && addsUp(table)) {
      findings.push(...hiddenRows(values, hidden.get(table.sheet)!));
    }
  }
  for (const [sheet, tables] of hiddenSheets) {
    const { top: row, left: column } = tables[0]!.area;
    const values = { sheet, tables: tables.map((table) => table.layout.name) };
    findings.push(findingAt(rule, 'info', { sheet, row, column }, 'tersembunyi.sheet', values));
  }
  return findings;
}

function addsUp({ layout }: Table): boolean {
  return layout.relations.some((relation) => relation.kind === 'sumOfChildren');
}

function hiddenRows(values: TableValues, hidden: ReadonlySet<number>): Finding[] {
  const { table } = values;
  const filled = numberColumns(values).flatMap(({ numbers }) => numbers.filter(({ reading }) => reading.value !== 0));
  const rows = new Set(filled.map(({ place }) => place.row).filter((row) => hidden.has(row)));
  if (rows.size === 0) return [];
  const inOrder = [...rows].sort((a, b) => a - b);
  const named = inOrder.slice(0, mostRowsNamed).map((row) => String(row + 1));
  if (inOrder.length > named.length) named.push('…');
  const place = { sheet: table.sheet.name, row: inOrder[0]!, column: table.area.left };
  return [findingAt(rule, 'warning', place, 'tersembunyi.rows', { rows: named })];
}
