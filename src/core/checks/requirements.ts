/** What a report must show, and which tables show it, whatever they are called. */
import type { Severity } from '../findings/finding';
import type { MessageId } from '../findings/messages';
import type { Table } from '../tables/table';

/** The kinds that have a sentence of their own about a report without them. */
type KindIn<Id> = Id extends `kelengkapan.table.${infer Kind}` ? Kind : never;

/** Something that a report must show. */
export interface Requirement {
  /** The kind of table made for it. */
  readonly kind: KindIn<MessageId>;
  /** How sure it is that a report without such a table lacks it. */
  readonly severity: Severity;
  /** True when a table of another kind shows it, too: the regulation asks for the content, not for a table of its own. */
  shownBy(table: Table, year: number | null): boolean;
}

function has(table: Table, ...roles: readonly string[]): boolean {
  return roles.every((role) => table.columns.some((column) => column.spec.role === role));
}

function isOfYear(columnYear: number | null, year: number | null): boolean {
  return columnYear === null || year === null || columnYear === year;
}

function reportsThisYear(table: Table, role: string, year: number | null): boolean {
  return table.columns.some((column) => column.spec.role === role && isOfYear(column.year, year));
}

function comparesYears(table: Table): boolean {
  const years = new Set<number>();
  for (const { spec, year } of table.columns) {
    if ((spec.role === 'realisasi' || spec.role === 'capaian') && year !== null) years.add(year);
  }
  return has(table, 'indikator') && years.size >= 2;
}

/**
 * The contents that Permen PANRB 53/2014 lists for Bab III. Causes, solutions and programmes may also be told in prose,
 * and a standard may not exist; where a table cannot be missed with certainty the severity is lower.
 *
 * Sumber: Permen PANRB 53/2014, III.A.1–7 and III.B; the perjanjian kinerja in Bab II menurut praktik.
 */
export const requirements: readonly Requirement[] = [
  { kind: 'pk', severity: 'warning', shownBy: () => false },
  {
    kind: 'capaian',
    severity: 'error',
    shownBy: (table, year) =>
      table.layout.hierarchy === undefined &&
      has(table, 'target', 'capaian') &&
      reportsThisYear(table, 'realisasi', year),
  },
  { kind: 'perbandingan-tahun', severity: 'error', shownBy: comparesYears },
  {
    kind: 'kemajuan-renstra',
    severity: 'error',
    shownBy: (table, year) => has(table, 'targetAkhir') && reportsThisYear(table, 'realisasi', year),
  },
  { kind: 'standar-nasional', severity: 'warning', shownBy: (table) => has(table, 'standar') },
  {
    kind: 'analisis',
    severity: 'info',
    shownBy: (table) => has(table, 'analisis') || has(table, 'solusi'),
  },
  { kind: 'program-penunjang', severity: 'error', shownBy: (table) => has(table, 'menunjang') },
  {
    kind: 'efisiensi',
    severity: 'error',
    shownBy: (table) => has(table, 'efisiensi') || has(table, 'capaian', 'persenAnggaran'),
  },
  {
    kind: 'realisasi-anggaran',
    severity: 'error',
    shownBy: (table) => has(table, 'anggaran', 'realisasiAnggaran'),
  },
];
