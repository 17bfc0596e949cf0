/** Writes the tab of a sheet, its usual sizes, and the groups of its rows and columns. */
import type { LineGroup, SavedSheet } from './export-model';
import { fitXml } from './export-page';

/** The height of rows in an empty workbook of Excel, in points. */
const EMPTY_ROW = 15;

/** The properties of a sheet, which stand first in its part; their order is fixed (ECMA-376 part 1, 18.3.1.82). */
export function propertiesXml({ tabColor, groupSigns, page }: SavedSheet): string {
  const signs =
    (groupSigns?.above === true ? ' summaryBelow="0"' : '') + (groupSigns?.left === true ? ' summaryRight="0"' : '');
  const said =
    (tabColor === undefined ? '' : `<tabColor rgb="FF${tabColor}"/>`) +
    (signs === '' ? '' : `<outlinePr${signs}/>`) +
    fitXml(page);
  return said === '' ? '' : `<sheetPr>${said}</sheetPr>`;
}

function deepest(groups: ReadonlyMap<number, LineGroup> = new Map()): number {
  return Math.max(0, ...[...groups.values()].map(({ level }) => level));
}

/** What holds for rows and columns of which nothing else is said. */
export function sizesXml({ usual = {}, rowGroups, columnGroups }: SavedSheet): string {
  const { columnWidth, rowHeight, hidesRows } = usual;
  const rows = deepest(rowGroups);
  const columns = deepest(columnGroups);
  return (
    '<sheetFormatPr' +
    (columnWidth === undefined ? '' : ` defaultColWidth="${columnWidth}"`) +
    ` defaultRowHeight="${rowHeight ?? EMPTY_ROW}"` +
    (rowHeight === undefined ? '' : ' customHeight="1"') +
    (hidesRows === true ? ' zeroHeight="1"' : '') +
    (rows === 0 ? '' : ` outlineLevelRow="${rows}"`) +
    (columns === 0 ? '' : ` outlineLevelCol="${columns}"`) +
    '/>'
  );
}

/** How a row or column belongs to a group. */
export function groupAttributes(group: LineGroup | undefined): string {
  if (group === undefined) return '';
  return (
    (group.level === 0 ? '' : ` outlineLevel="${group.level}"`) + (group.isCollapsed === true ? ' collapsed="1"' : '')
  );
}
