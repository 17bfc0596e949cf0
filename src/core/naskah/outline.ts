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
type WrittenPart = 'gambaran' | 'isu' | 'simpulan';
/** Every part. */
export type PartId = ReportSection | WrittenPart | 'kinerja';

/** A part that a person writes, or that holds others together. */
function written(id: WrittenPart | 'kinerja'): OutlinePart {
  return { id, level: 2, section: null };
}

/** A part with the tables of a section. */
function tables(section: ReportSection, level: OutlinePart['level'] = 2): OutlinePart {
  return { id: section, level, section };
}

/** The chapters in their order. */
export const outline: readonly OutlineChapter[] = [
  { id: 'BAB_I', number: '1', parts: [written('gambaran'), written('isu')] },
  { id: 'BAB_II', number: '2', parts: [tables('rencana'), tables('perjanjian')] },
  {
    id: 'BAB_III',
    number: '3',
    parts: [
      written('kinerja'),
      tables('capaian', 3),
      tables('perbandingan', 3),
      tables('kemajuan', 3),
      tables('standar', 3),
      tables('analisis', 3),
      tables('efisiensi', 3),
      tables('penunjang', 3),
      tables('pendukung', 3),
      tables('anggaran'),
    ],
  },
  { id: 'BAB_IV', number: '4', parts: [written('simpulan'), tables('penutup')] },
  { id: 'LAMPIRAN', number: 'L', parts: [tables('lampiran')] },
];
