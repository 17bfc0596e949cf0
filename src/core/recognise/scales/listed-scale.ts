/** Scales that a workbook prints as lines of text: "a. > 100% = Baik Sekali (BS)", "A (Sangat Baik) = 88,31 – 100,00". */
import { unknownTable } from '../../arithmetic/unknown-table';
import { layoutOf } from '../../layouts';
import type { Sheet } from '../../workbook/workbook';
import { titleAbove } from '../title';
import { readInterval, type Interval } from './interval';
import { printedScaleOf, smallestScale, type PrintedScale } from './printed-scale';

/** A line of such a list is no longer. */
const longestLine = 80;
/** Satisfaction begins here: an index of answers from 1 to 4, times 25. */
const lowestIndex = 25;

interface Line {
  readonly row: number;
  readonly text: string;
  readonly interval: Interval;
  /** The name of the class, and its abbreviation or letter where it has one. */
  readonly labels: readonly string[];
}

/** The scales of all lists of a sheet: one for the names of the classes, and one for their letters. */
export function listedScales(sheet: Sheet): PrintedScale[] {
  const columns = Array.from({ length: mostColumns }, () => ({ scales: [] as PrintedScale[], lines: [] as Line[] }));
  // A sheet may have a million rows, and almost all of them empty.
  for (let row = 0; row <= sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    for (let column = 0; column < mostColumns; column++) {
      const own = columns[column]!;
      const value = cells?.[column]?.value;
      const line = typeof value === 'string' && value.length <= longestLine ? readLine(value, row) : null;
      if (line !== null) own.lines.push(line);
      else if (own.lines.length > 0) {
        if (own.lines.length >= smallestScale) own.scales.push(...scalesOfLines(sheet, column, own.lines));
        own.lines = [];
      }
    }
  }
  return columns.flatMap(({ scales }) => scales);
}

/** Texts stand in the first columns. */
const mostColumns = 6;

function readLine(written: string, row: number): Line | null {
  if (!/[=:]/.test(written)) return null;
  const text = written.trim();
  const parts = /^(?:[a-z\d]{1,2}[.)]\s+|[-–•]\s*)?(.+?)\s*(?:=|:)\s*(.+)$/iu.exec(
    text.replace(/([<>])\s*=/g, (_, sign) => (sign === '<' ? '≤' : '≥')),
  );
  if (parts === null) return null;
  const [, left = '', right = ''] = parts;
  const [bounds, name] = /\d/.test(right) ? [right, left] : [left, right];
  const interval = /\d/.test(name) ? null : readInterval(bounds);
  const named = /^([\p{L}\s]+?)\s*(?:\(([\p{L}\s]+)\))?[.,;]?$/u.exec(name);
  if (interval === null || named === null) return null;
  return { row, text, interval, labels: named.slice(1).filter((label) => label !== undefined) };
}

function scalesOfLines(sheet: Sheet, column: number, lines: readonly Line[]): PrintedScale[] {
  const [first] = lines;
  const rows = lines.map(({ row }) => row);
  const title = titleAbove(sheet, first!.row)?.replace(/\s*:$/, '') ?? null;
  const lowest = Math.min(...lines.map(({ interval }) => interval.lower ?? 0));
  const table = {
    ...unknownTable({ sheet, title, headerTop: first!.row, left: column, headings: [null], rows }),
    layout: layoutOf(lowest === lowestIndex ? 'skala-ikm' : 'skala')!,
    position: -1,
  };
  return [0, 1].flatMap((place) => {
    if (lines.some(({ labels }) => labels[place] === undefined)) return [];
    const classes = lines.map(({ row, text, interval, labels }) => ({
      ...{ label: labels[place]!, interval, text },
      place: { sheet: sheet.name, row, column },
    }));
    const labels = new Set(classes.map(({ label }) => label));
    return labels.size === classes.length ? [{ ...printedScaleOf(table, classes), isList: true as const }] : [];
  });
}
