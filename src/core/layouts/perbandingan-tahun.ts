import {
  arah,
  capaianAlone,
  column,
  indikator,
  kategori,
  kemajuan,
  keterangan,
  nomor,
  program,
  realisasi,
  sasaran,
  satuan,
  target,
  targetAkhir,
} from './columns';
import { yearChange } from '../relations/year-change';
import type { Layout } from '../tables/layout';
import { capaianMean, capaianRatio, kategoriLabel, kemajuanRatio, labelsBelow } from './shared-relations';
import { hasRoles, type Table } from '../tables/table';

/** True for a table that prints what indicators reached in two years at least. */
function comparesYears(table: Table): boolean {
  const years = new Set<number>();
  for (const { spec, year } of table.columns) {
    if ((spec.role === 'realisasi' || spec.role === 'capaian') && year !== null) years.add(year);
  }
  return hasRoles(table, 'indikator') && years.size >= 2;
}

/** Realisasi and capaian against earlier years (Permen PANRB 53/2014, III.A.2). */
export const perbandinganTahunLayout: Layout = {
  kind: 'perbandingan-tahun',
  name: 'Perbandingan dengan tahun sebelumnya',
  section: 'perbandingan',
  titles: [
    'perbandingan tahun sebelumnya',
    'perbandingan capaian kinerja',
    'perbandingan realisasi',
    'beberapa tahun sebelumnya',
  ],
  demanded: { severity: 'error', id: 'kelengkapan.table.perbandingan-tahun', shownBy: comparesYears },
  complete: true,
  columns: [
    nomor,
    sasaran,
    program,
    indikator,
    satuan,
    arah,
    target,
    realisasi,
    capaianAlone,
    kategori,
    targetAkhir,
    kemajuan,
    keterangan,
    column('kenaikan', 'number', 'Naik/Turun', [
      'kenaikan',
      'kenaikan penurunan',
      'peningkatan penurunan',
      'selisih',
      'naik turun',
    ]),
  ],
  required: ['indikator', ['realisasi', 'capaian']],
  relations: [capaianRatio, kemajuanRatio, capaianMean, kategoriLabel, labelsBelow, yearChange],
};
