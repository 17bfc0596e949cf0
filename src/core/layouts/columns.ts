/** Columns that many tables share, with the headings they go by. */
import type { ColumnContent, ColumnSpec } from '../tables/layout';

/** Declares a column. */
export function column(
  role: string,
  content: ColumnContent,
  heading: string,
  aliases: readonly string[] = [],
  options: Partial<Omit<ColumnSpec, 'role' | 'content' | 'heading' | 'aliases'>> = {},
): ColumnSpec {
  return { role, content, heading, aliases, ...options };
}

/** A column that goes by some names more. */
export function alsoCalled(spec: ColumnSpec, ...names: readonly string[]): ColumnSpec {
  return { ...spec, aliases: [...spec.aliases, ...names] };
}

/** Group headings above what was spent; what was reached stands beside them under the same names. */
const moneyHeadings = ['anggaran', 'keuangan', 'belanja', 'pagu'];

/** Number of the row. */
export const nomor = column('nomor', 'text', 'No.', ['nomor', 'no urut']);
/** Code of a programme, kegiatan or account; never a number. */
export const kode = column('kode', 'text', 'Kode', ['kode rekening', 'kode program', 'no rekening']);
/** Goal (tujuan). */
export const tujuan = column('tujuan', 'text', 'Tujuan', ['tujuan strategis', 'tujuan pd', 'tujuan uraian']);
/** Objective (sasaran strategis) whose indicators follow. */
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
/** Indicator whose numbers the row states. */
export const indikator = column(
  'indikator',
  'text',
  'Indikator Kinerja',
  [
    'indikator',
    'indikator kinerja utama',
    'indikator tujuan sasaran',
    'indikator sasaran',
    'indikator kinerja sasaran',
    'uraian indikator',
    'iku',
  ],
  { substitutes: ['kinerja', 'uraian kinerja'] },
);
/** The same of a programme or kegiatan. */
export const indikatorKegiatan = alsoCalled(
  indikator,
  'indikator kinerja program kegiatan',
  'indikator program kegiatan',
);
/** Unit of target and realisasi. */
export const satuan = column('satuan', 'text', 'Satuan', []);
/** Whether more or less of the indicator is better: "naik" (also where it is empty) or "turun". */
export const arah = column('arah', 'text', 'Arah', [
  'arah indikator',
  'arah capaian',
  'polaritas',
  'polarisasi',
  'polaritas indikator',
  'sifat indikator',
  'sifat',
  'jenis indikator',
  'tipe indikator',
  'arah polaritas',
  'maximize minimize',
  'maximise minimise',
  'positif negatif',
]);
/** Target of a year, in the unit of the indicator. */
export const target = column('target', 'number', 'Target', ['target kinerja', 'target pk'], {
  repeats: true,
  notUnder: moneyHeadings,
  substitutes: ['perjanjian kinerja'],
});
/** What was reached in a year, in the unit of the indicator. */
export const realisasi = column(
  'realisasi',
  'number',
  'Realisasi',
  ['realisasi kinerja', 'jumlah realisasi', 'jumlah realisasi kinerja', 'jumlah realisasi target'],
  { repeats: true, notUnder: moneyHeadings, substitutes: ['hasil', 'hasil kinerja'] },
);
/** Achievement, realisasi against target. */
export const capaian = column(
  'capaian',
  'percent',
  'Capaian (%)',
  ['capaian', 'capaian kinerja', 'persentase capaian kinerja', 'tingkat capaian', 'rata rata capaian'],
  { repeats: true, notUnder: moneyHeadings },
);
/** The same in a table that has no other percentage: "%" alone names it there. */
export const capaianAlone = alsoCalled(capaian, 'persen', 'persen kinerja');
/** Name of the class of a capaian. */
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
/** Target at the end of the Renstra. */
export const targetAkhir = column('targetAkhir', 'number', 'Target Akhir Renstra', [
  'target akhir',
  'target akhir rencana strategis',
  'target jangka menengah',
  'target akhir periode',
  'target renstra',
  'target akhir rpjmd',
  'target kinerja akhir',
  'kondisi akhir',
  'target kinerja capaian renstra',
  'target kinerja capaian program renstra',
]);
/** Progress: realisasi to date against the target at the end of the Renstra. */
export const kemajuan = column('kemajuan', 'percent', 'Tingkat Kemajuan', [
  'kemajuan',
  'persen kemajuan',
  'capaian terhadap target akhir',
  'realisasi terhadap target akhir',
  'capaian terhadap renstra',
  'capaian target akhir renstra persen',
]);
/** What others reached, or should: the nation, the province, the neighbours. */
export const standar = column('standar', 'number', 'Standar Nasional', [
  'standar nasional provinsi',
  'standar nasional provinsi daerah sekitar',
  'standar provinsi',
  'standar',
  'realisasi nasional',
  'nasional',
  'provinsi',
  'rata rata nasional',
  'rata rata provinsi',
  'rata rata kabupaten',
  'pembanding',
]);
/** What says that a percentage is one of the standard, and not of the target. */
export const againstStandard: readonly string[] = [
  'capaian standar',
  'capaian standar persen',
  'capaian standar nasional persen',
  'realisasi standar persen',
];
/** Remarks. */
export const keterangan = column('keterangan', 'text', 'Keterangan', ['ket', 'sumber dana', 'catatan'], {
  isProse: true,
});
/** What the realisasi is taken from in a form: typed, or the total of a table that works it out. */
export const sumberRealisasi = column('sumberRealisasi', 'text', 'Sumber Realisasi');
/** Where the realisasi comes from. */
export const sumberData = column('sumberData', 'text', 'Sumber Data', []);

/** Programme, kegiatan or sub kegiatan. */
export const program = column('program', 'text', 'Program/Kegiatan/Sub Kegiatan', [
  'program',
  'program kegiatan',
  'uraian',
  'nama program',
  'kegiatan',
  'sub kegiatan',
  'urusan',
  'urusan bidang urusan program kegiatan',
  'bidang urusan program kegiatan sub kegiatan',
]);
/** What tables of indicators say first: the indicator below its sasaran. */
export const indicatorColumns: readonly ColumnSpec[] = [nomor, sasaran, indikator, satuan, arah];
/** Tables that go on with what was reached of it, and where they set the programmes for it. */
export const capaianColumns: readonly ColumnSpec[] = [
  ...[nomor, sasaran, program, indikator, satuan, arah],
  ...[target, realisasi, capaianAlone, kategori],
];
