/**
 * @aturan sampel
 * @judul Responden cukup atau kurang
 * @apa Keterangan di samping sampel minimal: “Cukup” bila respondennya mencapai sampel minimal, kalau belum “Kurang” dan
 *   berapa.
 * @mengapa Keterangan yang diketik tidak ikut berubah bila respondennya bertambah atau sampel minimalnya dibetulkan.
 * @sumber Permen PANRB 14/2017 (tabel Krejcie dan Morgan) untuk sampel minimal; keterangannya menurut praktik.
 * @salah
 *   Tabel Jumlah Sampel Minimal Survei Kepuasan Masyarakat
 *   Jumlah Pengguna Layanan | Sampel Minimal (Krejcie–Morgan) | Jumlah Responden | Keterangan
 *   1.000 | 278 | 250 | Cukup ?sampel
 * @benar
 *   Tabel Jumlah Sampel Minimal Survei Kepuasan Masyarakat
 *   Jumlah Pengguna Layanan | Sampel Minimal (Krejcie–Morgan) | Jumlah Responden | Keterangan
 *   1.000 | 278 | 250 | Kurang 28 responden
 * @perbaiki Cocokkan keterangannya dengan kedua angka di sampingnya, atau tekan Perbaiki pada temuannya.
 */
import { sampleSize } from '../calc/sample-size';
import type { Finding } from '../findings/finding';
import { sufficiencyFormula } from '../relations/sample-size';
import { placeOf, shownNumber } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { formatCell } from '../workbook/address';
import { cellAt, type CellValue } from '../workbook/workbook';
import type { CheckContext } from './context';
import { remark } from './remark';

/**
 * A remark beside the least sample that calls the respondents enough or too few against the two numbers, or is a number
 * that is not what they differ by. Any other words are the office's own.
 *
 * Satuan: orang.
 * Sumber: menurut praktik.
 * @example checkSampleSufficiency(context) // “Cukup” beside 250 respondents of 278: one warning with the formula
 */
export function checkSampleSufficiency({ values }: CheckContext): Finding[] {
  return values.filter(({ table }) => table.layout.kind === 'sampel-skm').flatMap(wrongRemarks);
}

function wrongRemarks(values: TableValues): Finding[] {
  const { rows, sheet } = values.table;
  // A table of this kind has these three columns.
  const columns = ['populasi', 'sampelMinimal', 'jumlahResponden'].map((role) => values.column(role)!);
  const words = values.column('keterangan');
  if (words === undefined) return [];
  return rows.flatMap((row, item) => {
    const [people, least, respondents] = columns.map((column) => values.quantity(column, item));
    const written = cellAt(sheet, row, words.index)?.value ?? '';
    if (!people || !least || !respondents) return [];
    // A remark that is right of the sample as it should be is not wrong because that is.
    const samples = [least.value, sampleSize(people.value)];
    if (!samples.every((sample) => contradicts(written, respondents.value - sample))) return [];
    const shown = {
      written: String(written),
      respondents: shownNumber(respondents, respondents.value),
      least: shownNumber(least, least.value),
    };
    const [wanted, answered] = [least, respondents].map(({ column }) => `$${formatCell(row, column.index)}`);
    const fix = { formula: sufficiencyFormula(wanted!, answered!) };
    const related = [placeOf(respondents), placeOf(least)];
    const place = { sheet: sheet.name, row, column: words.index };
    return remark('sampel', 'warning', place, 'sampel.sufficiency', shown, { actual: shown.written, related, fix });
  });
}

/** True for what cannot be said of so many respondents more than needed; they are too few below 0. */
function contradicts(written: CellValue, spare: number): boolean {
  if (typeof written === 'number') return Math.abs(written) !== Math.abs(spare);
  if (typeof written !== 'string') return false;
  const [, word, count] = /^\s*(cukup|kurang)\b(?:\s+(\d+))?/i.exec(written) ?? [];
  if (word === undefined) return false;
  const tooFew = word.toLowerCase() === 'kurang';
  return tooFew !== spare < 0 || (tooFew && count !== undefined && Number(count) !== -spare);
}
