/** What a check of a workbook gives. */
import type { Finding } from './finding';
import type { Area } from '../workbook/workbook';

/** A column of a table that was found. */
interface FoundColumn {
  readonly heading: string;
  /** What it was taken for. */
  readonly role: string | null;
  /** How sure that is, 0 to 1. */
  readonly confidence: number;
}

/** A column in which an office writes in its own words, or may do so: under an unknown heading. */
interface ProseColumn {
  /** Its place on the sheet. */
  readonly index: number;
  readonly isKnown: boolean;
}

/** A table that was found. */
export interface FoundTable {
  readonly kind: string;
  /** How people call this kind of table. */
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly title: string | null;
  /** Cells read as numbers, without codes, numbering and years. */
  readonly figures: number;
  /** Those of them that are the result of a relation that could be evaluated, or that another table prints, too. */
  readonly computed: number;
  /** True for a table made for figures in which none was filled in yet. */
  readonly isUnfilled: boolean;
  readonly columns: readonly FoundColumn[];
  readonly prose: readonly ProseColumn[];
}

/** The figures of the year of the report; each null where no table tells it. */
export interface KeyFigures {
  /** Indeks Kepuasan Masyarakat, 25 to 100. */
  readonly ikm: number | null;
  /** Mean of the capaian of the indicators, uncapped, as a fraction. */
  readonly capaian: number | null;
  /** Realised budget ÷ budget, as a fraction. */
  readonly serapan: number | null;
}

/** What a check found. */
export interface CheckResult {
  readonly year: number | null;
  /** Whose report it is, or null. */
  readonly office: string | null;
  readonly key: KeyFigures;
  readonly tables: readonly FoundTable[];
  /** The sheets with something on them on which no table was recognised. */
  readonly unrecognised: readonly string[];
  readonly findings: readonly Finding[];
}
