/** Says where a cell of a sheet stands in the Word file, as a person who looks at the page finds it. */
import { parseCell } from '../../core/workbook/address';
import type { Place } from '../../core/workbook/workbook';
import type { WordReport } from './read';

/** A cell in a table of a Word file. */
export interface WordPlace {
  /** What the table is called. */
  readonly table: string;
  /** Counted from its first row, headings too; 0 is the caption. */
  readonly row: number;
  /** What its column is called, or null when it has no heading. */
  readonly column: string | null;
}

/** The caption stands in the first row of a sheet, so that the rows of the table count from 1. */
export function wordPlace(report: WordReport, { sheet, row, column }: Place): WordPlace {
  return { table: sheet, row, column: report.headings.get(sheet)?.[column] || null };
}

/** A sentence about cells of sheets, with their places in the Word file instead. */
export function inWordPlaces(sentence: string, report: WordReport, write: (place: WordPlace) => string): string {
  const names = report.workbook.sheets.map(({ name }) => name).sort((a, b) => b.length - a.length);
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const cell = new RegExp(`(${escaped.join('|')})!([A-Z]{1,3}[1-9]\\d*)`, 'g');
  return sentence.replace(cell, (written, sheet: string, address: string) => {
    const place = parseCell(address);
    return place === null ? written : write(wordPlace(report, { sheet, ...place }));
  });
}
