import {
  capaianMean,
  capaianRatio,
  kategoriLabel,
  kemajuanRatio,
  labelsBelow,
  pembandingRatio,
} from './shared-relations';
import {
  againstStandard,
  arah,
  capaianAlone,
  indikator,
  kategori,
  kemajuan,
  keterangan,
  nomor,
  program,
  realisasi,
  sasaran,
  satuan,
  standar,
  sumberData,
  target,
  targetAkhir,
  tujuan,
  column,
} from './columns';
import type { Layout } from '../tables/layout';
import { hasRoles, reportsRealisasi } from '../tables/table';

/**
 * @tabel capaian
 * @dihitung Capaian = realisasi ÷ target menurut arah indikatornya; kategori menurut skala; rata-rata; target dan
 *   realisasi sama di semua tabel.
 * @contoh
 *   Tabel 3.2 Capaian Kinerja Tahun 2025
 *   No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori
 *   1 | Nilai IKM | Indeks | 82,00 | 84,05 | 102,50 | Sangat Tinggi
 *   2 | Nilai SAKIP | Nilai | 65,00 | 62,40 | 96,00 | Sangat Tinggi
 */
/** Target against realisasi of this year: the heart of Bab III (Permen PANRB 53/2014, III.A.1). */
export const capaianLayout: Layout = {
  kind: 'capaian',
  name: 'Capaian kinerja',
  section: 'capaian',
  titles: [
    'capaian kinerja',
    'realisasi indikator kinerja',
    'target realisasi kinerja',
    'capaian indikator kinerja utama',
    'pengukuran kinerja',
  ],
  demanded: {
    severity: 'error',
    id: 'kelengkapan.table.capaian',
    shownBy: (table, year) =>
      table.layout.hierarchy === undefined && hasRoles(table, 'target', 'capaian') && reportsRealisasi(table, year),
  },
  decides: { indikator: ['realisasi', 'capaian'] },
  complete: true,
  columns: [
    nomor,
    tujuan,
    sasaran,
    program,
    indikator,
    satuan,
    arah,
    column('kondisiAwal', 'number', 'Kondisi Awal', []),
    target,
    realisasi,
    capaianAlone,
    kategori,
    targetAkhir,
    kemajuan,
    { ...standar, isToldByHeading: true },
    column('pembanding', 'percent', 'Capaian terhadap Standar (%)', againstStandard, { isToldByHeading: true }),
    sumberData,
    keterangan,
  ],
  required: ['indikator', 'target', 'realisasi'],
  relations: [capaianRatio, kemajuanRatio, pembandingRatio, capaianMean, kategoriLabel, labelsBelow],
};
