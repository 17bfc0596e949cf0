/** Computes workbooks as the web edition does: by Univer's formula engine with our functions, without its page. */
import { LocaleType, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import { functionClasses } from '../../src/apps/web/univer/function-classes';
import type { SheetPlan } from '../../src/core/scaffold/sheet-plan';

type CellData = Record<number, Record<number, { v?: string | number; f?: string; t?: number }>>;

/** How Univer tells texts from numbers. */
const textType = 1;
const numberType = 2;
const sparse = 20;

function cellsOf({ cells }: SheetPlan): CellData {
  const data: CellData = {};
  for (const { row, column, value, formula } of cells) {
    if (value === undefined && formula === undefined) continue;
    data[row] ??= {};
    data[row][column] =
      formula === undefined ? { v: value!, t: typeof value === 'number' ? numberType : textType } : { f: formula };
  }
  return data;
}

function workbookOf(plans: readonly SheetPlan[]): Partial<IWorkbookData> {
  const sheets = plans.map((plan, index) => ({
    id: `s${index}`,
    name: plan.name,
    rowCount: Math.max(...plan.cells.map(({ row }) => row)) + sparse,
    columnCount: Math.max(...plan.cells.map(({ column }) => column)) + sparse,
    cellData: cellsOf(plan),
  }));
  return {
    id: 'workbook',
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((each) => [each.id, each])),
  };
}

/** The value of every planned cell, sheet by sheet in the order of the plans. */
export async function computeInUniver(plans: readonly SheetPlan[]): Promise<unknown[][]> {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: functionClasses(() => undefined) });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(workbookOf(plans));
  const formulas = api.getFormula();
  const applied = formulas.onCalculationResultApplied();
  formulas.executeCalculation();
  await applied;
  const values = plans.map(({ name, cells }) => {
    const sheet = workbook.getSheetByName(name)!;
    const [rows, columns] = [
      Math.max(...cells.map(({ row }) => row)) + 1,
      Math.max(...cells.map(({ column }) => column)) + 1,
    ];
    const all = sheet.getRange(0, 0, rows, columns).getRawValues();
    return cells.map(({ row, column }): unknown => all[row]?.[column] ?? null);
  });
  univer.dispose();
  return values;
}
