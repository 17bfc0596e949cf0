/** Writes the XML of one sheet. The order of its elements is fixed (ECMA-376 part 1, 18.3.1.99). */
import type { PlannedCell, SheetPlan } from '../../core/scaffold/sheet-plan';
import { formatArea, formatCell } from '../../core/workbook/address';
import type { WrittenStyles } from './write-styles';
import { escapeXml, xmlHead } from './write-xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The number by which a printer knows A4. */
const paperA4 = 9;

/** No result is written beside a formula: Excel and LibreOffice compute all of them when they open the file. */
function cellXml(cell: PlannedCell, style: number): string {
  const start = `<c r="${formatCell(cell.row, cell.column)}" s="${style}"`;
  if (cell.formula !== undefined) return `${start}><f>${escapeXml(cell.formula.slice(1))}</f></c>`;
  if (cell.value === undefined) return `${start}/>`;
  if (typeof cell.value === 'number') return `${start}><v>${cell.value}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.value)}</t></is></c>`;
}

function rowsXml(plan: SheetPlan, styles: WrittenStyles): string {
  const rows = new Map<number, PlannedCell[]>();
  for (const cell of plan.cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  let xml = '';
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const cells = rows.get(row)!.sort((a, b) => a.column - b.column);
    const height = plan.rowHeights.get(row);
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    xml += `<row r="${row + 1}"${size}>${cells.map((cell) => cellXml(cell, styles.styleOf(cell))).join('')}</row>`;
  }
  return `<sheetData>${xml}</sheetData>`;
}

function viewXml({ frozenRows }: SheetPlan): string {
  const cell = formatCell(frozenRows, 0);
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="${cell}" activePane="bottomLeft" state="frozen"/>` +
        `<selection pane="bottomLeft" activeCell="${cell}" sqref="${cell}"/>`;
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml({ columnWidths }: SheetPlan): string {
  const columns = columnWidths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function formatsXml(plan: SheetPlan, styles: WrittenStyles): string {
  return plan.textFormats
    .map(({ area, text, tone }, index) => {
      const first = formatCell(area.top, area.left);
      const condition = escapeXml(`${first}="${text.replaceAll('"', '""')}"`);
      return (
        `<conditionalFormatting sqref="${formatArea(area)}"><cfRule type="expression" dxfId="${styles.toneOf(tone)}" ` +
        `priority="${index + 1}"><formula>${condition}</formula></cfRule></conditionalFormatting>`
      );
    })
    .join('');
}

/** The part of a sheet. */
export function sheetXml(plan: SheetPlan, styles: WrittenStyles): string {
  const merges = plan.merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`);
  const lists = plan.lists.map(
    ({ area, source }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="${formatArea(area)}">` +
      `<formula1>${escapeXml(source)}</formula1></dataValidation>`,
  );
  return (
    `${xmlHead}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    viewXml(plan) +
    '<sheetFormatPr defaultRowHeight="13.8"/>' +
    columnsXml(plan) +
    rowsXml(plan, styles) +
    listXml('mergeCells', merges) +
    formatsXml(plan, styles) +
    listXml('dataValidations', lists) +
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${paperA4}" orientation="${plan.print.orientation}" fitToWidth="1" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8&amp;P / &amp;N</oddFooter></headerFooter></worksheet>'
  );
}
