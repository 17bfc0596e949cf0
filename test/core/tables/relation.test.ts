/** A relation that says of a table that all agrees must mean what its equations say, one by one. */
import fc from 'fast-check';
import { randomReport } from '../../../scripts/random-reports/generate';
import { judge } from '../../../src/core/relations/judge';
import { recognise } from '../../../src/core/recognise/recognise';
import { ComputedFigures } from '../../../src/core/tables/computed-figures';
import { TableValues } from '../../../src/core/tables/table-values';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { readReport, reportNames, workbookOfReport } from '../../support/reports';

/** Of a workbook, in how many of its tables a relation says that all agrees; fails where an equation says otherwise. */
function agreeing(workbook: Workbook): number {
  let count = 0;
  for (const table of recognise(workbook).tables) {
    const values = new TableValues(table);
    for (const relation of table.layout.relations) {
      if (relation.agrees?.(values, new ComputedFigures()) !== true) continue;
      count++;
      const judged = relation.bind(values).map((equation) => judge(equation));
      expect(judged.filter(({ verdict, note }) => verdict !== 'holds' || note)).toEqual([]);
    }
  }
  return count;
}

/** The numbers of a workbook, some of them off by a digit or left out. */
function changed(workbook: Workbook, every: number, factor: number): Workbook {
  let seen = 0;
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row?.map((cell) => {
        if (typeof cell?.value !== 'number' || ++seen % every !== 0) return cell;
        return { ...cell, value: factor === 0 ? null : cell.value * factor };
      }),
    ),
  }));
  return { sheets };
}

test.each(reportNames)('in %s', (name) => {
  for (const form of ['angka', 'teks'] as const) {
    expect(agreeing(workbookOfReport(readReport(name), form))).toBeGreaterThan(0);
  }
});

test('in random reports, right ones and such with wrong and missing numbers', () => {
  const parts = [fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 3, max: 60 })] as const;
  fc.assert(
    fc.property(...parts, fc.constantFrom(1, 0, 1.09, 10, 0.9999, -1), (seed, every, factor) => {
      agreeing(changed(randomReport(seed).workbook, every, factor));
    }),
    { numRuns: 60 },
  );
});
