/**
 * A label names the class of a number on a scale: Sangat Tinggi, Baik, A.
 *
 * @aturan kategori
 * @judul Kategori menurut skala
 * @apa Kategori harus sesuai dengan capaiannya menurut skala yang tercetak di buku kerja itu, atau skala profil
 *   daerah bila tidak ada.
 * @mengapa Kategori yang keliru mengubah kesimpulan laporan walaupun angkanya benar. Nilai di celah antara dua
 *   kelas dibulatkan dahulu; beda tipis di batas kelas hanya menjadi catatan.
 * @sumber Permendagri 86/2017 untuk skala capaian; Permen PANRB 14/2017 untuk IKM; Permen PANRB 88/2021 untuk
 *   SAKIP.
 * @salah
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00 | Sangat Tinggi
 *   2 | Nilai SAKIP | 60,00 | 42,00 | 70,00 | Tinggi !kategori
 * @benar
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00 | Sangat Tinggi
 *   2 | Nilai SAKIP | 60,00 | 42,00 | 70,00 | Sedang
 * @perbaiki Tulis kategori yang disebut di temuan, atau pakai fungsi KATEGORI. Bila daerah memakai skala lain,
 *   cetak skalanya di buku kerja.
 */
import { highestAnswer } from '../calc/answers';
import type { Table, TableColumn } from '../tables/table';
import type { Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { readCell } from '../workbook/read-cell';
import { cellAt, type Cell } from '../workbook/workbook';
import type { LabelStatement, Relation } from '../tables/relation';
import { slots } from '../tables/operand-columns';

/** Names the column with the label and the column with the number. */
export interface LabelSpec {
  readonly result: string;
  readonly of: string;
  /** What an average of answers from 1 to 4 is multiplied by before it is looked up; larger numbers are not. */
  readonly averageTimes?: number;
  /** A column that is looked up instead in the tables that have it. */
  readonly unless?: string;
}

/**
 * `result = class of (of)` on the workbook's own printed scale, else on the profile's.
 *
 * @example label({ result: 'kategori', of: 'capaian' })
 */
export function label(spec: LabelSpec): Relation {
  return {
    kind: 'label',
    rule: 'kategori',
    bind: () => [],
    labels(values) {
      const statements: LabelStatement[] = [];
      if (spec.unless !== undefined && values.column(spec.unless) !== undefined) return statements;
      for (const [labels, numbers] of slots(values, spec.result, [spec.of])) {
        if (isOnAnotherScale(values, numbers!)) continue;
        values.numbers(numbers!).values.forEach((value, item) => {
          if (Number.isNaN(value)) return;
          const label = labelIn(cellAt(values.table.sheet, values.table.rows[item]!, labels!.index));
          if (label === null) return;
          const factor = value <= highestAnswer ? (spec.averageTimes ?? 1) : 1;
          statements.push(new Statement(values, labels!, numbers!, item, label, value, factor));
        });
      }
      return statements;
    },
  };
}

/** So many numbers beyond what can stand there, a quarter of all at least, are no single mistakes. */
const fewestBeyond = 2;

/** True for a column whose numbers are on a scale of their own: their classes cannot be looked up. */
function isOnAnotherScale(values: TableValues, column: TableColumn): boolean {
  const bounds = values.table.layout.bounds?.find(({ role }) => role === column.spec.role);
  if (bounds === undefined) return false;
  const most = Array.isArray(bounds.instead) ? Math.max(bounds.upper, ...bounds.instead) : bounds.upper;
  const numbers = values.numbers(column).values.filter((value, item) => !Number.isNaN(value) && !values.isTotal(item));
  const beyond = numbers.filter((value) => value > most).length;
  return beyond >= fewestBeyond && beyond * 4 >= numbers.length;
}

/** The label in a cell, '' for a typed number; null where neither stands. */
function labelIn(cell: Cell | undefined): string | null {
  if (typeof cell?.value === 'number') return '';
  if (typeof cell?.value !== 'string') return null;
  const reading = readCell(cell);
  return reading.kind === 'text' ? reading.text : null;
}

class Statement implements LabelStatement {
  readonly rule = 'kategori';

  constructor(
    private readonly values: TableValues,
    readonly column: TableColumn,
    private readonly numbers: TableColumn,
    private readonly item: number,
    readonly label: string,
    readonly value: number,
    readonly factor: number,
  ) {}

  get table(): Table {
    return this.values.table;
  }

  get row(): number {
    return this.table.rows[this.item]!;
  }

  get of(): Quantity {
    return this.values.quantity(this.numbers, this.item)!;
  }
}
