/** The order of a report's chapters and their parts (Permen PANRB 53/2014, Lampiran II). */
import type { ReportSection } from '../tables/report-section';
import type { ChapterId } from './naskah';

/** A part of a chapter. */
export interface OutlinePart {
  /** The id of its heading in the sentences. */
  readonly id: PartId;
  readonly level: 2 | 3;
  /** The tables that stand in it. */
  readonly section: ReportSection | null;
}

/** A chapter with its parts. */
export interface OutlineChapter {
  readonly id: ChapterId;
  readonly number: string;
  readonly parts: readonly OutlinePart[];
}

/** What only a person can write, by its heading. */
export type WrittenPart = 'gambaran' | 'isu' | 'simpulan';
/** Every part. */
export type PartId = ReportSection | WrittenPart | 'kinerja';

/** The chapters in their order. */
export const outline: readonly OutlineChapter[] = [
  {
    id: 'BAB_I',
    number: '1',
    parts: [
      { id: 'gambaran', level: 2, section: null },
      { id: 'isu', level: 2, section: null },
    ],
  },
  {
    id: 'BAB_II',
    number: '2',
    parts: [
      { id: 'rencana', level: 2, section: 'rencana' },
      { id: 'perjanjian', level: 2, section: 'perjanjian' },
    ],
  },
  {
    id: 'BAB_III',
    number: '3',
    parts: [
      { id: 'kinerja', level: 2, section: null },
      { id: 'capaian', level: 3, section: 'capaian' },
      { id: 'perbandingan', level: 3, section: 'perbandingan' },
      { id: 'kemajuan', level: 3, section: 'kemajuan' },
      { id: 'standar', level: 3, section: 'standar' },
      { id: 'analisis', level: 3, section: 'analisis' },
      { id: 'efisiensi', level: 3, section: 'efisiensi' },
      { id: 'penunjang', level: 3, section: 'penunjang' },
      { id: 'pendukung', level: 3, section: 'pendukung' },
      { id: 'anggaran', level: 2, section: 'anggaran' },
    ],
  },
  {
    id: 'BAB_IV',
    number: '4',
    parts: [
      { id: 'simpulan', level: 2, section: null },
      { id: 'penutup', level: 2, section: 'penutup' },
    ],
  },
  { id: 'LAMPIRAN', number: 'L', parts: [{ id: 'lampiran', level: 2, section: 'lampiran' }] },
];
