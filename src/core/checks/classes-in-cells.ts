/**
 * @aturan kategori
 * @judul Kategori di sel angkanya
 * @apa Predikat atau mutu yang ditulis satu sel dengan angkanya, seperti B (65,00), harus sesuai angka itu, bila
 *   indikatornya nilai SAKIP, indeks kepuasan, atau kematangan.
 * @mengapa Predikat tahun lalu sering tertinggal di sebelah angka yang baru.
 * @sumber Permen PANRB 88/2021 untuk SAKIP; Permen PANRB 14/2017 untuk IKM; menurut praktik untuk kematangan.
 * @salah
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Nilai SAKIP | B (65,00) | B (71,50) !kategori | 110,00
 *   2 | Nilai IKM | Baik (80,00) | Baik (84,00) | 105,00
 * @benar
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Nilai SAKIP | B (65,00) | BB (71,50) | 110,00
 *   2 | Nilai IKM | Baik (80,00) | Baik (84,00) | 105,00
 * @perbaiki Cocokkan angkanya dengan hasil evaluasi atau surveinya, lalu tulis predikat yang disebut di temuan.
 */
import type { Finding } from '../findings/finding';
import { scalesOfIndicator } from '../recognise/scales/indicator-scales';
import { holdsNumbers, indicatorIn } from '../tables/table';
import type { LabelStatement } from '../tables/relation';
import type { Quantity } from '../tables/quantity';
import { readClassNumber } from '../workbook/read-class-number';
import { cellText } from '../workbook/workbook';
import type { CheckContext, Corrected } from './context';
import { findClass, judgeLabel } from './judge-label';

/**
 * Classes that are not those of the number in the same cell, on the scale of the index that the indicator is.
 *
 * @example checkClassesInCells(context, corrected) // Nilai SAKIP "B (71,50)": one error
 */
export function checkClassesInCells(context: CheckContext, corrected: Corrected): Finding[] {
  return context.values.flatMap((values) =>
    values.table.columns
      .filter(({ spec }) => holdsNumbers(spec))
      .flatMap((column) =>
        [...values.cells(column).written.keys()].flatMap((item) => {
          const quantity = values.quantity(column, item);
          return quantity === null || corrected.has(quantity) ? [] : (findingFor(quantity, context) ?? []);
        }),
      ),
  );
}

function findingFor(of: Quantity, { scales }: CheckContext): Finding | null {
  const { table, row, column, value } = of;
  const text = cellText(table.sheet, row, column.index);
  const label = readClassNumber(text)?.name;
  if (label === undefined) return null;
  const statement: LabelStatement = { rule: 'kategori', table, row, column, label, of, value, factor: 1 };
  const named = scalesOfIndicator(indicatorIn(of), scales).filter((scale) => findClass(scale, label) !== null);
  const judged = named.map((scale) => judgeLabel(statement, scale, of));
  const [wrong] = judged;
  if (wrong === undefined || wrong === null || judged.some((found) => found?.severity !== 'error')) return null;
  // The number stays in its cell.
  const expected = text.replace(new RegExp(`\\b${label}(?!\\p{L})`, 'u'), String(wrong.expected));
  return {
    ...wrong,
    severity: named[0]!.isGuessed === true ? 'warning' : 'error',
    actual: text,
    expected,
    related: [],
    fix: null,
  };
}
