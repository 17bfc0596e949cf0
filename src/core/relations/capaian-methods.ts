/** Other ways in which offices compute a capaian: for indicators where less is better, and with a cap. */
import { capaian } from '../calc/capaian';
import { columnsWithRole } from '../tables/table';
import { shownNumber, type Quantity } from '../tables/quantity';
import { cellAt } from '../workbook/workbook';
import type { Alternative } from '../tables/relation';

/** Names of indicators where less is better, menurut praktik. */
const lessIsBetter =
  /\b(?:angka kemiskinan|kemiskinan|stunting|pengangguran|kematian|kriminalitas|keluhan|pengaduan|temuan|pelanggaran|kecelakaan|waktu tunggu|lama(?:nya)? waktu|kasus|konflik|gangguan|keterlambatan)\b/i;

/** Names that speak of such things being dealt with: there more is better again. */
const dealtWith =
  /\b(?:ditindak\s?lanjuti|tindak lanjut|diselesaikan|penyelesaian|ditangani|tertangani|penanganan|tertib)\b/i;

/** Caps in use: 100 % and 120 % (menurut praktik). */
const caps = [1, 1.2];

/**
 * The other values that are right for a capaian: `(2 × target − realisasi) ÷ target` and, where the name of the
 * indicator says that less is better, `target ÷ realisasi`; and the cap, in a column that keeps to it.
 *
 * @param isCapped whether the column keeps to a cap
 */
export function capaianAlternatives(
  result: Quantity,
  realisasi: Quantity,
  target: Quantity,
  isCapped: (cap: number) => boolean,
): Alternative[] {
  if (target.value === 0) return [];
  const alternatives: Alternative[] = [];
  const name = indicatorOf(result);
  const less = lessIsBetter.test(name) && !dealtWith.test(name);
  const turun = capaian(target.value, realisasi.value, 'turun');
  if (turun !== null) {
    alternatives.push({
      value: turun,
      note: less ? null : { id: 'capaian.turun', values: { written: shownNumber(result, result.value) } },
    });
  }
  if (less && realisasi.value !== 0) alternatives.push({ value: target.value / realisasi.value, note: null });
  for (const cap of caps) {
    if (realisasi.value / target.value <= cap || !isCapped(cap)) continue;
    alternatives.push({
      value: cap,
      note: {
        id: 'capaian.capped',
        values: {
          written: shownNumber(result, result.value),
          expected: shownNumber(result, realisasi.value / target.value),
        },
      },
    });
  }
  return alternatives;
}

function indicatorOf(quantity: Quantity): string {
  const [column] = columnsWithRole(quantity.table, 'indikator');
  const value = column === undefined ? '' : cellAt(quantity.table.sheet, quantity.row, column.index)?.value;
  return typeof value === 'string' ? value : '';
}
