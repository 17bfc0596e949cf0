/**
 * @aturan silang
 * @judul Sumber realisasi yang tidak cocok dengan indikatornya
 * @apa Kolom Sumber Realisasi di perjanjian kinerja berisi Diketik atau nama indeks yang dihitung di buku kerja ini, dan
 *   satuan serta target indikatornya dapat merupakan satuan dan target indeks itu.
 * @mengapa Realisasinya diambil dari tabel indeks itu; untuk indikator yang menghitung hal lain angkanya keliru.
 * @sumber Menurut praktik.
 * @salah "Survei kepuasan yang dilaksanakan", target 2 kali, dengan sumber realisasi IKM.
 * @benar Sumber realisasinya Diketik.
 * @perbaiki Pilih Diketik, atau betulkan target dan satuannya.
 */
import { decides } from '../claims/entry-tables';
import { findingAt, type Finding } from '../findings/finding';
import { layouts } from '../layouts';
import { indexUnits } from '../tables/index-units';
import type { IndexSource } from '../tables/layout';
import { placeIn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import type { CheckContext } from './context';

const rule = 'silang';

const typed = 'diketik';
const sources = new Map(
  layouts.flatMap(({ source }) => (source === undefined ? [] : [[source.name.toLowerCase(), source] as const])),
);

/**
 * Choices of a source of the realisasi that are none, or that neither the unit nor the target of the indicator fits.
 *
 * @example checkRealisasiSources(context) // IKM beside a target of 2 kali: one warning
 */
export function checkRealisasiSources({ values }: CheckContext): Finding[] {
  return values.flatMap((each) => (decides(each.table.layout, 'indikator', 'indikator') ? unfitIn(each) : []));
}

function unfitIn(values: TableValues): Finding[] {
  const column = values.column('sumberRealisasi');
  if (column === undefined) return [];
  return values.table.rows.flatMap((_, item) => {
    const choice = values.textAt(column, item);
    if (choice === '' || choice.toLowerCase() === typed || values.isTotal(item)) return [];
    const place = placeIn(values.table, item, column);
    const source = sources.get(choice.toLowerCase());
    const details = { actual: choice };
    if (source === undefined) return findingAt(rule, 'warning', place, 'silang.sourceUnknown', { choice }, details);
    const shown = { choice, indicator: values.text('indikator', item) };
    return fits(values, item, source) ? [] : findingAt(rule, 'warning', place, 'silang.source', shown, details);
  });
}

function fits(values: TableValues, item: number, { least, most }: IndexSource): boolean {
  const unit = values.text('satuan', item).toLowerCase();
  if (unit !== '' && !indexUnits.includes(unit)) return false;
  const column = values.column('target');
  const target = column === undefined ? null : values.quantity(column, item);
  return target === null || (target.value >= least && target.value <= most);
}
