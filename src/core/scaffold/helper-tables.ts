/** Tables that are no part of the report: what is chosen or typed in them is used by the tables that are. */
import type { ColumnContent } from '../tables/layout';
import type { ProfileTable } from '../profiles/profile';
import type { DraftColumn } from './draft';
import { answersKind } from './rows/answer-summary-rows';
import { wordsKind } from './rows/respondent-rows';
import { mostUnsur } from './rows/survey-rows';
import { supportKind } from './rows/program-rows';
import { sourcesKind } from './rows/realisasi-sources';

/** A table whose columns are known without reading its headings. */
export interface HelperTable extends ProfileTable {
  readonly columns: readonly DraftColumn[];
}

function helperColumn(role: string, content: ColumnContent, nth = 0): DraftColumn {
  return { role, entry: role, stage: null, content, whole: content === 'number', offset: 0, nth };
}

const unsur = Array.from({ length: mostUnsur }, (_, index) => index);

/** The helping tables; they stand behind those of the report. */
export const helperTables: readonly HelperTable[] = [
  {
    kind: supportKind,
    sheet: 'Dukungan',
    title: 'Program Pendukung Indikator Kinerja (bahan isian)',
    headings: ['Program | Indikator yang Didukung | Anggaran (Rp) | Realisasi (Rp)'],
    columns: [
      helperColumn('program', 'text'),
      helperColumn('indikator', 'text'),
      helperColumn('anggaran', 'rupiah'),
      helperColumn('realisasiAnggaran', 'rupiah'),
    ],
  },
  {
    kind: sourcesKind,
    sheet: 'Pilihan',
    title: 'Pilihan Sumber Realisasi (bahan isian)',
    headings: ['Sumber Realisasi | Penjelasan Pilihan'],
    columns: [helperColumn('sumberRealisasi', 'text'), helperColumn('penjelasanPilihan', 'text')],
  },
  {
    kind: answersKind,
    sheet: 'Jawaban SKM',
    title: 'Jawaban Responden Survei Kepuasan Masyarakat Tahun {tahun}',
    headings: [
      `No. Responden | ${unsur.map((index) => `U${index + 1}`).join(' | ')} | Jenis Kelamin | Pendidikan | Pekerjaan`,
    ],
    columns: [
      helperColumn('responden', 'text'),
      ...unsur.map((index) => helperColumn('jawabanUnsur', 'number', index)),
      helperColumn('sex', 'text'),
      helperColumn('education', 'text'),
      helperColumn('occupation', 'text'),
    ],
  },
  {
    kind: wordsKind,
    sheet: 'Sebutan Responden',
    title: 'Sebutan Pendidikan dan Pekerjaan Responden (bahan isian)',
    headings: ['Sebutan | Masuk Kelompok'],
    columns: [helperColumn('sebutan', 'text'), helperColumn('masukKelompok', 'text')],
  },
];
