import { arah, column, indikator, keterangan, nomor, sasaran, satuan, sumberData, target, tujuan } from './columns';
import type { Layout } from '../tables/layout';

/**
 * @tabel iku
 * @dihitung Indikatornya sama dengan perjanjian kinerja.
 * @contoh
 *   Tabel 2.2 Indikator Kinerja Utama
 *   No | Indikator Kinerja Utama | Satuan | Definisi Operasional | Formulasi/Rumus Perhitungan | Sumber Data
 *   1 | Nilai IKM | Indeks | Kepuasan pengguna layanan | Rata-rata unsur x 25 | Survei kepuasan
 *   2 | Nilai SAKIP | Nilai | Hasil evaluasi AKIP | Jumlah nilai komponen | Inspektorat
 */
/** Indikator Kinerja Utama: the main indicators, with their definitions or yearly targets. */
export const ikuLayout: Layout = {
  kind: 'iku',
  name: 'Indikator kinerja utama',
  section: 'rencana',
  titles: ['indikator kinerja utama', 'iku'],
  plans: 'year',
  columns: [
    nomor,
    tujuan,
    sasaran,
    indikator,
    satuan,
    arah,
    target,
    column('penjelasan', 'text', 'Definisi Operasional', ['penjelasan', 'alasan', 'penjelasan definisi operasional']),
    column('formulasi', 'text', 'Formulasi/Rumus Perhitungan', [
      'formulasi',
      'rumus perhitungan',
      'formulasi pengukuran',
      'penjelasan formulasi rumus perhitungan',
      'cara pengukuran',
    ]),
    { ...sumberData, aliases: ['penjelasan sumber data'] },
    column('penanggungJawab', 'text', 'Penanggung Jawab', []),
    keterangan,
  ],
  required: ['indikator', ['target', 'formulasi', 'penjelasan']],
  relations: [],
};
