/** The overview of many reports as a workbook: offices, findings, completeness, and which mistakes are common. */
import { layoutOf } from '../../core/layouts';
import { quoteSheet } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/workbook';
import type { SavedCell, SavedLook, SavedSheet, SavedWorkbook } from '../../hosts/xlsx/export-model';
import { A4, standardFooter, standardMargins } from '../../hosts/xlsx/export-page';
import type { SavedCondition } from '../../hosts/xlsx/export-rules';
import { fittedHeights } from '../../hosts/xlsx/fitted-heights';
import { savedSheet } from '../../hosts/xlsx/saved-sheet';
import { officeSentence } from '../../messages/offices';
import { worstFirst, type OverviewRow } from './checked-report';
import { withRemarks, type FoundLine, type OfficeReport } from './office-report';

const heading: SavedLook = {
  bold: true,
  fill: 'D9D9D9',
  wrap: true,
  vertical: 'center',
  line: { style: 'thin', color: '7F7F7F' },
};
const plain: SavedLook = { wrap: true, vertical: 'top', line: { style: 'thin', color: 'BFBFBF' } };
const linked: SavedLook = { ...plain, color: '0563C1', underline: true };
const red: SavedCondition['look'] = { fill: 'F8CBAD', bold: true };
const yellow: SavedCondition['look'] = { fill: 'FFF2CC' };

/** Characters that the button of the filter takes of a heading. */
const filterButton = 3;

/** A column of one of the sheets. */
interface Column<Line> {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly format?: string;
  readonly value: (line: Line) => CellValue;
  readonly link?: (line: Line) => string | null;
}

function sheetOf<Line>(
  name: string,
  columns: readonly Column<Line>[],
  lines: readonly Line[],
  conditions: readonly SavedCondition[] = [],
): SavedSheet {
  const cellOf = ({ value, format, link }: Column<Line>, line: Line): SavedCell => {
    const target = link?.(line) ?? null;
    return {
      value: value(line),
      look: target === null ? plain : linked,
      ...(format === undefined ? {} : { format }),
      ...(target === null ? {} : { link: target }),
    };
  };
  const rows = [
    columns.map(({ heading: value }): SavedCell => ({ value, look: heading })),
    ...lines.map((line) => columns.map((column) => cellOf(column, line))),
  ];
  return savedSheet({
    name,
    rows,
    fittedHeights: fittedHeights(rows, (row, column) => columns[column]!.width - (row === 0 ? filterButton : 0)),
    columnWidths: new Map(columns.map(({ width }, index) => [index, width])),
    frozenRows: 1,
    frozenColumns: 1,
    filter: { top: 0, left: 0, bottom: lines.length, right: columns.length - 1 },
    conditions,
    page: {
      orientation: 'landscape',
      paper: A4,
      fit: { wide: 1, tall: 0 },
      margins: standardMargins,
      footer: standardFooter,
    },
  });
}

/** Colours a column below its heading where its number is greater than another one. */
function above(column: number, rows: number, least: number, look: SavedCondition['look']): SavedCondition[] {
  if (rows === 0) return [];
  const areas = [{ top: 1, bottom: rows, left: column, right: column }];
  return [{ areas, condition: { kind: 'number', operator: 'greaterThan', values: [least] }, look, stops: false }];
}

function nameOf({ office, file }: OverviewRow): string {
  return office ?? `${officeSentence('unknownOffice')} (${file})`;
}

/** The workbook of reports with its four sheets, the offices that need most work first. */
export function rekapWorkbook(reports: readonly OfficeReport[]): SavedWorkbook {
  const entries = withRemarks(reports).sort((one, other) => worstFirst(one.row, other.row));
  const lines = entries.flatMap(({ row, lines: own }) => own.map((line) => ({ row, ...line })));
  const firstLine = new Map<string, number>();
  lines.forEach(({ row }, index) => {
    if (!firstLine.has(row.file)) firstLine.set(row.file, index + 1);
  });
  return {
    sheets: [officesSheet(entries, firstLine), findingsSheet(lines), contentsSheet(entries), kindsSheet(lines)],
    names: [],
    notes: [],
  };
}

type FindingLine = FoundLine & { readonly row: OverviewRow };

