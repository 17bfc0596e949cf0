/** The draft of a report as plain data: what stands in it, in order; a host writes it as a Word file or as HTML. */
import type { Chart } from '../charts/chart';

/** A cell of a table that is printed. */
export interface NaskahCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly align: 'left' | 'center' | 'right';
  /** True where a number is proved to be wrong. */
  readonly isWrong: boolean;
}

/** A table; a cell that a merged one covers is absent from its row. */
export interface NaskahTable {
  readonly kind: 'table';
  /** What stands after "Tabel 3.1". */
  readonly caption: string;
  /** How many of the rows every page repeats. */
  readonly headingRows: number;
  readonly rows: readonly (readonly NaskahCell[])[];
  /** How wide each column is, in characters. */
  readonly widths: readonly number[];
  /** True where it needs a page on its side. */
  readonly isWide: boolean;
  /** True where hidden rows or columns hold something that is not printed. */
  readonly hasHidden: boolean;
}

/** A chart, drawn from its numbers. */
export interface NaskahChart {
  readonly kind: 'chart';
  /** What stands after "Gambar 3.1". */
  readonly caption: string;
  readonly chart: Chart;
  /** What its series are called, in their order. */
  readonly names: readonly string[];
  /** What there is to see, for whoever does not see it. */
  readonly alternative: string;
}

/** A line of text. */
export interface NaskahText {
  /** `sentence` says what the numbers give, `gap` where a person must write, `warning` what stands against handing it in. */
  readonly kind: 'heading' | 'subject' | 'sentence' | 'gap' | 'warning';
  readonly text: string;
  /** Of headings: 2 for `A.`, 3 for `1.`; 0 for what is no heading. */
  readonly level: number;
  /** True where a number in it is proved to be wrong. */
  readonly isWrong: boolean;
}

/** What a chapter consists of. */
export type NaskahBlock = NaskahTable | NaskahChart | NaskahText;

/** A chapter, or the annexes. */
export interface NaskahChapter {
  readonly id: ChapterId;
  readonly heading: string;
  /** What the numbers of its tables begin with: `3` in Tabel 3.1. */
  readonly number: string;
  readonly blocks: readonly NaskahBlock[];
}

/** The chapters by the names of their marks in a template: `{{BAB_III}}`. */
export type ChapterId = 'BAB_I' | 'BAB_II' | 'BAB_III' | 'BAB_IV' | 'LAMPIRAN';

/** The words around tables and contents. */
export interface NaskahLabels {
  /** What stands before the number of a table. */
  readonly table: string;
  /** What stands before that of a chart. */
  readonly figure: string;
  readonly contents: string;
  readonly tables: string;
  readonly figures: string;
  /** Where a chart cannot be drawn. */
  readonly noFigure: string;
  /** What every page says while errors stand. */
  readonly draft: string;
}

/** The draft of a report. */
export interface Naskah {
  readonly labels: NaskahLabels;
  readonly title: string;
  readonly office: string | null;
  readonly year: number | null;
  /** What stands against handing it in: one line an error. */
  readonly warnings: readonly NaskahText[];
  readonly chapters: readonly NaskahChapter[];
  /** The sheets whose tables are not in it, with the titles of those that were not recognised. */
  readonly leftOut: readonly LeftOut[];
}

/** A table or a sheet that is not in the draft, or hidden rows or columns (`lines`) of one that is. */
export interface LeftOut {
  readonly sheet: string;
  readonly reason: 'unknown' | 'hidden' | 'empty' | 'lines';
}

/** A line of text that is no heading. */
export function textBlock(kind: 'subject' | 'sentence' | 'gap' | 'warning', text: string, isWrong = false): NaskahText {
  return { kind, text, level: 0, isWrong };
}
