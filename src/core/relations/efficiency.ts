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
import { isPrintedAs, shownExpected, shownNumber, type Quantity } from '../tables/quantity';
import { efficiencyRows, serapanOf, type EfficiencyRow } from './efficiency-rows';
import { addressOf } from './formula';
import type { Alternative, Equation, Relation } from '../tables/relation';

/**
 * How an office computes its efficiency: `keluaran` (anggaran × capaian − realisasi) ÷ (anggaran × capaian), `selisih`
 * capaian − serapan, `sisa` 1 − serapan.
 */
export type EfficiencyMethod = 'keluaran' | 'selisih' | 'sisa';

/** Every method in use; the first where nothing tells which one is meant. */
export const efficiencyMethods: readonly EfficiencyMethod[] = ['keluaran', 'selisih', 'sisa'];

/** Efficiency as a fraction, from fractions of capaian and serapan. */
export function efficiencyBy(method: EfficiencyMethod, capaian: number, serapan: number): number {
  if (method === 'keluaran') return (capaian - serapan) / capaian;
  return method === 'selisih' ? capaian - serapan : 1 - serapan;
}

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

/** A row that is off by more steps than this is wrong by every method. */
const farthest = 5;

/** Of this many rows one must keep a method; a single one among dozens does so by chance. */
const rowsForOneKept = 4;

/** The method that most rows keep, the nearest one of those kept equally often; the output formula when none is kept. */
function usualMethod(rows: readonly EfficiencyRow[]): EfficiencyMethod {
  let best: EfficiencyMethod = 'keluaran';
  let most = 0;
  let nearest = Infinity;
  for (const method of efficiencyMethods) {
    let kept = 0;
    let distance = 0;
    for (const row of rows) {
      const off = offBy(method, row);
      if (keeps(method, row)) kept++;
      distance += Math.min(off, row.result.step * farthest);
    }
    if (kept > most || (kept > 0 && kept === most && distance < nearest)) {
      best = method;
      most = kept;
      nearest = distance;
    }
  }
  return most * rowsForOneKept < rows.length ? 'keluaran' : best;
}

function offBy(method: EfficiencyMethod, row: EfficiencyRow): number {
  return Math.min(
    ...row.capaians.map((capaian) => Math.abs(efficiencyBy(method, capaian, serapanOf(row)) - row.result.value)),
  );
}

function keeps(method: EfficiencyMethod, row: EfficiencyRow): boolean {
  return offBy(method, row) <= row.result.step * 1.01 + row.capaian.slack;
}

/** So many rows that one method alone explains show that the table keeps to it, where no more than one speaks for another. */
const fewestTelling = 2;

/** True where a row by another method is a mistake: what the others say of their method cannot be chance. */
function isOnlyMethod(method: EfficiencyMethod, rows: readonly EfficiencyRow[]): boolean {
  const telling = rows.flatMap((row) => {
    const kept = efficiencyMethods.filter((each) => keeps(each, row));
    return kept.length === 1 ? kept : [];
  });
  const own = telling.filter((each) => each === method).length;
  return own >= fewestTelling && telling.length - own <= 1;
}

/** True where the efficiency follows from the printed share of the budget, and not from the money beside it. */
function followsPrinted(row: EfficiencyRow): boolean {
  const { result, serapan, capaians } = row;
  if (serapan === null) return false;
  const gives = (share: number): boolean =>
    efficiencyMethods.some((method) =>
      capaians.some((capaian) => isPrintedAs(efficiencyBy(method, capaian, share), result.value, result.step)),
    );
  return gives(serapan.value) && !gives(serapanOf(row));
}

class EfficiencyEquation implements Equation {
  readonly rule = 'efisiensi';
  readonly roundable = true;
  readonly result: Quantity;
  readonly operands: readonly Quantity[];
  readonly alternatives: readonly Alternative[];

  constructor(
    private readonly row: EfficiencyRow,
    private readonly method: EfficiencyMethod,
    methods: readonly EfficiencyMethod[],
  ) {
    this.result = row.result;
    this.operands =
      row.anggaran === null || followsPrinted(row)
        ? [row.capaian, row.serapan!]
        : [row.capaian, row.anggaran, row.realisasi!];
    const shares = row.serapan === null ? [serapanOf(row)] : [serapanOf(row), row.serapan.value];
    this.alternatives = methods.flatMap((other) =>
      shares.flatMap((part) =>
        row.capaians.map((capaian) => ({ value: efficiencyBy(other, capaian, part), note: null })),
      ),
    );
  }

  compute(values: readonly number[]): number {
    const serapan = values.length === 3 ? values[2]! / values[1]! : values[1]!;
    return efficiencyBy(this.method, values[0]!, serapan);
  }

  solve(): number {
    return NaN;
  }

  explain(expected: number): Message {
    return {
      id: `efisiensi.${this.method}`,
      values: {
        written: shownNumber(this.result, this.result.value),
        expected: shownExpected(this.result, expected),
        capaian: shownNumber(this.row.capaian, this.row.capaian.value),
        serapan: { value: serapanOf(this.row) * 100, decimals: 2, style: 'percent' },
      },
    };
  }

  formula(): string {
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
    const percentNumber = this.result.printedPerUnit === 100 && !this.result.reading.percent;
    const result = percentNumber ? `(${written})*100` : written;
    // Beside a grade or an N/A it is said that nothing is computed.
    const isBlank = `OR(${cells.map((cell) => `${cell}=""`).join(',')})`;
    return `=IF(${isBlank},"",IF(COUNT(${cells.join(',')})<${cells.length},"N/A",IF(${zero},"N/A",${result})))`;
  }
}
