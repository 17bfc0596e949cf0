/**
 * @aturan rentang
 * @judul Realisasi melebihi anggaran
 * @apa Realisasi anggaran yang lebih besar daripada anggaran di baris, tahun, dan tahap yang sama.
 * @mengapa Belanja tidak boleh melebihi pagu. Sering anggarannya masih yang sebelum perubahan.
 * @sumber Menurut praktik: realisasi tidak melebihi pagu.
 * @salah
 *   Tabel 3.8 Realisasi Anggaran
 *   Program | Anggaran (Rp) | Realisasi (Rp)
 *   Program Pemerintahan Umum | 25.000.000 | 27.500.000 ?rentang
 *   Program Pelayanan Publik | 10.000.000 | 9.000.000
 * @benar
 *   Tabel 3.8 Realisasi Anggaran
 *   Program | Anggaran (Rp) | Realisasi (Rp)
 *   Program Pemerintahan Umum | 30.000.000 | 27.500.000
 *   Program Pelayanan Publik | 10.000.000 | 9.000.000
 * @perbaiki Pakai anggaran setelah perubahan, atau betulkan realisasinya.
 */
import { findingAt, type Finding } from '../findings/finding';
import { indexesWhere } from '../indexes-where';
import { slots } from '../tables/operand-columns';
import { inCellUnit, placeOf, shownNumber } from '../tables/quantity';
import { columnsWithRole, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { asCorrected, type CheckContext, type Corrected } from './context';

/**
 * Realised budgets above the budget of the same row, year and stage. Spending more than the budget is not allowed, but
 * the budget may be the one before its change, so it is a warning.
 *
 * Satuan: rupiah.
 * @example checkOverspending(context) // realisasi 12.000.000 of a budget of 10.000.000: one warning
 */
export function checkOverspending(context: CheckContext, corrected: Corrected): Finding[] {
  return context.values.flatMap((values) =>
    slots(values, 'realisasiAnggaran', ['anggaran']).flatMap(([realisasi, anggaran]) => {
      if (isOfYearBefore(realisasi!, anggaran!, values)) return [];
      const [budgets, amounts] = [values.numbers(anggaran!).values, values.numbers(realisasi!).values];
      const items = indexesWhere(budgets, (item) => budgets[item]! > 0 && amounts[item]! > budgets[item]!);
      return items.flatMap((item) => {
        if (isIncome(values, item)) return [];
        const spent = values.quantity(realisasi!, item)!;
        const budget = values.quantity(anggaran!, item)!;
        if (asCorrected(spent, corrected).value <= asCorrected(budget, corrected).value) return [];
        const shown = { written: shownNumber(spent), budget: shownNumber(budget) };
        const details = { actual: inCellUnit(spent), related: [placeOf(budget)] };
        return findingAt('rentang', 'warning', placeOf(spent), 'rentang.overspent', shown, details);
      });
    }),
  );
}

/** What was spent in the year before the latest one is beside a budget of which no year is said: that of the latest. */
function isOfYearBefore(realisasi: TableColumn, anggaran: TableColumn, { table }: TableValues): boolean {
  const { year } = realisasi;
  if (year === null || anggaran.year !== null) return false;
  return columnsWithRole(table, 'realisasiAnggaran').some((other) => other.year !== null && other.year > year);
}

const income = /\b(?:pendapatan|penerimaan|pembiayaan|retribusi|surplus|silpa)\b/i;
const spending = /\b(?:belanja|program|kegiatan|pengeluaran)\b/i;

/** The name of an office in a title, or of a part of it, says nothing of its table; nor does what is to be raised, or financed. */
const office =
  /\b(?:badan|dinas|bidang|bagian|seksi|kantor|upt[dp]?)\b[^:;,.(–-]*?(?=\b(?:tahun|target|realisasi|anggaran|laporan)\b|[:;,.(–-]|$)/gi;
const purpose = /\bpeningkatan\s+\p{L}+|\bpembiayaan\s+(?!daerah\b|netto\b|tahun\b|dan\b)\p{L}+/giu;

/** True for a row of what comes in, by its name, that of a row that it is a part of, or the title of a table that is not of belanja: more of it is welcome. */
function isIncome(values: TableValues, item: number): boolean {
  const { parents, title } = values.table;
  const name = values.text('program', item);
  if (spending.test(name)) return false;
  const parent = parents?.[item] ?? -1;
  if (income.test(name) || parent >= 0) return income.test(name) || isIncome(values, parent);
  const about = title?.replace(office, ' ').replace(purpose, ' ') ?? '';
  if (!income.test(about) || spending.test(about)) return false;
  return !values.table.columns.some(({ heading }) => /\bbelanja\b/i.test(heading));
}
