/** Makes what a check is given out of sheets written as rows of values. */
import type { CheckContext } from '../../../src/core/checks/context';
import type { Finding } from '../../../src/core/findings/finding';
import { standar } from '../../../src/core/profiles/standar';
import { recognise } from '../../../src/core/recognise/recognise';
import { reportYear } from '../../../src/core/recognise/report-year';
import { scalesOf } from '../../../src/core/recognise/scales/printed-scale';
import { TableValues } from '../../../src/core/tables/table-values';
import { formatPlace } from '../../../src/core/workbook/address';
import type { Cell, CellValue, Sheet } from '../../../src/core/workbook/workbook';
import { formatMessage } from '../../../src/messages';

/** A cell as a test writes it: its value alone, or the whole cell. */
export type Written = CellValue | Cell;

/** A cell with a formula, a percent format or both. */
export function cell(value: CellValue, more: Omit<Cell, 'value'> = {}): Cell {
  return { value, ...more };
}

/** A sheet by its rows; the first one is the title of the table. */
export function sheet(name: string, rows: readonly (readonly Written[])[], more: Partial<Sheet> = {}): Sheet {
  const isCell = (written: Written): written is Cell =>
    typeof written === 'object' && written !== null && 'value' in written;
  return {
    name,
    hidden: false,
    rows: rows.map((row) =>
      row.map((written) => (written === null ? undefined : isCell(written) ? written : { value: written })),
    ),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...more,
  };
}

/** What every check is given for a workbook of some sheets. */
export function contextOf(...sheets: Sheet[]): CheckContext {
  const workbook = { sheets };
  const recognition = recognise(workbook);
  const values = recognition.tables.map((table) => new TableValues(table));
  return {
    workbook,
    profile: standar,
    year: reportYear(recognition.tables),
    recognition,
    values,
    others: [],
    scales: values.flatMap(scalesOf),
  };
}

/** Findings in short: severity, place and message; fails when a sentence is missing or leaves a hole. */
export function inShort(findings: readonly Finding[]): string[] {
  return findings.map((finding) => {
    for (const language of ['id', 'en'] as const) {
      const sentence = formatMessage(finding.message, language);
      if (/[{}]/.test(sentence)) throw new Error(`A hole is left in: ${sentence}`);
    }
    const place = finding.place === null ? '-' : formatPlace(finding.place);
    return `${finding.severity} ${place} ${finding.message.id}`;
  });
}
