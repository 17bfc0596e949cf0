/** Many reports in one line each, for a person. */
import { round } from '../../core/calc/round';
import { writeNumber } from '../../core/workbook/write-number';
import { cliSentence, onOneLine, type CliSentence } from '../../messages/cli';
import { worstFirst, type OverviewRow } from '../offices/checked-report';

interface Column {
  readonly heading: CliSentence;
  readonly isNumber: boolean;
  readonly text: (row: OverviewRow) => string;
}

function decimal(value: number | null): string {
  return value === null ? '-' : writeNumber({ value: round(value, 2), decimals: 2, style: 'plain' }, 'id');
}

function percent(value: number | null): string {
  return value === null ? '-' : writeNumber({ value: value * 100, decimals: 2, style: 'percent' }, 'id');
}

const columns: readonly Column[] = [
  { heading: 'overview.errors', isNumber: true, text: ({ errors }) => String(errors) },
  { heading: 'overview.warnings', isNumber: true, text: ({ warnings }) => String(warnings) },
  { heading: 'overview.tables', isNumber: true, text: ({ tables }) => String(tables) },
  { heading: 'overview.missing', isNumber: true, text: ({ missing }) => String(missing) },
  { heading: 'overview.ikm', isNumber: true, text: ({ ikm }) => decimal(ikm) },
  { heading: 'overview.capaian', isNumber: true, text: ({ capaian }) => percent(capaian) },
  { heading: 'overview.serapan', isNumber: true, text: ({ serapan }) => percent(serapan) },
  { heading: 'overview.year', isNumber: true, text: ({ year }) => (year === null ? '-' : String(year)) },
  { heading: 'overview.office', isNumber: false, text: ({ office }) => office ?? '-' },
  { heading: 'overview.file', isNumber: false, text: ({ file }) => file },
];

/** One line a report below their headings, the worst first. */
export function overviewText(rows: readonly OverviewRow[]): string {
  if (rows.length === 0) return '';
  const sorted = [...rows].sort(worstFirst);
  const lines = [
    columns.map(({ heading }) => cliSentence(heading)),
    ...sorted.map((row) => columns.map(({ text }) => onOneLine(text(row)))),
  ];
  const widths = columns.map((_column, index) => Math.max(...lines.map((line) => line[index]!.length)));
  const written = lines.map((line) =>
    line
      .map((text, index) => (columns[index]!.isNumber ? text.padStart(widths[index]!) : text.padEnd(widths[index]!)))
      .join('  ')
      .trimEnd(),
  );
  return `${written.join('\n')}\n`;
}
