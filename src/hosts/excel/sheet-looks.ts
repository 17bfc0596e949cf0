/** The looks of a planned sheet: fonts, fills and lines by the roles of its cells, merged areas and sizes. */
import { entryTabColor, fontName, lineColor, looks, toneLooks } from '../../core/scaffold/looks';
import { isFilledIn, type PlannedCell, type SheetPlan } from '../../core/scaffold/sheet-plan';
import { formatArea } from '../../core/workbook/address';
import type { RangeAreasObject, WorksheetObject } from './excel-api';
import { addressLists, coverCells } from './cell-areas';
import type { BorderSide, RangeFormatObject } from './range-api';
import { renameSheets } from '../../core/workbook/rename-sheets';
import { BYTES_PER_CALL } from './request-size';
import type { Step } from './request-size';

const SIDES: readonly BorderSide[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
];
/** At most so many calls set one look. */
const CALLS_PER_LOOK = 25;
/** A character of the table's font is 6 pixels wide, a column has 5 more; a pixel is three quarters of a point. */
const POINTS_PER_CHARACTER = 4.5;
const POINTS_AROUND = 3.75;
/** What stands above a question or a refusal of an entry. */
const ALERT_TITLE = 'LKjIP';
const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** The steps that make a sheet look as planned. */
export function lookSteps(plan: SheetPlan, names: ReadonlyMap<string, string>): Step[] {
  const steps: Step[] = [];
  const add = (calls: number, put: (worksheet: WorksheetObject) => void): void => {
    steps.push({ bytes: calls * BYTES_PER_CALL, put });
  };
  plan.columnWidths.forEach((width, column) => {
    add(3, (worksheet) => {
      worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER + POINTS_AROUND;
    });
  });
  for (const [first, cells] of groupByLook(plan)) {
    for (const address of addressLists(coverCells(cells))) {
      steps.push({
        bytes: CALLS_PER_LOOK * BYTES_PER_CALL + address.length,
        put: (worksheet) => {
          putLook(worksheet.getRanges(address), first);
        },
      });
    }
  }
  for (const area of plan.merges) {
    add(2, (worksheet) => {
      worksheet.getRange(formatArea(area)).merge(false);
    });
  }
  for (const [row, height] of plan.rowHeights) {
    add(3, (worksheet) => {
      worksheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
    });
  }
  add(2, (worksheet) => {
    worksheet.showGridlines = false;
    if (isFilledIn(plan)) worksheet.tabColor = `#${entryTabColor}`;
    if (plan.frozenRows > 0) worksheet.freezePanes.freezeRows(plan.frozenRows);
  });
  return [...steps, ...ruleSteps(plan, names)];
}

/** Lists to choose from, and looks that texts get by themselves. */
function ruleSteps(plan: SheetPlan, names: ReadonlyMap<string, string>): Step[] {
  const lists = (plan.lists ?? []).map(({ area, source }): Step => ({
    bytes: 5 * BYTES_PER_CALL,
    put(worksheet) {
      const { dataValidation } = worksheet.getRange(formatArea(area));
      dataValidation.rule = { list: { inCellDropDown: true, source: `=${renameSheets(source, names)}` } };
      // Another entry is allowed after a question.
      dataValidation.errorAlert = { message: '', showAlert: true, style: 'Warning', title: ALERT_TITLE };
    },
  }));
  const numbers = (plan.wholeNumbers ?? []).map(({ area, least, most, refusal }): Step => ({
    bytes: 5 * BYTES_PER_CALL,
    put(worksheet) {
      const { dataValidation } = worksheet.getRange(formatArea(area));
      dataValidation.rule = { wholeNumber: { formula1: least, formula2: most, operator: 'Between' } };
      dataValidation.errorAlert = { message: refusal, showAlert: true, style: 'Stop', title: ALERT_TITLE };
    },
  }));
  const rules = (plan.textFormats ?? []).map(({ area, text, tone }): Step => ({
    bytes: 10 * BYTES_PER_CALL,
    put(worksheet) {
      const { cellValue } = worksheet.getRange(formatArea(area)).conditionalFormats.add('CellValue');
      const { bold, italic, color, fill } = toneLooks[tone];
      cellValue.rule = { formula1: `="${text.replaceAll('"', '""')}"`, operator: 'EqualTo' };
      cellValue.format.font.color = `#${color}`;
      cellValue.format.fill.color = `#${fill}`;
      if (bold) cellValue.format.font.bold = true;
      if (italic) cellValue.format.font.italic = true;
    },
  }));
  const formats = (plan.numberFormats ?? []).map(({ area, condition, format }): Step => ({
    bytes: 5 * BYTES_PER_CALL,
    put(worksheet) {
      const { custom } = worksheet.getRange(formatArea(area)).conditionalFormats.add('Custom');
      custom.rule.formula = condition;
      custom.format.numberFormat = format;
    },
  }));
  return [...lists, ...numbers, ...rules, ...formats];
}

/** The cells of each look, with one of them to tell it by; a merged area looks like its first cell. */
function groupByLook(plan: SheetPlan): [PlannedCell, { row: number; column: number }[]][] {
  const groups = new Map<string, [PlannedCell, { row: number; column: number }[]]>();
  const own = new Set(plan.cells.map(({ row, column }) => `${String(row)} ${String(column)}`));
  for (const cell of plan.cells) {
    const key = `${cell.role} ${cell.align ?? ''}`;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = [cell, []]));
    const { row: top, column: left } = cell;
    group[1].push({ row: top, column: left });
    const merge = plan.merges.find((area) => area.top === top && area.left === left);
    for (let row = top; row <= (merge?.bottom ?? top); row += 1) {
      for (let column = left; column <= (merge?.right ?? left); column += 1) {
        if (!own.has(`${String(row)} ${String(column)}`)) group[1].push({ row, column });
      }
    }
  }
  return [...groups.values()];
}

/** Draws the lines around and between cells. */
export function putLines({ borders }: RangeFormatObject, border: 'thin' | 'dotted'): void {
  for (const side of SIDES) {
    const line = borders.getItem(side);
    line.style = border === 'dotted' ? 'Dot' : 'Continuous';
    line.color = `#${lineColor}`;
  }
}

function putLook({ format }: RangeAreasObject, { role, align }: PlannedCell): void {
  const look = looks[role];
  const { font, fill } = format;
  font.name = fontName;
  font.size = look.size;
  font.color = `#${look.color}`;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.fill !== null) fill.color = `#${look.fill}`;
  if (look.border !== 'none') putLines(format, look.border);
  const horizontal = align ?? look.align;
  if (horizontal !== null) format.horizontalAlignment = ALIGNMENTS[horizontal];
  format.verticalAlignment = role === 'heading' ? 'Center' : 'Top';
  if (look.wrap) format.wrapText = true;
}
