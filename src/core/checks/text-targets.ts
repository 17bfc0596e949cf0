/**
 * @aturan capaian
 * @judul Target yang bukan angka
 * @apa Target berupa sebutan (BB, WTP) atau kata lain, yang capaiannya tidak dapat dihitung; sebutan dari satu skala
 *   dibandingkan urutannya.
 * @mengapa Yang tidak dihitung harus terlihat tidak dihitung. Target BB dengan realisasi B berarti belum tercapai.
 * @sumber Menurut praktik; urutan sebutan SAKIP Permen PANRB 88/2021.
 * @salah
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Predikat SAKIP | BB | B | Tercapai ?capaian
 *   2 | Nilai IKM | 80,00 | 84,00 | 105,00
 * @benar
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Predikat SAKIP | 70,00 | 68,00 | 97,14
 *   2 | Nilai IKM | 80,00 | 84,00 | 105,00
 * @perbaiki Tulis nilainya (misalnya 70,01 untuk BB) supaya capaiannya dapat dihitung, atau jelaskan di bawah tabel.
 */
import { readWrittenTarget } from '../calc/target';
import { findingAt, type Finding } from '../findings/finding';
import { gradeReached } from '../names/grades';
import { slots } from '../tables/operand-columns';
import { placeIn, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import type { Place } from '../workbook/workbook';
import type { CheckContext } from './context';

/**
 * Targets that are words: grades of one scale are compared with their realisasi, anything else is said not to be
 * computed. A label beside them that says otherwise is a warning.
 *
 * Sumber: menurut praktik.
 * @example checkTextTargets(context) // target BB, realisasi B, Tercapai: one warning
 */
export function checkTextTargets({ values }: CheckContext): Finding[] {
  return values.flatMap((table) =>
    slots(table, 'capaian', ['target', 'realisasi']).flatMap(([result, target, realisasi]) =>
      table.table.rows.flatMap((_, item) => findingIn(table, [result!, target!, realisasi!], item) ?? []),
    ),
  );
}

/** No grade and no target in words is longer. */
const longestTarget = 40;

function findingIn(values: TableValues, columns: readonly TableColumn[], item: number): Finding | null {
  const [result, target, realisasi] = columns as readonly [TableColumn, TableColumn, TableColumn];
  const reading = values.reading(target, item);
  if (reading.kind !== 'text' || reading.text.length > longestTarget || values.isTotal(item)) return null;
  if (values.text('indikator', item) === '' || readWrittenTarget(reading.text) !== null) return null;
  const got = values.textAt(realisasi, item);
  if (got === '') return null;
  const at = (column: TableColumn): Place => placeIn(values.table, item, column);
  const reached = gradeReached(reading.text, got);
  if (reached === null) return findingAt('capaian', 'info', at(target), 'target.text', { target: reading.text });
  const grades = { target: reading.text, realisasi: got };
  const written = values.textAt(result, item);
  if (/\btercapai\b/i.test(written) && reached === /\b(?:belum|tidak)\b/i.test(written)) {
    const id = reached ? 'target.labelReached' : 'target.labelMissed';
    return findingAt('capaian', 'warning', at(result), id, { ...grades, written });
  }
  return findingAt('capaian', 'info', at(target), reached ? 'target.gradeReached' : 'target.gradeMissed', grades);
}
