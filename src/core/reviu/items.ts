/**
 * The items of the review of a report: format, mechanism and substance (Permen PANRB 53/2014, Lampiran III; the wording
 * menurut praktik, the items confirmed by an inspectorate's letter). Which of them a check can answer is said here.
 */

/** The three parts of a review. */
export type ReviuPart = 'format' | 'mekanisme' | 'substansi';

/** How a check answers an item; what no check can tell is asked of a person. */
export interface ReviuTest {
  /** The kinds of tables that must be there, each of them filled in; an inner list is met by any one of its kinds. */
  readonly tables: readonly (string | readonly string[])[];
  /** The rules that no error may stand under in those tables; all rules when absent, none when empty. */
  readonly rules?: readonly string[];
  /** True where the tables may be elsewhere than in the workbook: then a person answers. */
  readonly mayBeElsewhere?: boolean;
}

/** One item. */
export interface ReviuItem {
  readonly id: ReviuId;
  readonly part: ReviuPart;
  readonly test: ReviuTest | null;
}

/** The items by what they ask. */
export type ReviuId =
  | 'dataPenting'
  | 'target'
  | 'capaian'
  | 'keuangan'
  | 'lampiran'
  | 'perbaikan'
  | 'unit'
  | 'didukungData'
  | 'alurData'
  | 'penanggungJawab'
  | 'keandalan'
  | 'analisisDiketahui'
  | 'samaPk'
  | 'anggaranPk'
  | 'selarasRenstra'
  | 'selarasIku'
  | 'alasan'
  | 'perhitungan'
  | 'tahunLalu'
  | 'jangkaMenengah'
  | 'standarNasional'
  | 'efisiensi'
  | 'penunjang'
  | 'mengukur'
  | 'smart';

function asked(part: ReviuPart, ...own: readonly ReviuId[]): ReviuItem[] {
  return own.map((id) => ({ id, part, test: null }));
}

function tested(part: ReviuPart, id: ReviuId, test: ReviuTest): ReviuItem {
  return { id, part, test };
}

/** All of them, in the order of the form. */
export const reviuItems: readonly ReviuItem[] = [
  tested('format', 'dataPenting', {
    tables: ['pk', 'capaian', ['realisasi-anggaran', 'realisasi-belanja']],
    rules: [],
  }),
  tested('format', 'target', { tables: ['pk'], rules: [] }),
  tested('format', 'capaian', { tables: ['capaian'], rules: ['kosong', 'kelengkapan'] }),
  tested('format', 'keuangan', { tables: [['realisasi-anggaran', 'realisasi-belanja']] }),
  ...asked('format', 'lampiran'),
  tested('format', 'perbaikan', { tables: ['analisis'], rules: ['kosong'] }),
  ...asked('mekanisme', 'unit', 'didukungData', 'alurData', 'penanggungJawab', 'keandalan', 'analisisDiketahui'),
  tested('substansi', 'samaPk', { tables: ['pk', 'capaian'], rules: ['silang', 'kelengkapan'] }),
  tested('substansi', 'anggaranPk', { tables: ['pk-anggaran', 'realisasi-anggaran'], rules: ['silang'] }),
  tested('substansi', 'selarasRenstra', { tables: ['renstra'], rules: ['silang'], mayBeElsewhere: true }),
  ...asked('substansi', 'selarasIku', 'alasan'),
  tested('substansi', 'perhitungan', { tables: ['capaian'] }),
  tested('substansi', 'tahunLalu', { tables: ['perbandingan-tahun'] }),
  tested('substansi', 'jangkaMenengah', { tables: ['kemajuan-renstra'] }),
  tested('substansi', 'standarNasional', { tables: ['standar-nasional'], mayBeElsewhere: true }),
  tested('substansi', 'efisiensi', { tables: [['efisiensi', 'efisiensi-program']] }),
  tested('substansi', 'penunjang', { tables: [['program-penunjang', 'efisiensi-program']] }),
  ...asked('substansi', 'mengukur', 'smart'),
];
