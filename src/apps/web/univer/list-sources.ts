/** Lets the source of a list follow its cells. */
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { IDisposable, Injector, Workbook } from '@univerjs/core';
import {
  FormulaRefRangeService,
  handleDefaultRangeChangeWithEffectRefCommands,
  RefRangeService,
} from '@univerjs/preset-sheets-core';
import { readSource, writeSource } from './list-source';
import { toArea, toRange } from './rule-resources';

/**
 * Univer moves a list's source as a whole: a row that is inserted in it pushes the last choice out of the list. Here it
 * grows and shrinks with its cells, as in Excel.
 */
export function followSources(injector: Injector): void {
  const service = injector.get(FormulaRefRangeService);
  const ranges = injector.get(RefRangeService);
  const workbooks = injector.get(IUniverInstanceService);
  const register = service.registerFormula.bind(service);
  service.registerFormula = (unitId, sheetId, formula, callback): IDisposable => {
    const source = readSource(formula);
    const workbook = workbooks.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet =
      source?.sheet === null
        ? workbook?.getSheetBySheetId(sheetId)
        : workbook?.getSheetBySheetName(source?.sheet ?? '');
    if (source === null || !sheet) return register(unitId, sheetId, formula, callback);
    const range = toRange(source.area);
    return ranges.registerRefRange(
      range,
      (command) => {
        const moved = handleDefaultRangeChangeWithEffectRefCommands(range, command);
        return callback(moved ? writeSource({ ...source, area: toArea(moved) }) : '=#REF!');
      },
      unitId,
      sheet.getSheetId(),
    );
  };
}
