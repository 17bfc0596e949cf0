/**
 * @aturan angka
 * @judul Teks yang bukan angka
 * @apa Teks di kolom angka yang tampaknya dimaksudkan sebagai angka, tetapi tidak terbaca, seperti 80,,5 atau 1O0.
 * @mengapa Angka yang tidak terbaca tidak ikut dihitung dan tidak dapat diperiksa.
 * @sumber Menurut praktik.
 * @salah
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00 | Sangat Tinggi
 *   2 | Nilai SAKIP | 60,00 | 63,,00 ?angka | 105,00 | Sangat Tinggi
 *   3 | Desa mandiri | 20,00 | 21,00 | 105,00 | Sangat Tinggi
 * @benar
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00 | Sangat Tinggi
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 105,00 | Sangat Tinggi
 *   3 | Desa mandiri | 20,00 | 21,00 | 105,00 | Sangat Tinggi
 * @perbaiki Ketik ulang angkanya.
 */
import { readWrittenTarget } from '../calc/target';
import { findingAt, type Finding } from '../findings/finding';
import { cellAt } from '../workbook/workbook';
import type { CheckContext } from './context';
import { numberColumns } from './number-columns';

const rule = 'angka';

/** What stands beside digits when no single number is meant: a range, a bound, a fraction, a date, a list. */
const notOneNumber = /[0-9]\s*(?:[-–—/;:]|s\.?\s?d\.?|sampai)\s*[0-9]|^\s*[<>≤≥±=]|\n|[0-9%]\s*(?:dan|atau|&)\s*[0-9]/i;

/** Two numbers side by side: `0,00% 5,88%`. */
const twoNumbers = /^[0-9][0-9.,]*\s*%?\s+[0-9][0-9.,]*\s*%?$/;

/**
 * Texts in columns of numbers that were meant as a number and cannot be read as one (`80,,5`, `1O0`), where most other
 * cells of the column are numbers. Words (`Baik`, `nihil`), grades, ranges and codes are right; what only looks like a
 * code is not (`03`, `0.856.900.000`). A text of two numbers is a note: neither of them can be checked.
 *
 * @example checkUnreadNumbers(context) // `Rp 12.00O.000` in a column of money: one warning
 */
export function checkUnreadNumbers(context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  for (const column of context.values.flatMap(numberColumns)) {
    const texts = column.written.filter(({ reading }) => reading.kind === 'text' || reading.kind === 'code');
    // A letter for a zero leaves no doubt, however few numbers stand beside it.
    const slips = texts.filter(({ reading }) => reading.kind === 'text' && hasLetterForZero(reading.text));
    if (column.read.numbers <= texts.length - slips.length) continue;
    for (const { reading, place } of texts) {
      const text = reading.kind === 'text' || reading.kind === 'code' ? reading.text : '';
      const stored = cellAt(column.values.table.sheet, place.row, place.column);
      // What a formula takes over is told where it was typed.
      if (typeof stored?.value !== 'string' || stored.formula !== undefined) continue;
      if (twoNumbers.test(text)) {
        findings.push(findingAt(rule, 'info', place, 'angka.two', { text }, { actual: text }));
      } else if (reading.kind === 'code' ? isSlippedNumber(text) : isMeantAsNumber(text)) {
        findings.push(findingAt(rule, 'warning', place, 'angka.unread', { text }, { actual: text }));
      }
    }
  }
  return findings;
}

/** A number but for the letter O in the place of a zero: `8O`, `1OO,5`. */
function hasLetterForZero(text: string): boolean {
  const body = withoutSigns(text);
  return /o/i.test(body) && /^[0-9][0-9o.,\s]*$/i.test(body);
}

function withoutSigns(text: string): string {
  return text.replace(/^(?:rp|idr)[.,:]*\s*/i, '').replace(/\s*(?:%|persen)$/i, '');
}

/** Digits with signs of numbers, and at most one letter that looks like a digit or slipped in. */
function isMeantAsNumber(text: string): boolean {
  if (hasLetterForZero(text)) return true;
  if (notOneNumber.test(text) || readWrittenTarget(text) !== null) return false;
  const body = withoutSigns(text);
  const digits = body.match(/[0-9]/g)?.length ?? 0;
  const letters = body.match(/\p{L}/gu)?.length ?? 0;
  const strange = body.replace(/[0-9\p{L}.,\s()%+-]/gu, '').length;
  return digits >= 2 && letters <= 1 && strange <= 1 && /^[\p{L}(+-]?\s?[0-9]/u.test(body) && !/^\p{L}/u.test(body);
}

/** A code has groups of other lengths: `7.01.02.2.01`. */
const digitsOfGroup = 3;

/** True for a number with a zero in front or a digit too few or too many: `03`, `0.856.900.000`, `4.85.900.000`. */
function isSlippedNumber(code: string): boolean {
  const groups = code.split('.');
  if (groups.length <= 2) return /^0\d/.test(code);
  const thousands = groups.filter(({ length }) => length === digitsOfGroup).length;
  return thousands >= Math.max(2, groups.length - 2);
}