function officesSheet(entries: readonly OfficeReport[], firstLine: ReadonlyMap<string, number>): SavedSheet {
  const toFindings = ({ row }: OfficeReport): string | null => {
    const line = firstLine.get(row.file);
    return line === undefined ? null : `${quoteSheet(officeSentence('sheet.findings'))}!A${line + 1}`;
  };
  const columns: Column<OfficeReport>[] = [
    { heading: officeSentence('office'), width: 32, value: ({ row }) => nameOf(row), link: toFindings },
    { heading: officeSentence('year'), width: 8, value: ({ row }) => row.year },
    { heading: officeSentence('errors'), width: 11, value: ({ row }) => row.errors, link: toFindings },
    { heading: officeSentence('warnings'), width: 11, value: ({ row }) => row.warnings, link: toFindings },
    { heading: officeSentence('tables'), width: 8, value: ({ row }) => row.tables },
    { heading: officeSentence('missing'), width: 10, value: ({ row }) => row.missing },
    { heading: officeSentence('ikm'), width: 9, format: '0.00', value: ({ row }) => row.ikm },
    { heading: officeSentence('capaian'), width: 11, format: '0.00%', value: ({ row }) => row.capaian },
    { heading: officeSentence('serapan'), width: 10, format: '0.00%', value: ({ row }) => row.serapan },
    { heading: officeSentence('ignored'), width: 10, value: ({ row }) => row.ignored },
    { heading: officeSentence('file'), width: 45, value: ({ row }) => row.file },
  ];
  const rows = entries.length;
  return sheetOf(officeSentence('sheet.offices'), columns, entries, [
    ...above(2, rows, 0, red),
    ...above(3, rows, 0, yellow),
    ...above(5, rows, 0, yellow),
    ...above(8, rows, 1, red),
  ]);
}

function findingsSheet(lines: readonly FindingLine[]): SavedSheet {
  const columns: Column<FindingLine>[] = [
    { heading: officeSentence('office'), width: 28, value: ({ row }) => nameOf(row) },
    {
      heading: officeSentence('severity'),
      width: 12,
      value: ({ severity, reason }) => officeSentence(reason === null ? severity : 'ignored'),
    },
    { heading: officeSentence('sheet'), width: 16, value: ({ sheet }) => sheet },
    { heading: officeSentence('cell'), width: 7, value: ({ cell }) => cell },
    { heading: officeSentence('message'), width: 70, value: ({ message }) => message },
    { heading: officeSentence('cause'), width: 40, value: ({ cause }) => cause },
    { heading: officeSentence('reason'), width: 30, value: ({ reason }) => reason },
    { heading: officeSentence('rule'), width: 30, value: ({ rule }) => rule },
    { heading: officeSentence('file'), width: 30, value: ({ row }) => row.file },
  ];
  return sheetOf(officeSentence('sheet.findings'), columns, lines);
}

function contentsSheet(entries: readonly OfficeReport[]): SavedSheet {
  const kinds = [...new Set(entries.flatMap(({ contents }) => [...contents.keys()]))];
  const absent = officeSentence('absent');
  const columns: Column<OfficeReport>[] = [
    { heading: officeSentence('office'), width: 32, value: ({ row }) => nameOf(row) },
    ...kinds.map((kind): Column<OfficeReport> => ({
      heading: layoutOf(kind)?.name ?? kind,
      width: 15,
      value: ({ contents }) => officeSentence(contents.get(kind) ?? 'notJudged'),
    })),
  ];
  const areas = [{ top: 1, bottom: entries.length, left: 1, right: kinds.length }];
  const conditions: SavedCondition[] =
    entries.length * kinds.length === 0
      ? []
      : [{ areas, condition: { kind: 'text', operator: 'equal', text: absent }, look: red, stops: false }];
  return sheetOf(officeSentence('sheet.completeness'), columns, entries, conditions);
}

/** Which rules are broken most, and in how many reports. */
function kindsSheet(lines: readonly FindingLine[]): SavedSheet {
  const kinds = new Map<string, { rule: string; error: number; warning: number; files: Set<string> }>();
  for (const { rule, severity, reason, row } of lines) {
    if (severity === 'info' || reason !== null) continue;
    const kind = kinds.get(rule) ?? { rule, error: 0, warning: 0, files: new Set<string>() };
    kind[severity] += 1;
    kind.files.add(row.file);
    kinds.set(rule, kind);
  }
  const sorted = [...kinds.values()].sort((one, other) => other.error - one.error || other.warning - one.warning);
  type Kind = (typeof sorted)[number];
  const columns: Column<Kind>[] = [
    { heading: officeSentence('rule'), width: 45, value: ({ rule }) => rule },
    { heading: officeSentence('errors'), width: 12, value: ({ error }) => error },
    { heading: officeSentence('warnings'), width: 12, value: ({ warning }) => warning },
    { heading: officeSentence('offices'), width: 20, value: ({ files }) => files.size },
  ];
  return sheetOf(officeSentence('sheet.kinds'), columns, sorted);
}
