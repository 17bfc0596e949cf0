/** Conditions and checks of entries with a formula about the cell's own row: they follow rows that are inserted. */
import { FormulaRefRangeService } from '@univerjs/preset-sheets-core';
import { joinParts } from './join-parts';

/** Lets all rules follow that way. */
export function keepOwnRows(): void {
  const { prototype } = FormulaRefRangeService;
  const register = prototype.registerRangeFormula;
  prototype.registerRangeFormula = function (unitId, sheetId, ranges, formulas, callback) {
    return register.call(this, unitId, sheetId, ranges, formulas, (parts) =>
      callback(joinParts(parts, { ranges, formulas })),
    );
  };
}
