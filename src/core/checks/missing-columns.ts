/**
 * @aturan kelengkapan
 * @judul Kolom yang belum ada
 * @apa Tabel target dan realisasi tanpa kolom capaian atau kategori, bila tabel lain pun tidak memuatnya.
 * @mengapa Bab III harus menunjukkan capaian setiap indikator, bukan hanya target dan realisasinya.
 * @sumber Permen PANRB 53/2014, III.A.1; kategori menurut praktik.
 * @salah
 *   Tabel 3.1 Capaian Kinerja
 *   No !kelengkapan ~kelengkapan | Indikator Kinerja | Target | Realisasi
 *   1 | Nilai IKM | 80,00 | 84,00
 *   2 | Nilai SAKIP | 60,00 | 63,00
 * @benar
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00 | Sangat Tinggi
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 105,00 | Sangat Tinggi
 * @perbaiki Tambahkan kolom Capaian (%) dan Kategori di sebelah kanan realisasi.
 */
import { decides } from '../claims/entry-tables';
import { findingAt, type Finding } from '../findings/finding';
import { hasRoles, type Table } from '../tables/table';
import { readingAt } from '../workbook/read-cell';
import type { CheckContext } from './context';

/** Columns that tables of target and realisasi need, and how much it matters when no table of the report has them. */
const wanted = [
  { role: 'capaian', severity: 'error', expected: 'capaian (%)' },
  { role: 'kategori', severity: 'info', expected: 'kategori' },
] as const;

/**
 * Tables of target and realisasi without a column of capaian or of kategori, when no other table of the report gives
 * them for its indicators. Said at the first cell of the headings. A column whose heading was not understood may be the
 * one that seems to be missing, so such a table is passed over.
 *
 * Sumber: Permen PANRB 53/2014, III.A.1; the kategori menurut praktik.
 * @example checkMissingColumns(context) // a table of target and realisasi alone: one error and one note
 */
export function checkMissingColumns(context: CheckContext): Finding[] {
  const { tables } = context.recognition;
  return wanted.flatMap(({ role, severity, expected }) => {
    if (tables.some((table) => isAboutIndicators(table) && hasRoles(table, role))) return [];
    const lacking = tables.filter(
      (table) => decides(table.layout, 'indikator', 'capaian') && table.rows.length > 0 && !hasStrangeColumn(table),
    );
    return lacking.map(({ sheet, area }) => {
      const place = { sheet: sheet.name, row: area.top, column: area.left };
      const details = { expected, scope: 'table' } as const;
      return findingAt('kelengkapan', severity, place, `kelengkapan.column.${role}`, {}, details);
    });
  });
}

/** A scale and the programmes of a budget have columns of the same names about other things. */
function isAboutIndicators(table: Table): boolean {
  return hasRoles(table, 'indikator') && table.layout.hierarchy === undefined;
}

/** True when a column of the table that plays no role holds something. */
function hasStrangeColumn({ area, columns, rows, sheet }: Table): boolean {
  const known = new Set(columns.map((column) => column.index));
  for (let column = area.left; column <= area.right; column++) {
    if (known.has(column)) continue;
    if (rows.some((row) => readingAt(sheet, row, column).kind !== 'empty')) return true;
  }
  return false;
}
