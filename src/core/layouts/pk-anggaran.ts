import { alsoCalled, arah, column, indikator, keterangan, kode, nomor, program, satuan, target } from './columns';
import { anggaran } from './money-columns';
import type { Layout } from '../tables/layout';
import { moneySum } from './shared-relations';

/**
 * @tabel pk-anggaran
 * @dihitung Jumlah = jumlah program; anggaran sama dengan tabel realisasi anggaran.
 * @contoh
 *   Program dan Anggaran Perjanjian Kinerja Tahun 2025
 *   No | Program | Anggaran (Rp) | Keterangan
 *   1 | Program Penunjang Urusan Pemerintahan | 1.850.000.000 | APBD
 *   2 | Program Pelayanan Publik | 420.000.000 | APBD
 *    | Jumlah | 2.270.000.000 |
 */
/** Programmes and budgets of the Perjanjian Kinerja. */
export const pkAnggaranLayout: Layout = {
  kind: 'pk-anggaran',
  name: 'Program dan anggaran perjanjian kinerja',
  section: 'perjanjian',
  titles: ['perjanjian kinerja', 'program dan kegiatan', 'alokasi anggaran'],
  plans: 'year',
  decides: { program: ['anggaranAwal', 'targetPerubahan'] },
  columns: [
    nomor,
    kode,
    program,
    alsoCalled(indikator, 'indikator program'),
    satuan,
    arah,
    target,
    anggaran,
    keterangan,
    column('sumberDana', 'text', 'Sumber Dana', []),
  ],
  required: ['program', 'anggaran'],
  relations: [moneySum],
  hierarchy: 'program',
};
