/** Where a native chart has its names and numbers from: the cells of a sheet, or itself (ECMA-376 part 1, 21.2.2.24). */
import { columnName, quoteSheet } from '../../../core/workbook/address';
import type { GrafikBlock } from '../../../core/charts/grafik/grafik-sheet';
import { escapeXml } from '../write-xml';

/** A row of numbers with its name. */
export interface SourceSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** The names and numbers of a chart. */
export interface SourceData {
  readonly categories: readonly string[];
  readonly series: readonly SourceSeries[];
  /** The number format of its numbers. */
  readonly format: string;
}

/** Writes them as XML. */
export interface ChartSource {
  name(series: number): string;
  categories(): string;
  values(series: number): string;
}

function points(values: readonly (string | number | null)[]): string {
  const list = values.flatMap((value, index) =>
    value === null ? [] : [`<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`],
  );
  return `<c:ptCount val="${values.length}"/>${list.join('')}`;
}

function formatCode(format: string): string {
  return `<c:formatCode>${escapeXml(format)}</c:formatCode>`;
}

/**
 * The cells of a block of the sheet Grafik, with what they hold now.
 * @param block its series stand in the order of those of the data
 */
export function cellSource(sheet: string, block: GrafikBlock, { categories, series, format }: SourceData): ChartSource {
  const cells = (column: number, top: number, bottom: number): string => {
    const letter = columnName(column);
    const last = top === bottom ? '' : `:$${letter}$${bottom + 1}`;
    return `<c:f>${escapeXml(`${quoteSheet(sheet)}!$${letter}$${top + 1}${last}`)}</c:f>`;
  };
  const columnOf = (index: number): number => block.series[index]!.column;
  const { top, bottom } = block;
  return {
    name: (index) =>
      `<c:tx><c:strRef>${cells(columnOf(index), top - 1, top - 1)}<c:strCache>${points([series[index]!.name])}</c:strCache></c:strRef></c:tx>`,
    categories: () =>
      `<c:cat><c:strRef>${cells(0, top, bottom)}<c:strCache>${points(categories)}</c:strCache></c:strRef></c:cat>`,
    values: (index) =>
      `<c:val><c:numRef>${cells(columnOf(index), top, bottom)}<c:numCache>${formatCode(format)}${points(series[index]!.values)}</c:numCache></c:numRef></c:val>`,
  };
}

/** The names and numbers themselves, for a file without a sheet. */
export function ownSource({ categories, series, format }: SourceData): ChartSource {
  return {
    name: (index) => `<c:tx><c:v>${escapeXml(series[index]!.name)}</c:v></c:tx>`,
    categories: () => `<c:cat><c:strLit>${points(categories)}</c:strLit></c:cat>`,
    values: (index) => `<c:val><c:numLit>${formatCode(format)}${points(series[index]!.values)}</c:numLit></c:val>`,
  };
}
