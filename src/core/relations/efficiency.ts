/**
 * Tingkat efisiensi by one of the three methods in use.
 *
 * @aturan efisiensi
 * @judul Tingkat efisiensi
 * @apa Tingkat efisiensi = (anggaran × capaian − realisasi) ÷ (anggaran × capaian), atau capaian − serapan, atau
 *   100% − serapan; satu cara untuk seluruh tabel.
 * @mengapa Kesalahan yang paling sering: capaian 103,03% dimasukkan sebagai angka 103,03. Semua hasilnya lalu
 *   mendekati 99%.
 * @sumber Menurut praktik.
 * @salah
 *   Tabel 3.6 Efisiensi Penggunaan Sumber Daya
 *   No | Sasaran | Indikator | Capaian (%) | Anggaran (Rp) | Realisasi (Rp) | Serapan (%) | Tingkat Efisiensi (%)
 *   1 | Pelayanan publik | Nilai IKM | 103,03% | 100.000.000 | 96.190.000 | 96,19% | 99,07% !efisiensi
 *   2 | Tata kelola | Nilai SAKIP | 100,00% | 50.000.000 | 45.000.000 | 90,00% | 10,00%
 * @benar
 *   Tabel 3.6 Efisiensi Penggunaan Sumber Daya
 *   No | Sasaran | Indikator | Capaian (%) | Anggaran (Rp) | Realisasi (Rp) | Serapan (%) | Tingkat Efisiensi (%)
 *   1 | Pelayanan publik | Nilai IKM | 103,03% | 100.000.000 | 96.190.000 | 96,19% | 6,64%
 *   2 | Tata kelola | Nilai SAKIP | 100,00% | 50.000.000 | 45.000.000 | 90,00% | 10,00%
 * @perbaiki Pakai fungsi EFISIENSI dengan capaian sebagai persen (103,03%), dan satu cara hitung untuk semua
 *   baris.
 */
import type { Message } from '../findings/messages';
import { shownExpected, shownNumber } from '../tables/quantity';
import {
  efficiencyBy,
  efficiencyMethods,
  followsPrinted,
  isOnlyMethod,
  usualMethod,
  type EfficiencyMethod,
} from './efficiency-methods';
import { BaseEquation } from './base-equation';
import { efficiencyRows, serapanOf, type EfficiencyRow } from './efficiency-rows';
import { addressOf, asPrinted } from './formula';
import type { Alternative, Relation } from '../tables/relation';

/**
 * `efisiensi` = (anggaran × capaian − realisasi) ÷ (anggaran × capaian), or capaian − serapan, or 1 − serapan; a table
 * keeps to one of them. A budget printed once for all rows counts for each of them.
 */
export function efficiency(): Relation {
  return {
    kind: 'efficiency',
    rule: 'efisiensi',
    bind(values) {
      const rows = efficiencyRows(values);
      const method = usualMethod(rows);
      const methods = isOnlyMethod(method, rows) ? [method] : efficiencyMethods;
      return rows.map((row) => new EfficiencyEquation(row, method, methods));
    },
  };
}

class EfficiencyEquation extends BaseEquation {
  readonly rule = 'efisiensi';
  readonly alternatives: readonly Alternative[];

  constructor(
    private readonly row: EfficiencyRow,
    private readonly method: EfficiencyMethod,
    methods: readonly EfficiencyMethod[],
  ) {
    super(
      row.result,
      row.anggaran === null || followsPrinted(row)
        ? [row.capaian, row.serapan!]
        : [row.capaian, row.anggaran, row.realisasi!],
    );
    const shares = row.serapan === null ? [serapanOf(row)] : [serapanOf(row), row.serapan.value];
    this.alternatives = methods.flatMap((other) =>
      shares.flatMap((part) =>
        row.capaians.map((capaian) => ({ value: efficiencyBy(other, capaian, part), note: null })),
      ),
    );
  }

  compute([capaian, first, second]: readonly number[]): number {
    return efficiencyBy(this.method, capaian!, second === undefined ? first! : second / first!);
  }

  override solve(operand: number, result: number, values: readonly number[]): number {
    // Money that stands in the mistakes of all rows explains none of them.
    const isShared = this.row.sharesMoney && operand > 0 && values.length > 2;
    return isShared ? NaN : super.solve(operand, result, values);
  }

  explain(expected: number): Message {
    return {
      id: `efisiensi.${this.method}`,
      values: {
        ...this.shown(expected, shownExpected),
        capaian: shownNumber(this.row.capaian),
        serapan: { value: serapanOf(this.row) * 100, decimals: 2, style: 'percent' },
      },
    };
  }

  override formula(): string {
    return this.write((native) => native);
  }

  functionFormula(): string {
    const { row, method } = this;
    if (row.anggaran === null) return this.formula();
    const money = `${addressOf(row.anggaran)},${addressOf(row.realisasi!)}`;
    return this.write((_, fraction) =>
      method === 'sisa' ? `EFISIENSI(${money})` : `EFISIENSI(${money},${fraction},"${method}")`,
    );
  }

  /** A formula that is blank until it can be computed; `value` picks between the native one and a function. */
  private write(value: (native: string, capaian: string) => string): string {
    const { row } = this;
    const capaian = addressOf(row.capaian);
    const fraction = row.capaian.printedPerUnit === 100 && !row.capaian.reading.percent ? `${capaian}/100` : capaian;
    const money = row.anggaran === null ? null : { anggaran: addressOf(row.anggaran), used: addressOf(row.realisasi!) };
    const serapan = money === null ? addressOf(row.serapan!) : `${money.used}/${money.anggaran}`;
    const cells = money === null ? [capaian, serapan] : [capaian, money.anggaran, money.used];
    // An output that was not reached at all has no efficiency; without it, only a capaian of 0 is none.
    const none = `${capaian}${this.method === 'keluaran' ? '<=' : '='}0`;
    const zero = money === null ? none : `OR(${none},${money.anggaran}<=0)`;
    const native = { keluaran: `1-${serapan}/(${fraction})`, selisih: `${fraction}-${serapan}`, sisa: `1-${serapan}` };
    const written = value(native[this.method].replace(/\(([A-Z]+\d+)\)$/, '$1'), fraction);
    const result = asPrinted(this.result, written, false);
    // Beside a grade or an N/A it is said that nothing is computed.
    const isBlank = `OR(${cells.map((cell) => `${cell}=""`).join(',')})`;
    return `=IF(${isBlank},"",IF(COUNT(${cells.join(',')})<${cells.length},"N/A",IF(${zero},"N/A",${result})))`;
  }
}
