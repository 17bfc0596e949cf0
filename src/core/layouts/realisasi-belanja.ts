import { expenditureGroups } from '../relations/expenditure-groups';
import { alsoCalled, column, keterangan, kode, nomor } from './columns';
import { anggaran, persenAnggaran, realisasiAnggaran, sisa } from './money-columns';
import type { Layout } from '../tables/layout';
import { moneySum, serapanRatio, sisaDifference } from './shared-relations';

/**
 * @tabel realisasi-belanja
 * @dihitung Jumlah tiap kelompok belanja; persentase; sisa.
 * @contoh
 *   Tabel 3.12 Realisasi Belanja Tahun 2025
 *   No | Jenis Belanja | Anggaran (Rp) | Realisasi (Rp) | %
 *   1 | Belanja Pegawai | 1.500.000.000 | 1.425.000.000 | 95,00
 *   2 | Belanja Barang dan Jasa | 690.000.000 | 647.000.000 | 93,77
 *   3 | Belanja Modal | 80.000.000 | 75.000.000 | 93,75
 *    | Jumlah | 2.270.000.000 | 2.147.000.000 | 94,58
 */
/** Budget and realisation down to the kinds of expenditure. */
export const realisasiBelanjaLayout: Layout = {
  kind: 'realisasi-belanja',
  name: 'Realisasi belanja',
  section: 'anggaran',
  titles: ['realisasi belanja', 'belanja', 'rekap belanja', 'rekap'],
  columns: [
    nomor,
    kode,
    column('program', 'text', 'Jenis Belanja', ['uraian belanja', 'urusan', 'uraian', 'belanja', 'rincian belanja']),
    anggaran,
    alsoCalled(realisasiAnggaran, 'capaian kinerja sasaran strategis realisasi'),
    alsoCalled(persenAnggaran, 'bertambah persen', 'capaian kinerja sasaran strategis persen'),
    sisa,
    keterangan,
  ],
  required: ['program', 'anggaran', 'realisasiAnggaran'],
  relations: [moneySum, serapanRatio, sisaDifference],
  across: [expenditureGroups],
  hierarchy: 'program',
  example: [
    {},
    { anggaran: 1_845_600_000, realisasiAnggaran: 1_790_233_410, 'realisasiAnggaran-1': 1_762_408_900 },
    { anggaran: 175_300_000, realisasiAnggaran: 166_294_750, 'realisasiAnggaran-1': 158_775_000 },
    {},
    { anggaran: 42_600_000, realisasiAnggaran: 39_876_000, 'realisasiAnggaran-1': 35_120_000 },
  ],
};
