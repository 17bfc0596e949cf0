/** Writes the XML of a sheet that is saved. The order of its elements is fixed (ECMA-376 part 1, 18.3.1.99). */
import { formatArea, formatCell } from '../../core/workbook/address';
import { isCellError, type CellValue } from '../../core/workbook/workbook';
import { worksOnArrays } from './array-formula';
import { fileFormula } from './export-formula';
import type { LineLook, SavedCell, SavedSheet } from './export-model';
import { attributesXml, pageXml } from './export-page';
import { groupAttributes, propertiesXml, sizesXml } from './export-properties';
import { conditionsXml, validationsXml, type ConditionLook } from './export-rules';
import { textXml, type StringTable } from './string-table';
import type { StyleTable } from './style-table';
import { escapeXml, officeRelations, xmlHead } from './write-xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** How an empty workbook of Excel writes. */
export const usualFont = { name: 'Calibri', size: 11 };

/** The kind of a value and how it is written; a text beside a formula is written as its result. */
function valueXml(value: CellValue, isResult: boolean, strings: StringTable): [kind: string, xml: string] {
  if (value === null) return ['', ''];
  if (typeof value === 'number') return ['', `<v>${value}</v>`];
  if (typeof value === 'boolean') return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (isCellError(value)) return [' t="e"', `<v>${escapeXml(value.error)}</v>`];
  if (isResult) return [' t="str"', `<v>${textXml(value)}</v>`];
  return [' t="s"', `<v>${strings.numberOf(value)}</v>`];
}

function styleOf(cell: LineLook, styles: StyleTable): number {
  const { look = {}, format } = cell;
  if (cell.look === undefined && format === undefined) return 0;
  return styles.numberOf({
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    underline: look.underline ?? false,
    strike: look.strike ?? false,
    offset: look.offset,
    size: look.size ?? usualFont.size,
    color: look.color ?? null,
    fontName: look.fontName ?? usualFont.name,
    fill: look.fill ?? null,
    paint: look.paint,
    line: look.line ?? null,
    diagonal: look.diagonal,
    horizontal: look.horizontal ?? null,
    vertical: look.vertical ?? 'bottom',
    wrap: look.wrap ?? false,
    shrink: look.shrink,
    rotation: look.rotation,
    indent: look.indent,
    apostrophe: look.apostrophe,
    unlocked: look.unlocked,
    hidesFormula: look.hidesFormula,
    format,
  });
}

/** The formula of a cell; one that fills several cells, or works on whole ranges, names the area that it stands in. */
function formulaXml({ formula, spill, intersects }: SavedCell, address: string): string {
  if (formula === undefined) return '';
  const isArray = intersects !== true && worksOnArrays(formula);
  const area = spill === undefined ? (isArray ? address : null) : formatArea(spill);
  const attributes = area === null ? '' : ` t="array" ref="${area}"`;
  return `<f${attributes}>${escapeXml(fileFormula(formula))}</f>`;
}

/** The tables that all sheets of a workbook share. */
export interface SharedTables {
  readonly styles: StyleTable;
  readonly strings: StringTable;
  /** The number by which the styles part knows the look of a condition. */
  readonly lookNumber: (look: ConditionLook) => number;
}

/** Only a text has an apostrophe: before a number that was typed over it, the number would be a text when it is edited. */
function lookOf(cell: SavedCell): LineLook {
  const { value, formula, look, format } = cell;
  const isText = formula === undefined && typeof value === 'string';
  if (isText || look?.apostrophe !== true) return cell;
  return { look: { ...look, apostrophe: false }, ...(format === undefined ? {} : { format }) };
}

function cellXml(cell: SavedCell, row: number, column: number, { styles, strings }: SharedTables): string {
  const address = formatCell(row, column);
  const [kind, value] =
    cell.runs !== undefined && cell.formula === undefined
      ? [' t="s"', `<v>${strings.numberOfRuns(cell.runs)}</v>`]
      : valueXml(cell.value, cell.formula !== undefined, strings);
  return `<c r="${address}" s="${styleOf(lookOf(cell), styles)}"${kind}>${formulaXml(cell, address)}${value}</c>`;
}

