/** What this project believes of functions of an add-in, which Excel computes late; see contract.ts. */
import type { ExcelHost } from '../../../src/hosts/excel/excel-api';
import { expectSame, type Belief } from './belief';

const FUNCTION = '=CAPAIAN(80,84)';

/** Writes a function, and looks at it until its value is there: what it showed, and what was told after the writing. */
async function follow(
  host: ExcelHost,
  formula = FUNCTION,
): Promise<{ shown: unknown[]; formulas: unknown[]; told: string[] }> {
  return host.run(async (context) => {
    const told: string[] = [];
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(() => Promise.resolve(told.push('onChanged')));
    worksheets.onCalculated.add(() => Promise.resolve(told.push('onCalculated')));
    const cell = worksheets.getItem('Kosong').getRange('A1');
    cell.formulas = [[formula]];
    await context.sync();
    told.length = 0;
    const shown: unknown[] = [];
    const formulas: unknown[] = [];
    for (let looks = 0; looks < 6; looks += 1) {
      cell.load('values,formulas');
      // Each look is a moment later.
      await context.sync();
      shown.push(cell.values[0]?.[0]);
      formulas.push(cell.formulas[0]?.[0]);
    }
    return { shown, formulas, told: [...new Set(told)] };
  });
}

async function expectLate(host: ExcelHost, error: string): Promise<void> {
  const { shown, formulas, told } = await follow(host);
  expectSame(shown[0], error);
  expectSame(typeof shown.at(-1), 'number');
  expectSame([...new Set(formulas)], [FUNCTION]);
  expectSame(told, ['onCalculated']);
}

export const lateBeliefs: readonly Belief[] = [
  {
    name: 'a function that Excel does not know comes with a prefix, and with the file that it is taken for',
    source: 'https://github.com/OfficeDev/office-js/issues/2568',
    switch: 'rewrittenFormulas',
    check: async (host) => {
      const { formulas } = await follow(host);
      expectSame([...new Set(formulas)].sort(), [FUNCTION, '=[2]!_xldudf_CAPAIAN(80,84)']);
    },
  },
  {
    name: 'a number in a formula keeps 15 digits',
    source: 'https://learn.microsoft.com/office/troubleshoot/excel/last-digits-changed-to-zeros',
    switch: 'rewrittenFormulas',
    check: async (host) => {
      const { formulas } = await follow(host, '=9*0.1111111111111111');
      expectSame([...new Set(formulas)], ['=9*0.111111111111111']);
    },
  },
  {
    name: 'a choice from a list is told as a calculation alone in Excel on the web',
    source: 'https://github.com/OfficeDev/office-js/issues/4066',
    switch: 'silentLists',
    check: (host) =>
      host.run(async (context) => {
        const told: string[] = [];
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(() => Promise.resolve(told.push('onChanged')));
        worksheets.onCalculated.add(() => Promise.resolve(told.push('onCalculated')));
        worksheets.getItem('Kosong').getRange('A1').values = [['naik']];
        await context.sync();
        // Events come after the synchronization.
        await context.sync();
        expectSame([...new Set(told)], ['onCalculated']);
      }),
  },
  {
    name: 'a function that is being computed shows #BUSY!, and gets its value without onChanged, told by onCalculated',
    source: 'https://github.com/OfficeDev/office-js/issues/587',
    switch: 'lateFunctions',
    check: (host) => expectLate(host, '#BUSY!'),
  },
  {
    name: 'a function shows #NAME? until the add-in that has it is loaded',
    source: 'https://github.com/OfficeDev/office-js/issues/3558',
    switch: 'unknownFunctions',
    check: (host) => expectLate(host, '#NAME?'),
  },
  {
    name: 'a blank cell reaches a function as 0: its realisasi is taken for the best of all where less is better',
    source: 'https://github.com/OfficeDev/office-js/issues/4702',
    switch: 'blankAsZero',
    check: async (host) => {
      const { shown } = await follow(host, '=CAPAIAN(80,B1,"turun")');
      expectSame(shown.at(-1), 2);
    },
  },
];
