/**
 * What was reached this year less what was reached the year before.
 *
 * @aturan perubahan
 * @judul Kenaikan atau penurunan
 * @apa Kenaikan atau penurunan = realisasi tahun terakhir − realisasi tahun sebelumnya.
 * @mengapa Perubahan yang tidak cocok dengan kedua realisasinya membuat uraian di bawah tabel keliru pula.
 * @sumber Menurut praktik; perbandingannya diminta Permen PANRB 53/2014, III.A.2.
 * @salah
 *   Tabel 3.3 Perbandingan Realisasi Kinerja Tahun 2023 dan 2024
 *   No | Indikator Kinerja | Realisasi 2023 | Realisasi 2024 | Naik/Turun
 *   1 | Nilai IKM | 83,95 | 86,12 | 2,17
 *   2 | Nilai SAKIP | 69,45 | 71,20 | 1,75
 *   3 | Persentase desa mandiri | 50,00 | 45,00 | 5,50 !perubahan
 * @benar
 *   Tabel 3.3 Perbandingan Realisasi Kinerja Tahun 2023 dan 2024
 *   No | Indikator Kinerja | Realisasi 2023 | Realisasi 2024 | Naik/Turun
 *   1 | Nilai IKM | 83,95 | 86,12 | 2,17
 *   2 | Nilai SAKIP | 69,45 | 71,20 | 1,75
 *   3 | Persentase desa mandiri | 50,00 | 45,00 | -5,00
 * @perbaiki Kurangkan realisasi tahun sebelumnya dari realisasi tahun terakhir.
 */
import type { Message } from '../findings/messages';
import { columnsWithRole, type TableColumn } from '../tables/table';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { DifferenceEquation } from './difference';
import type { Alternative, Relation } from '../tables/relation';
import { fullRows } from './full-rows';

/**
 * `kenaikan = realisasi of the last year − realisasi of the year before`, in the unit of the indicator. A table that
 * prints the change without its sign, or in percent of the year before, is taken as it is.
 */
export const yearChange: Relation = {
  kind: 'yearChange',
  rule: 'perubahan',
  bind(values) {
    const years = lastTwoYears(values);
    if (years === null) return [];
    const [before, now] = years;
    return columnsWithRole(values.table, 'kenaikan').flatMap((column) =>
      fullRows(values, [column, now, before])
        .filter(([result, to]) => result!.reading.percent === to!.reading.percent)
        .map(([result, to, from]) => new ChangeEquation(result!, to!, from!)),
    );
  },
};

/** The columns with the realisasi of the last two years, when these follow each other. */
function lastTwoYears(values: TableValues): [TableColumn, TableColumn] | null {
  const columns = columnsWithRole(values.table, 'realisasi').filter(({ year }) => year !== null);
  const [now, before] = [...columns].sort((a, b) => b.year! - a.year!);
  return now !== undefined && before !== undefined && now.year === before.year! + 1 ? [before, now] : null;
}

class ChangeEquation extends DifferenceEquation {
  override readonly rule = 'perubahan';
  readonly customary = true;
  readonly alternatives: readonly Alternative[];

  constructor(result: Quantity, now: Quantity, before: Quantity) {
    super(result, now, before);
    const change = now.value - before.value;
    this.alternatives = [Math.abs(change), (change / before.value) * 100]
      .filter(Number.isFinite)
      .map((value) => ({ value, note: null }));
  }

  override explain(expected: number): Message {
    const [now, before] = this.operands;
    return {
      id: 'perubahan',
      values: { ...this.shown(expected), now: shownNumber(now), before: shownNumber(before) },
    };
  }
}
