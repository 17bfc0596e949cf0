/** What our functions give in our own forms, wherever Excel runs: it passes a blank cell as nothing or as 0. */
import { computedWorkbook } from '../../../src/core/formulas/computed-workbook';
import { usesOwnFunctions } from '../../../src/core/formulas/own-functions';
import { profiles } from '../../../src/core/profiles';
import { exampleOffice } from '../../../src/core/scaffold/example/example-office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import type { SheetPlan } from '../../../src/core/scaffold/sheet-plan';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { sheetSentences } from '../../../src/messages/sheets/id';
import { computeOwn } from '../functions-to-native/compute-own';

/** The example with two of three typed numbers left out. */
function workbookOf(plans: readonly SheetPlan[]): Workbook {
  const sheets = plans.map(({ name, cells, merges }) => {
    const rows: (Cell | undefined)[][] = [];
    let typed = 0;
    for (const { row, column, role, value, formula } of cells) {
      const isLeftOut = role === 'input' && typeof value === 'number' && typed++ % 3 > 0;
      const content = isLeftOut ? null : (value ?? null);
      (rows[row] ??= [])[column] = formula === undefined ? { value: content } : { value: null, formula };
    }
    return { name, hidden: false, rows, merges, hiddenRows: [], hiddenColumns: [] };
  });
  return computedWorkbook({ sheets });
}

test.each(profiles.map((profile) => [profile.id, profile] as const))(
  '%s: our functions give the same from a blank cell as from 0 in every form',
  (_id, profile) => {
    const workbook = workbookOf(scaffold(profile, exampleOffice(2025), sheetSentences));
    const own = scaffold(profile, exampleOffice(2025), sheetSentences, 'functions');
    let compared = 0;
    for (const { name, cells } of own) {
      for (const { row, column, formula } of cells) {
        if (formula === undefined || !usesOwnFunctions(formula)) continue;
        const place = { sheet: name, row, column };
        const asNothing = computeOwn(formula, place, workbook, null);
        expect([place, computeOwn(formula, place, workbook, 0)]).toEqual([place, asNothing]);
        if (asNothing !== undefined) compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(7);
  },
);
