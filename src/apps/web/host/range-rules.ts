/** What may be entered into cells, as Office.js offers it. */
import type { RangeObject } from '../../../hosts/excel/range-api';
import { OfficeFailure } from './office-failure';
import { requireUnprotected } from './protection';
import type { RangeHandle } from './range';
import type { RequestQueue } from './request-queue';

/** The strict `Excel.DataValidation`: lists that come from a range, and whole numbers between two bounds. */
export function dataValidation(queue: RequestQueue, cells: () => RangeHandle): RangeObject['dataValidation'] {
  return {
    set rule(rule: Excel.DataValidationRule) {
      const { wholeNumber } = rule;
      if (wholeNumber !== undefined) {
        const { formula1: least, formula2: most, operator } = wholeNumber;
        if (operator !== 'Between' || typeof least !== 'number' || typeof most !== 'number') {
          throw new OfficeFailure('InvalidArgument', 'This host takes whole numbers between two numbers only.');
        }
        queue.addWrite(() => {
          const { sheetId, area } = cells();
          requireUnprotected(queue, sheetId);
          queue.grid.setWholeNumbers(sheetId, area, least, most);
        }, rule);
        return;
      }
      const source = rule.list?.source;
      // Excel splits a written-out list at commas whatever the language, so only ranges are offered here.
      if (typeof source !== 'string' || !source.startsWith('=')) {
        throw new OfficeFailure('InvalidArgument', 'A list comes from a range, written as a formula.');
      }
      queue.addWrite(() => {
        const { sheetId, area } = cells();
        requireUnprotected(queue, sheetId);
        queue.grid.setList(sheetId, area, source);
      }, rule);
    },
    set errorAlert(alert: Excel.DataValidationErrorAlert) {
      if (alert.title === '') throw new OfficeFailure('InvalidArgument', 'An alert has a title.');
      queue.addWrite(() => {
        requireUnprotected(queue, cells().sheetId);
      }, alert);
    },
  } as RangeObject['dataValidation'];
}
