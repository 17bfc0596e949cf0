/** The three real reports as plain workbooks, with the mistakes that can be proved in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArea } from '../../src/core/workbook/address';
import type { Cell, Sheet, Workbook } from '../../src/core/workbook/workbook';
import type { Form } from './sheet';

/** A cell of a report: empty, a text, or a number with its print. */
export type Printed = null | string | { readonly v: number; readonly t: string };

/** A mistake that can be proved from what a report prints. */
export interface Proved {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly rule: string;
  readonly severity: 'error' | 'rounding';
  readonly soft?: boolean;
}

/** One table of a report; its title stands in A1, its headings from row 2. */
export interface ReportSheet {
  readonly name: string;
  readonly jenis: string;
  readonly judul: string;
  readonly header: readonly (readonly (string | null)[])[];
  readonly merges?: readonly string[];
  readonly rows: readonly (readonly Printed[])[];
}

/** A published report as data. */
export interface Report {
  readonly sheets: readonly ReportSheet[];
  readonly findings: readonly Proved[];
}

const folder = join(__dirname, '../fixtures/reports');

/** The reports that there are. */
export const reportNames = ['jatinegara-2021', 'pasongsongan-2023', 'songgom-2023'] as const;

/** Reads a report. */
export function readReport(name: string): Report {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Report;
}

/** The cell of a printed number or text; a typed one has the format that shows its decimals and its sign. */
export function cellOf(printed: Printed, form: Form): Cell | undefined {
  if (printed === null) return undefined;
  if (typeof printed === 'string') return { value: printed };
  if (form === 'teks') return { value: printed.t };
  const decimals = /,(\d+)/.exec(printed.t)?.[1]?.length ?? 0;
  const shown = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  if (printed.t.includes('%')) return { value: printed.v, format: `0${shown}%` };
  if (shown !== '') return { value: printed.v, format: `#,##0${shown}` };
  return { value: printed.v };
}

/** One table of a report as a sheet. */
export function sheetOfReport(table: ReportSheet, form: Form): Sheet {
  const text = (value: string | null): Cell | undefined => (value === null ? undefined : { value });
  return {
    name: table.name,
    hidden: false,
    rows: [
      [{ value: table.judul }],
      ...table.header.map((row) => row.map(text)),
      ...table.rows.map((row) => row.map((printed) => cellOf(printed, form))),
    ],
    merges: (table.merges ?? []).map((area) => parseArea(area)!),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** A report as a workbook: one table per sheet. */
export function workbookOfReport(report: Report, form: Form): Workbook {
  return { sheets: report.sheets.map((table) => sheetOfReport(table, form)) };
}
