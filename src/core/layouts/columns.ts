/** Columns that many tables share, with the headings they go by. */
import type { ColumnContent, ColumnSpec } from './layout';

/** Declares a column. */
export function column(
  role: string,
  content: ColumnContent,
  heading: string,
  aliases: readonly string[] = [],
  options: { readonly repeats?: boolean; readonly derived?: boolean } = {},
): ColumnSpec {
  return { role, content, heading, aliases, ...options };
}

export const nomor = column('nomor', 'text', 'No.', ['nomor', 'no urut']);
export const kode = column('kode', 'text', 'Kode', ['kode rekening', 'kode program', 'no rekening']);
export const tujuan = column('tujuan', 'text', 'Tujuan', [
  'tujuan strategis',
  'tujuan pd',
  'tujuan perangkat daerah',
  'tujuan uraian',
]);
export const sasaran = column('sasaran', 'text', 'Sasaran Strategis', [
  'sasaran',
  'tujuan sasaran',
  'tujuan sasaran strategis',
  'sasaran pd',
  'sasaran program kegiatan',
  'sasaran program',
  'sasaran uraian',
  'sasaran kinerja',
]);
export const indikator = column('indikator', 'text', 'Indikator Kinerja', [
  'indikator',
  'indikator kinerja utama',
  'indikator tujuan sasaran',
  'indikator sasaran',
  'indikator kinerja sasaran',
  'uraian indikator',
  'iku',
]);
export const satuan = column('satuan', 'text', 'Satuan', ['sat']);
export const target = column('target', 'number', 'Target', ['target kinerja', 'target pk', 'target tahun'], {
  repeats: true,
});
export const realisasi = column('realisasi', 'number', 'Realisasi', ['realisasi kinerja', 'realisasi tahun'], {
  repeats: true,
});
export const capaian = column(
  'capaian',
  'percent',
  'Capaian (%)',
  [
    'capaian',
    'capaian persen',
    'capaian kinerja',
    'persentase capaian kinerja',
    'tingkat capaian',
    'persen capaian kinerja',
    'capaian kinerja persen',
    'rata rata capaian',
  ],
  { repeats: true },
);
export const kategori = column('kategori', 'label', 'Kategori', [
  'kriteria',
  'status',
  'predikat',
  'tingkat keberhasilan',
  'kategori capaian',
  'interpretasi',
  'kriteria penilaian',
  'kategori kinerja',
  'kriteria capaian',
]);
export const targetAkhir = column('targetAkhir', 'number', 'Target Akhir Renstra', [
  'target akhir',
  'target akhir rencana strategis',
  'target jangka menengah',
  'target akhir periode',
  'target renstra',
  'target akhir rpjmd',
  'target kinerja akhir',
]);
export const keterangan = column('keterangan', 'text', 'Keterangan', ['ket', 'sumber dana', 'catatan']);
export const sumberData = column('sumberData', 'text', 'Sumber Data', []);

export const program = column('program', 'text', 'Program/Kegiatan/Sub Kegiatan', [
  'program',
  'program kegiatan',
  'program kegiatan sub',
  'program dan kegiatan',
  'uraian',
  'nama program',
  'kegiatan',
  'sub kegiatan',
  'program kegiatan sub kegiatan',
  'urusan',
]);
export const anggaran = column(
  'anggaran',
  'rupiah',
  'Anggaran (Rp)',
  [
    'pagu',
    'pagu anggaran',
    'jumlah anggaran',
    'rencana anggaran',
    'alokasi anggaran',
    'belanja anggaran',
    'anggaran anggaran',
    'target anggaran',
    'anggaran pagu',
    'anggaran target',
    'keuangan pagu',
  ],
  { repeats: true },
);
export const realisasiAnggaran = column(
  'realisasiAnggaran',
  'rupiah',
  'Realisasi (Rp)',
  [
    'realisasi',
    'realisasi anggaran',
    'anggaran realisasi',
    'realisasi keuangan',
    'belanja realisasi',
    'realisasi belanja',
    'jumlah realisasi',
  ],
  { repeats: true },
);
export const persenAnggaran = column('persenAnggaran', 'percent', '% Capaian', [
  'persen',
  'capaian',
  'capaian persen',
  'realisasi persen',
  'anggaran capaian persen',
  'anggaran realisasi persen',
  'serapan',
  'persen serapan',
  'realisasi anggaran persen',
  'tingkat serapan',
  'penyerapan',
  'persentase realisasi',
  'anggaran persen',
  'anggaran capaian',
  'capaian anggaran',
  'keuangan persen',
]);
export const sisa = column('sisa', 'rupiah', 'Sisa Anggaran (Rp)', [
  'sisa',
  'sisa anggaran',
  'bertambah',
  'bertambah berkurang',
  'selisih',
  'lebih kurang',
  'sisa pagu',
]);
export const efisiensi = column('efisiensi', 'percent', 'Tingkat Efisiensi', [
  'efisiensi',
  'tingkat efisiensi',
  'efisiensi persen',
  'persentase efisiensi',
  'nilai efisiensi',
]);
