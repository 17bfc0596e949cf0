import { sumOfChildren } from '../relations/sum-of-children';
import { arah, column, indikatorKegiatan, keterangan, kode, nomor, program, sasaran, satuan } from './columns';
import type { ColumnSpec, Layout } from '../tables/layout';

/** What is reached (K) and the money for it (Rp), side by side below a group heading that has one of these names. */
function kinerjaAndDana(kinerja: string, dana: string, heading: string, names: readonly string[]): ColumnSpec[] {
  const options = { repeats: true, notUnder: ['tingkat'] };
  return [
    column(
      kinerja,
      'number',
      `${heading} K`,
      names.map((name) => `${name} kinerja`),
      options,
    ),
    column(
      dana,
      'rupiah',
      `${heading} Rp`,
      names.map((name) => `${name} rp`),
      options,
    ),
  ];
}

/**
 * @tabel realisasi-triwulan
 * @dihitung Triwulan I–IV menjadi realisasi tahun ini, juga dengan tahun lalu; tingkat capaian; rumus tiap baris
 *   seperti di baris lain.
 * @contoh
 *   Evaluasi Hasil Renja Tahun 2025 (Formulir E.81)
 *   No | Program/Kegiatan | Target Renja | < | Realisasi Triwulan I | < | Realisasi Triwulan II | < | Realisasi Renja | <
 *   ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp
 *   1 | Program Pelayanan Publik | 24 | 420.000.000 | 6 | 90.000.000 | 5 | 80.000.000 | 11 | 170.000.000
 *   2 | Program Pemberdayaan Desa | 12 | 150.000.000 | 3 | 30.000.000 | 4 | 45.000.000 | 7 | 75.000.000
 *   3 | Program Ketenteraman | 8 | 95.000.000 | 2 | 20.000.000 | 2 | 25.000.000 | 4 | 45.000.000
 */
/**
 * Programmes with what was reached and spent in each quarter or month, K and Rp: the evaluation of the Renja (Formulir
 * E.81 of Permendagri 86/2017) and the tables taken from it. What its columns make together its numbers show.
 */
export const realisasiTriwulanLayout: Layout = {
  kind: 'realisasi-triwulan',
  name: 'Realisasi program per triwulan (evaluasi Renja)',
  section: 'anggaran',
  titles: ['evaluasi renja', 'evaluasi hasil renja', 'realisasi triwulan', 'kinerja triwulan', 'formulir e 81'],
  columns: [
    nomor,
    kode,
    sasaran,
    program,
    indikatorKegiatan,
    satuan,
    arah,
    ...kinerjaAndDana('kinerjaTarget', 'danaTarget', 'Target', [
      'target renstra',
      'target renja',
      'target kinerja anggaran',
    ]),
    ...kinerjaAndDana('kinerjaTriwulan', 'danaTriwulan', 'Realisasi Triwulan', [
      'realisasi triwulan',
      'realisasi renstra',
      'realisasi renja',
      'realisasi kinerja anggaran',
    ]),
    column(
      'tingkatCapaian',
      'percent',
      'Tingkat Capaian Kinerja dan Anggaran (%)',
      ['tingkat capaian kinerja realisasi', 'tingkat capaian kinerja anggaran'],
      {
        repeats: true,
      },
    ),
    column('penanggungJawab', 'text', 'Perangkat Daerah Penanggung Jawab', ['unit penanggung jawab']),
    keterangan,
  ],
  required: ['program', 'danaTriwulan', 'kinerjaTriwulan'],
  relations: [sumOfChildren('danaTarget', 'danaTriwulan')],
  hierarchy: 'program',
};