function rowsXml(sheet: SavedSheet, shared: SharedTables): string {
  const { rowHeights, fittedHeights = new Map<number, number>(), rowLooks, rowGroups, hiddenRows } = sheet;
  const hidesOthers = sheet.usual?.hidesRows === true;
  const named = new Set<number>();
  for (const rows of [rowHeights.keys(), rowLooks.keys(), rowGroups?.keys() ?? [], hiddenRows])
    for (const row of rows) named.add(row);
  let last = sheet.rows.length - 1;
  for (const row of named) last = Math.max(last, row);
  for (const row of fittedHeights.keys()) named.add(row);
  let xml = '';
  for (let row = 0; row <= last; row += 1) {
    // Of a million rows almost all are empty.
    if (!hidesOthers && (sheet.rows[row] ?? []).length === 0 && !named.has(row)) continue;
    const height = rowHeights.get(row);
    const fitted = fittedHeights.get(row);
    const size =
      height !== undefined ? ` ht="${height}" customHeight="1"` : fitted !== undefined ? ` ht="${fitted}"` : '';
    const isHidden = hiddenRows.has(row);
    const look = rowLooks.get(row);
    const style = look === undefined ? '' : ` s="${styleOf(look, shared.styles)}" customFormat="1"`;
    let cells = '';
    sheet.rows[row]?.forEach((cell, column) => {
      if (cell !== undefined) cells += cellXml(cell, row, column, shared);
    });
    const group = groupAttributes(rowGroups?.get(row));
    // What the sheet does with all rows that it does not name.
    if (cells + style + size + group === '' && isHidden === hidesOthers) continue;
    xml += `<row r="${row + 1}"${style}${size}${isHidden ? ' hidden="1"' : ''}${group}>${cells}</row>`;
  }
  return `<sheetData>${xml}</sheetData>`;
}

/** The width of a column that nobody has set, in characters. */
const USUAL_WIDTH = 9.14;

function columnsXml(sheet: SavedSheet, styles: StyleTable): string {
  const { columnWidths, columnLooks, columnGroups, hiddenColumns, usual: sizes } = sheet;
  const named = new Set([
    ...columnWidths.keys(),
    ...columnLooks.keys(),
    ...(columnGroups?.keys() ?? []),
    ...hiddenColumns,
  ]);
  const list = [...named]
    .sort((a, b) => a - b)
    .map((column) => {
      const width = columnWidths.get(column);
      const look = columnLooks.get(column);
      // Excel takes a column without a width for one that is not there.
      const group = columnGroups?.get(column);
      const isPlain = look === undefined && group === undefined;
      const usual = isPlain ? '' : ` width="${sizes?.columnWidth ?? USUAL_WIDTH}"`;
      const size = width === undefined ? usual : ` width="${width}" customWidth="1"`;
      const style = look === undefined ? '' : ` style="${styleOf(look, styles)}"`;
      const hidden = hiddenColumns.has(column) ? ' hidden="1"' : '';
      return `<col min="${column + 1}" max="${column + 1}"${size}${style}${hidden}${groupAttributes(group)}/>`;
    });
  return list.length === 0 ? '' : `<cols>${list.join('')}</cols>`;
}

/** The part of the view that moves is named by where it lies: below and to the right of what stays in sight. */
function viewXml({ frozenRows, frozenColumns, split, showsGridlines, zoom, view }: SavedSheet): string {
  const part = frozenRows > 0 && frozenColumns > 0 ? 'bottomRight' : frozenRows > 0 ? 'bottomLeft' : 'topRight';
  const splits =
    (frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : '') + (frozenRows > 0 ? ` ySplit="${frozenRows}"` : '');
  const cell = formatCell(frozenRows, frozenColumns);
  const divided = split === undefined ? '' : `<pane${attributesXml(split)}/>`;
  const pane = splits === '' ? divided : `<pane${splits} topLeftCell="${cell}" activePane="${part}" state="frozen"/>`;
  const lines = showsGridlines ? '' : ' showGridLines="0"';
  const size = zoom === undefined ? '' : ` zoomScale="${zoom}" zoomScaleNormal="${zoom}"`;
  return `<sheetViews><sheetView${lines}${attributesXml(view)}${size} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function linksXml({ rows }: SavedSheet): string {
  let links = '';
  rows.forEach((row, rowIndex) => {
    row?.forEach((cell, column) => {
      if (cell?.link === undefined) return;
      const tip = cell.linkTip === undefined ? '' : ` tooltip="${escapeXml(cell.linkTip)}"`;
      links += `<hyperlink ref="${formatCell(rowIndex, column)}" location="${escapeXml(cell.link)}"${tip}/>`;
    });
  });
  return links === '' ? '' : `<hyperlinks>${links}</hyperlinks>`;
}

/** The part of a sheet. @param hasDrawing whether it has charts: the only part that it refers to */
export function savedSheetXml(sheet: SavedSheet, shared: SharedTables, hasDrawing: boolean): string {
  const merges = sheet.merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`).join('');
  return (
    `${xmlHead}<worksheet xmlns="${main}">` +
    propertiesXml(sheet) +
    viewXml(sheet) +
    sizesXml(sheet) +
    columnsXml(sheet, shared.styles) +
    rowsXml(sheet, shared) +
    (sheet.filter === undefined ? '' : `<autoFilter ref="${formatArea(sheet.filter)}"/>`) +
    (merges === '' ? '' : `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`) +
    conditionsXml(sheet.conditions, shared.lookNumber) +
    validationsXml(sheet.validations) +
    linksXml(sheet) +
    pageXml(sheet.page) +
    (hasDrawing ? `<drawing xmlns:r="${officeRelations}" r:id="rId1"/>` : '') +
    '</worksheet>'
  );
}
