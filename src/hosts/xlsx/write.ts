/** Writes planned sheets as a new .xlsx file, in Node and in a browser. */
import { strToU8, zipSync } from 'fflate';
import type { SheetPlan } from '../../core/scaffold/sheet-plan';
import { formatCell, quoteSheet } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/workbook';
import { sheetXml } from './write-sheet';
import { WrittenStyles } from './write-styles';
import { escapeXml, xmlHead } from './write-xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Zip archives know no dates before 1980; one fixed date makes equal plans equal files. */
const fixedDate = '1980-01-01T12:00:00';

function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet']),
  ];
  const overrides = parts.map(
    ([path, type]) => `<Override PartName="${path}" ContentType="${spreadsheet}.${type}+xml"/>`,
  );
  return (
    `${xmlHead}<Types xmlns="${types}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relationList(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(
    ([target, type], index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeRelations}/${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${relations}">${list.join('')}</Relationships>`;
}

function fixedArea(area: Area): string {
  const corner = (row: number, column: number): string => formatCell(row, column).replace(/^([A-Z]+)/, '$$$1$$');
  return `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}

/** What is printed of a sheet, and which rows every page repeats, are names that only this sheet knows. */
function printNames(plan: SheetPlan, index: number): string {
  const sheet = quoteSheet(plan.name);
  const name = (title: string, text: string): string =>
    `<definedName name="_xlnm.${title}" localSheetId="${index}">${escapeXml(text)}</definedName>`;
  const { area, repeatedRows } = plan.print;
  const titles =
    repeatedRows === null ? '' : name('Print_Titles', `${sheet}!$${repeatedRows[0] + 1}:$${repeatedRows[1] + 1}`);
  return name('Print_Area', `${sheet}!${fixedArea(area)}`) + titles;
}

function workbookXml(plans: readonly SheetPlan[]): string {
  const sheets = plans.map(
    (plan, index) => `<sheet name="${escapeXml(plan.name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `${xmlHead}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets><definedNames>${plans.map(printNames).join('')}</definedNames>` +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  );
}

/** A sheet's name in a workbook: at most 31 characters, none of them special. */
function requireName(plan: SheetPlan): void {
  if (plan.name === '' || plan.name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(plan.name)) {
    throw new RangeError(`No sheet can be called “${plan.name}”.`);
  }
}

/**
 * The bytes of a workbook with these sheets. Formulas are written without results: the program that opens the file
 * computes them.
 *
 * @example await writeFile('lkjip.xlsx', writeWorkbook(scaffold(standar, 2025)))
 * @throws RangeError when a sheet has a name that Excel does not allow: a mistake of ours
 */
export function writeWorkbook(plans: readonly SheetPlan[]): Uint8Array {
  plans.forEach(requireName);
  const styles = new WrittenStyles();
  const sheets = plans.map((plan) => sheetXml(plan, styles));
  const targets = plans.map((_, index) => [`worksheets/sheet${index + 1}.xml`, 'worksheet'] as const);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(plans.length),
    '_rels/.rels': relationList([['xl/workbook.xml', 'officeDocument']]),
    'xl/workbook.xml': workbookXml(plans),
    'xl/_rels/workbook.xml.rels': relationList([...targets, ['styles.xml', 'styles']]),
    'xl/styles.xml': styles.xml(),
  };
  sheets.forEach((xml, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  });
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(files, { mtime: fixedDate, level: 6 });
}
