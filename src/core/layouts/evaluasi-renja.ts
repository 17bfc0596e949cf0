import type { ColumnSpec, Layout } from '../tables/layout';
import { arah, column, indikatorKegiatan, keterangan, kode, nomor, program, satuan, targetAkhir } from './columns';
import { capaianOfPart, kemajuanOf } from './shared-relations';

/** Below "Perkiraan Realisasi …" stand what is expected and how far that is. */
const expected = 'perkiraan realisasi capaian renstra';

/** The same words stand above target and realisasi of the year; which is which their order tells. */
const ofOneYear = 'target realisasi kinerja program keluaran kegiatan';

/** What is said of one year or up to it; none of it is the year of the report. */
const figures: readonly ColumnSpec[] = [
  column('realisasiLalu', 'number', 'Realisasi Target Kinerja s/d Tahun Lalu', [
    'realisasi target kinerja hasil program keluaran kegiatan',
    'realisasi target kinerja hasil program',
    'realisasi target kinerja',
    'realisasi renstra sampai tahun lalu',
  ]),
  column('targetRenja', 'number', 'Target Renja', [ofOneYear]),
  column('realisasiRenja', 'number', 'Realisasi Renja', [ofOneYear]),
  column('tingkatRealisasi', 'percent', 'Tingkat Realisasi (%)', [
    'tingkat realisasi',
    'tingkat realisasi renja',
    'tingkat realisasi renja persen',
  ]),
  column('targetBerjalan', 'number', 'Target Program dan Kegiatan Tahun Berjalan', [
    'target program kegiatan renja berjalan',
    'target program kegiatan renja',
    'target program kegiatan',
  ]),
  column('perkiraan', 'number', 'Perkiraan Realisasi', [
    'perkiraan realisasi capaian',
    `${expected} realisasi capaian`,
    `${expected} realisasi capaian program kegiatan`,
  ]),
  column('tingkatPerkiraan', 'percent', 'Tingkat Capaian terhadap Renstra (%)', [
    'tingkat kemajuan',
    'tingkat kemajuan persen',
    'perkiraan realisasi tingkat capaian',
    `${expected} tingkat capaian`,
    `${expected} tingkat capaian realisasi persen`,
    `${expected} target capaian`,
  ]),
];

/**
 * @tabel evaluasi-renja
 * @dihitung Tingkat realisasi = realisasi ÷ target Renja; tingkat capaian = perkiraan realisasi ÷ target Renstra; kolom lain
 *   seperti tertulis di baris nomor kolomnya, misalnya 9 = 5 + 7.
 * @contoh
 *   Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja
 *   No | Program/Kegiatan | Indikator Kinerja | Target Renstra | Realisasi Target Kinerja s/d Tahun Lalu | Renja Tahun Lalu | < | < | Perkiraan Realisasi | Tingkat Kemajuan (%)
 *   ^ | ^ | ^ | ^ | ^ | Target | Realisasi | Tingkat Realisasi (%) | ^ | ^
 *   1 | Program Pelayanan Publik | Laporan | 60 | 24 | 12 | 11 | 91,67 | 35 | 58,33
 *   2 | Program Pemberdayaan Desa | Desa | 20 | 8 | 4 | 5 | 125,00 | 13 | 65,00
 */
/**
 * How far the Renja of the last year has come, and with it the Renstra: table T-C.29 of Permendagri 86/2017. Its years are
 * not that of the report, so that nothing of it is compared with other tables.
 */
export const evaluasiRenjaLayout: Layout = {
  kind: 'evaluasi-renja',
  name: 'Evaluasi hasil Renja terhadap Renstra (T-C.29)',
  section: 'pendukung',
  titles: [
    'evaluasi hasil pelaksanaan renja',
    'evaluasi pelaksanaan renja',
    'evaluasi hasil renja',
    'pencapaian renstra',
  ],
  columns: [nomor, kode, program, indikatorKegiatan, satuan, arah, targetAkhir, ...figures, keterangan],
  required: ['program', 'targetAkhir', 'realisasiLalu', 'targetRenja', 'realisasiRenja', 'tingkatRealisasi'],
  relations: [
    capaianOfPart('tingkatRealisasi', 'realisasiRenja', 'targetRenja'),
    kemajuanOf('tingkatPerkiraan', 'perkiraan'),
  ],
};
