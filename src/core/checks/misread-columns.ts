/**
 * @aturan kolom
 * @judul Arti kolom
 * @apa Kolom yang judulnya tidak dikenal dan dibaca dari isinya, dan kolom yang angkanya membantah judulnya: hampir tidak
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
 * @perbaiki Tulis judul kolom yang menyebut isinya, misalnya Capaian Tahun Lalu. Bila judulnya benar, hitung ulang
 *   angkanya.
 */
import type { Finding } from '../findings/finding';
import { knownHeading } from '../recognise/known-headings';
import { isGuessed, type OpenColumn, type Table, type TableColumn } from '../tables/table';
import { cellAt, type Place } from '../workbook/workbook';
import type { CheckContext } from './context';
import { remark } from './remark';

const rule = 'kolom';

/**
 * Columns that were not read as their headings say: one note or warning each, at the heading.
 *
 * Sumber: menurut praktik.
 * @example checkMisreadColumns(context) // "Capaian (%)" above growth: one warning, and no row of it is called wrong
 */
export function checkMisreadColumns({ recognition }: CheckContext): Finding[] {
  return recognition.tables.flatMap((table) => [
    ...table.columns.filter(isGuessed).map((column) => guessed(table, column)),
    ...table.open.flatMap((column) => refuted(table, column)),
  ]);
}

function guessed(table: Table, column: TableColumn): Finding {
  const { heading, spec } = column;
  const saysOtherwise = knownHeading(heading.split(' › ')).matches.size > 0;
  const [severity, id] = saysOtherwise
    ? (['warning', 'kolom.otherwise'] as const)
    : (['info', 'kolom.guessed'] as const);
  return remark(rule, severity, headingPlace(table, column), id, { heading, role: spec.heading });
}

function refuted(table: Table, column: OpenColumn): Finding[] {
  if (column.refuted === undefined) return [];
  const { spec, broken, rows } = column.refuted;
  const values = { heading: column.heading, role: spec.heading, broken: String(broken), rows: String(rows) };
  return [remark(rule, 'warning', headingPlace(table, column), 'kolom.refuted', values)];
}

/** Where the lowest text of a heading stands. */
export function headingPlace({ sheet, headerTop, rows }: Table, { index }: Pick<TableColumn, 'index'>): Place {
  for (let row = (rows[0] ?? headerTop + 1) - 1; row > headerTop; row--) {
    const value = cellAt(sheet, row, index)?.value;
    if (typeof value === 'string' && /\p{L}|%/u.test(value)) return { sheet: sheet.name, row, column: index };
  }
  return { sheet: sheet.name, row: headerTop, column: index };
}
