/** Tables that are no part of the report: what is chosen or typed in them is used by the tables that are. */
import type { ColumnContent } from '../tables/layout';
import { printed, type ProfileTable } from '../profiles/profile';
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

function textColumns(...roles: readonly string[]): DraftColumn[] {
  return roles.map((role) => helperColumn(role, 'text'));
}

const unsur = Array.from({ length: mostUnsur }, (_, index) => index);

/** The helping tables; they stand behind those of the report. */
export const helperTables: readonly HelperTable[] = [
  {
    ...printed('Dukungan', supportKind, [
      'Program Pendukung Indikator Kinerja (bahan isian)',
      'Program | Indikator yang Didukung | Anggaran (Rp) | Realisasi (Rp)',
    ]),
    columns: [
      ...textColumns('program', 'indikator'),
      helperColumn('anggaran', 'rupiah'),
      helperColumn('realisasiAnggaran', 'rupiah'),
    ],
  },
  {
    ...printed('Pilihan', sourcesKind, [
      'Pilihan Sumber Realisasi (bahan isian)',
      'Sumber Realisasi | Penjelasan Pilihan',
    ]),
    columns: textColumns('sumberRealisasi', 'penjelasanPilihan'),
  },
  {
    ...printed('Jawaban SKM', answersKind, [
      'Jawaban Responden Survei Kepuasan Masyarakat Tahun {tahun}',
      `No. Responden | ${unsur.map((index) => `U${index + 1}`).join(' | ')} | Jenis Kelamin | Pendidikan | Pekerjaan`,
    ]),
    columns: [
      helperColumn('responden', 'text'),
      ...unsur.map((index) => helperColumn('jawabanUnsur', 'number', index)),
      ...textColumns('sex', 'education', 'occupation'),
    ],
  },
  {
    ...printed('Sebutan Responden', wordsKind, [
      'Sebutan Pendidikan dan Pekerjaan Responden (bahan isian)',
      'Sebutan | Masuk Kelompok',
    ]),
    columns: textColumns('sebutan', 'masukKelompok'),
  },
];
