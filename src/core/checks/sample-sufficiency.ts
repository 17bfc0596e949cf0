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
import { findingAt, type Finding } from '../findings/finding';
import { computedOf } from '../relations/judge';
import { sampleSizeRelation, sufficiencyFormula } from '../relations/sample-size';
import { placeOf, shownNumber } from '../tables/quantity';
import { isFormula } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { formatCell } from '../workbook/address';
import { cellAt, type Cell } from '../workbook/workbook';
import type { CheckContext } from './context';

/**
 * A remark beside the least sample that calls the respondents enough or too few against the two numbers, or a number
 * typed there beside a least sample that is computed. Any other words are the office's own.
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
  // A table of this kind has these two columns.
  const columns = ['sampelMinimal', 'jumlahResponden'].map((role) => values.column(role)!);
  const words = values.column('keterangan');
  if (words === undefined) return [];
  const sizes = sampleSizeRelation.bind(values);
  return rows.flatMap((row, item) => {
    const [least, respondents] = columns.map((column) => values.quantity(column, item));
    const cell = cellAt(sheet, row, words.index);
    if (!least || !respondents || cell === undefined || cell.formula !== undefined) return [];
    // A remark that is right of the sample as it should be is not wrong because that is.
    const due = sizes.find(({ result }) => result.item === item);
    const samples = [least.value, due === undefined ? least.value : computedOf(due)];
    if (!samples.every((sample) => contradicts(cell, respondents.value - sample, isFormula(least)))) return [];
    const shown = {
      written: String(cell.value),
      respondents: shownNumber(respondents),
      least: shownNumber(least),
    };
    const [wanted, answered] = [least, respondents].map(({ column }) => `$${formatCell(row, column.index)}`);
    const fix = { formula: sufficiencyFormula(wanted!, answered!) };
    const related = [placeOf(respondents), placeOf(least)];
    const place = { sheet: sheet.name, row, column: words.index };
    return findingAt('sampel', 'warning', place, 'sampel.sufficiency', shown, { actual: shown.written, related, fix });
  });
}

/** True for what cannot be said of so many respondents more than needed; they are too few below 0. */
function contradicts({ value }: Cell, spare: number, isComputed: boolean): boolean {
  if (typeof value === 'number') return isComputed && Math.abs(value) !== Math.abs(spare);
  const [, word, count] = /^\s*(cukup|kurang)(?: +(\d+)(?: +(?:responden|orang))?)?[.\s]*$/i.exec(String(value)) ?? [];
  if (word === undefined) return false;
  const isTooFew = word.toLowerCase() === 'kurang';
  return isTooFew !== spare < 0 || (isTooFew && count !== undefined && Number(count) !== -spare);
}
