import { sumOfChildren } from '../relations/sum-of-children';
import { column, keterangan, kode, nomor, program } from './columns';
import { anggaran, persenAnggaran, realisasiAnggaran, serapan, sisa } from './money-columns';
import type { Layout } from '../tables/layout';
import { either } from './either';
import { serapanOfPart, serapanRatio, sisaDifference } from './shared-relations';
import { hasRoles } from '../tables/table';

/** What is to be spent in each part of the year, which more may be spent than. */
const rencanaTriwulan = column('rencanaTriwulan', 'rupiah', 'Target Triwulan (Rp)', ['target tw', 'target semester'], {
  repeats: true,
  isToldByHeading: true,
});
/** The share that was used of it, or of the budget of the year. */
const persenTriwulan = column(
  'persenTriwulan',
  'percent',
  'Capaian Triwulan (%)',
  ['persen triwulan', 'persen tw', 'persen semester', 'capaian tw', 'capaian semester'],
  { repeats: true, isToldByHeading: true },
);

/**
 * @tabel realisasi-anggaran
 * @dihitung Program = jumlah kegiatan = jumlah sub kegiatan; persentase, juga tiap triwulan; sisa; jumlah seluruhnya.
 * @contoh
 *   Tabel 3.11 Realisasi Anggaran Program dan Kegiatan Tahun 2025
 *   Kode | Program/Kegiatan/Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % | Sisa Anggaran
 *   7.01.02 | Program Pelayanan Publik | 420.000.000 | 408.000.000 | 97,14 | 12.000.000
 *   7.01.02.2.01 | Kegiatan Koordinasi Pelayanan | 300.000.000 | 291.000.000 | 97,00 | 9.000.000
 *   7.01.02.2.02 | Kegiatan Pelayanan Terpadu | 120.000.000 | 117.000.000 | 97,50 | 3.000.000
 *    | Jumlah | 420.000.000 | 408.000.000 | 97,14 | 12.000.000
 */
/** Budget and realisation per programme, kegiatan and sub kegiatan (Permen PANRB 53/2014, III.B). */
export const realisasiAnggaranLayout: Layout = {
  kind: 'realisasi-anggaran',
  name: 'Realisasi anggaran',
  section: 'anggaran',
  titles: ['capaian anggaran', 'realisasi anggaran', 'anggaran dan realisasi', 'sumber daya keuangan'],
  demanded: {
    severity: 'error',
    id: 'kelengkapan.table.realisasi-anggaran',
    shownBy: (table) => hasRoles(table, 'anggaran', 'realisasiAnggaran'),
  },
  decides: { program: ['program', 'kode', 'anggaran', 'realisasiAnggaran'] },
  columns: [
    nomor,
    kode,
    {
      ...program,
      substitutes: [
        'sasaran strategis',
        'tujuan sasaran',
        'sasaran program',
        'sumberdaya keuangan sasaran strategis',
        'sasaran',
      ],
    },
    anggaran,
    realisasiAnggaran,
    persenAnggaran,
    rencanaTriwulan,
    persenTriwulan,
    serapan,
    sisa,
    column('capaianKinerja', 'percent', 'Capaian Kinerja (%)'),
    column('realisasiFisik', 'percent', 'Realisasi Fisik (%)', ['fisik', 'fisik persen']),
    keterangan,
  ],
  required: ['program', 'anggaran', 'realisasiAnggaran'],
  relations: [
    sumOfChildren('anggaran', 'rencanaTriwulan', 'realisasiAnggaran', 'sisa'),
    serapanRatio,
    either(serapanOfPart('rencanaTriwulan'), serapanOfPart('anggaran')),
    sisaDifference,
  ],
  hierarchy: 'program',
};
