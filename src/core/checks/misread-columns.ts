/**
 * @aturan kolom
 * @judul Arti kolom
 * @apa Kolom yang judulnya tidak dikenal dan dibaca dari isinya, kolom yang artinya Anda pilih sendiri, dan kolom yang angkanya membantah judulnya: hampir tidak
 *   satu baris pun cocok dengan kolom lain, jadi isinya tentu bukan yang disebut judulnya.
 * @mengapa Yang berdasar pada tebakan hanya diperingatkan, dan kolom yang tidak terbaca tidak diperiksa; Anda perlu tahu
 *   yang mana.
 * @sumber Menurut praktik.
 * @salah
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%) ?kolom
 *   1 | Nilai IKM | 80,00 | 84,00 | 12,00
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 7,50
 *   3 | Persentase desa mandiri | 50,00 | 45,00 | 3,25
 * @benar
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 105,00
 *   3 | Persentase desa mandiri | 50,00 | 45,00 | 90,00
 * @perbaiki Tulis judul kolom yang menyebut isinya, misalnya Capaian Tahun Lalu, atau pilih artinya di rincian
 *   temuan ini. Bila judulnya benar, hitung ulang angkanya.
 */
import { findingAt, type ColumnReading, type Finding } from '../findings/finding';
import { bindForms } from '../arithmetic/bind-forms';
import { isUnknownText } from '../recognise/known-headings';
import type { ColumnSpec } from '../tables/layout';
import { isGuessed, type OpenColumn, type Table, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { cellAt, type Place } from '../workbook/workbook';
import type { CheckContext } from './context';

const rule = 'kolom';
const percentage = /%|\bpersen/i;
const bareSum = /^(?:jumlah|total)$/i;

/**
 * Columns that were not read as their headings say, or as somebody has chosen: one note or warning each, at the heading.
 *
 * @example checkMisreadColumns(context) // "Capaian (%)" above growth: one warning, and no row of it is called wrong
 */
export function checkMisreadColumns({ values }: CheckContext): Finding[] {
  return values.flatMap((each) => {
    const { table } = each;
    return [
      ...table.columns.flatMap((column) => (column.isChosen || isGuessed(column) ? [read(table, column)] : [])),
      ...table.open.flatMap((column) => (isOtherDifference(column, each) ? [] : unread(table, column))),
    ];
  });
}

/** True for "Bertambah/(Berkurang)" between two budgets: no sisa, but computed as its heading says. */
function isOtherDifference({ refuted, index }: OpenColumn, values: TableValues): boolean {
  return refuted?.rule === 'sisa' && bindForms(values, []).some(({ result }) => result.column.index === index);
}

function read(table: Table, column: TableColumn): Finding {
  const { heading, spec, isChosen } = column;
  const values = { heading, role: spec.heading };
  const details = { column: readingOf(table, column, spec) };
  const place = headingPlace(table, column);
  if (isChosen) return findingAt(rule, 'info', place, 'kolom.chosen', values, details);
  // "% Realisasi" is a percentage, whichever, and "Jumlah" that of anything; "Uraian" names any rows.
  const isNoOther =
    isUnknownText(heading) ||
    bareSum.test(heading) ||
    spec.content === 'text' ||
    (spec.content === 'percent' && percentage.test(heading));
  return isNoOther
    ? findingAt(rule, 'info', place, 'kolom.guessed', values, details)
    : findingAt(rule, 'warning', place, 'kolom.otherwise', values, details);
}

function unread(table: Table, column: OpenColumn): Finding[] {
  const { heading, refuted, isChosen } = column;
  const details = { column: readingOf(table, column, null) };
  const place = headingPlace(table, column);
  if (isChosen) return [findingAt(rule, 'info', place, 'kolom.leftOut', { heading }, details)];
  if (refuted === undefined) return [];
  const { spec, broken, rows } = refuted;
  const named = { heading, role: spec.heading };
  if (refuted.rule === 'rentang') return [findingAt(rule, 'warning', place, 'kolom.beyond', named, details)];
  const values = { ...named, broken: String(broken), rows: String(rows) };
  return [findingAt(rule, 'warning', place, 'kolom.refuted', values, details)];
}

/** How a column is read; it may be anything that no other heading of its table names. */
function readingOf(
  { layout, columns }: Table,
  { index, heading, isChosen }: OpenColumn | TableColumn,
  spec: ColumnSpec | null,
): ColumnReading {
  const named = new Set(columns.flatMap((each) => (each.index === index || isGuessed(each) ? [] : [each.spec])));
  const choices = layout.columns.filter((each) => each.repeats === true || !named.has(each));
  return {
    kind: layout.kind,
    heading,
    role: spec?.role ?? null,
    choices: choices.map((each) => ({ role: each.role, heading: each.heading })),
    isChosen: isChosen === true,
  };
}

/** Where the lowest text of a heading stands. */
export function headingPlace({ sheet, headerTop, rows }: Table, { index }: Pick<TableColumn, 'index'>): Place {
  for (let row = (rows[0] ?? headerTop + 1) - 1; row > headerTop; row--) {
    const value = cellAt(sheet, row, index)?.value;
    if (typeof value === 'string' && /\p{L}|%/u.test(value)) return { sheet: sheet.name, row, column: index };
  }
  return { sheet: sheet.name, row: headerTop, column: index };
}
