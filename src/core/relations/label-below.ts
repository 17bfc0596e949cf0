/**
 * A row of labels below a row of numbers: "Kategori" or "Mutu" under an index, year by year.
 *
 * @aturan kategori
 * @judul Kategori di bawah angkanya
 * @apa Kategori, mutu, atau predikat di baris di bawah sebuah indeks harus sesuai dengan angka di atasnya: skala IKM,
 *   predikat SAKIP, atau tingkat kematangan.
 * @mengapa Huruf atau sebutan yang tertinggal dari tahun lalu mengubah kesimpulan walaupun angkanya benar.
 * @sumber Permen PANRB 14/2017 untuk IKM; Permen PANRB 88/2021 untuk SAKIP; menurut praktik untuk kematangan.
 * @salah
 *   Tabel 3.4 Perbandingan Realisasi dengan Beberapa Tahun Sebelumnya
 *   Indikator Kinerja | Satuan | Realisasi 2024 | Realisasi 2023
 *   Indeks Kepuasan Masyarakat | Indeks | 89,50 | 78,20
 *   Mutu Pelayanan | | A | A !kategori
 * @benar
 *   Tabel 3.4 Perbandingan Realisasi dengan Beberapa Tahun Sebelumnya
 *   Indikator Kinerja | Satuan | Realisasi 2024 | Realisasi 2023
 *   Indeks Kepuasan Masyarakat | Indeks | 89,50 | 78,20
 *   Mutu Pelayanan | | A | B
 * @perbaiki Tulis kategori yang disebut di temuan, atau betulkan angka di atasnya.
 */
import { isAnnotation, isComparison } from '../names/annotation';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import type { LabelStatement, Relation } from '../tables/relation';

/** Names the column with the names of the rows, and the columns whose numbers have labels below them. */
export interface LabelBelowSpec {
  readonly name: string;
  readonly numbers: readonly string[];
  /** What the numbers measure where the rows do not say it. */
  readonly indicator?: string;
}

/**
 * `label in a row called Kategori = class of the number above it`, on the scale of the indicator of that number.
 *
 * @example labelBelow({ name: 'indikator', numbers: ['target', 'realisasi'] })
 */
export function labelBelow(spec: LabelBelowSpec): Relation {
  return {
    kind: 'labelBelow',
    rule: 'kategori',
    bind: () => [],
    labels(values) {
      const statements: LabelStatement[] = [];
      const columns = values.table.columns.filter((column) => spec.numbers.includes(column.spec.role));
      let above = -1;
      values.table.rows.forEach((row, item) => {
        const name = values.text(spec.name, item);
        const isLabelled = isAnnotation(name) || (spec.indicator !== undefined && holdsOnlyText(values, columns, item));
        // Below the parts of an index "Nilai IKM Tahun Lalu" is compared with it.
        if (!isLabelled && (spec.name === 'indikator' || !isComparison(name))) above = item;
        if (!isLabelled || above < 0 || (spec.indicator !== undefined && !values.isTotal(above))) return;
        const indicator = spec.indicator ?? values.text(spec.name, above);
        for (const column of columns) {
          const reading = values.reading(column, item);
          const of = values.quantity(column, above);
          if (reading.kind !== 'text' || of === null) continue;
          const label = { table: values.table, row, column, label: reading.text };
          statements.push({ rule: 'kategori', ...label, of, value: of.value, factor: 1, indicator });
        }
      });
      return statements;
    },
  };
}

/** In a table of one index every row of nothing but text says what the number above is called. */
function holdsOnlyText(values: TableValues, columns: readonly TableColumn[], item: number): boolean {
  return columns.every((column) => values.reading(column, item).kind === 'text');
}
