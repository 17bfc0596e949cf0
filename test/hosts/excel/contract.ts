/**
 * What this project believes of Excel, written down once and run against every host.
 * Each belief names the page of the Office Add-ins documentation (learn.microsoft.com/office/dev/add-ins) it follows, or
 * the whole address of another page. What Excel does only on some machines is behind a switch of the host.
 */
import type { ExcelHost } from '../../../src/hosts/excel/excel-api';
import { expectCode, expectRejection, expectSame, type Belief } from './belief';
import { chartBeliefs } from './chart-beliefs';
import { changeBeliefs } from './change-beliefs';
import { lateBeliefs } from './late-beliefs';
import { lookBeliefs } from './look-beliefs';
import { reachBeliefs } from './reach-beliefs';
import { readBeliefs } from './read-beliefs';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { sheetOf } from './plain-sheet';

/** The workbook that a host is given for the contract. */
export const contractWorkbook: Workbook = {
  sheets: [
    sheetOf('Data', [
      ['judul', null],
      [1.5, { error: '#N/A' }],
    ]),
    sheetOf("3.2 Cap'aian", [[true]], { merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] }),
    sheetOf('Kosong', []),
    sheetOf('Rahasia', [['x']], { hidden: true }),
  ],
};

const model = 'develop/application-specific-api-model';

export const beliefs: readonly Belief[] = [
  {
    name: 'a property that was not loaded cannot be read',
    source: `${model}#load`,
    check: (host) =>
      host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        await context.sync();
        expectCode(() => sheet.name, 'PropertyNotLoaded');
      }),
  },
  {
    name: 'a property that was loaded cannot be read before the synchronization',
    source: `${model}#sync`,
    check: (host) =>
      host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data').load('name');
        expectCode(() => sheet.name, 'PropertyNotLoaded');
        await context.sync();
        expectSame(sheet.name, 'Data');
      }),
  },
  {
    name: 'a missing sheet fails the synchronization with ItemNotFound',
    source: 'reference/overview/excel-add-ins-reference-overview',
    check: (host) =>
      expectRejection(
        host.run((context) => {
          context.workbook.worksheets.getItem('Tidak ada').load('name');
          return context.sync();
        }),
        'ItemNotFound',
      ),
  },
  {
    name: 'a missing sheet is a null object when it is asked for as one, and so is all that comes from it',
    source: `${model}#ornullobject-methods-and-properties`,
    check: (host) =>
      host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Tidak ada');
        const range = sheet.getUsedRangeOrNullObject(true).load('values');
        await context.sync();
        expectSame([sheet.isNullObject, range.isNullObject], [true, true]);
      }),
  },
  {
    name: 'whether it is a null object is unknown before the synchronization',
    source: `${model}#ornullobject-methods-and-properties`,
    check: async (host) => {
      await host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Data');
        expectCode(() => sheet.isNullObject, 'PropertyNotLoaded');
        await context.sync();
        expectSame(sheet.isNullObject, false);
      });
    },
  },
  {
    name: 'sheets are found whatever their capitals',
    source: 'excel/excel-add-ins-worksheets',
    check: (host) =>
      host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('DATA').load('name');
        await context.sync();
        expectSame(sheet.name, 'Data');
      }),
  },
  {
    name: 'the sheets come in the order of their tabs, hidden ones too',
    source: 'excel/excel-add-ins-worksheets',
    check: (host) =>
      host.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name,items/visibility');
        await context.sync();
        expectSame(
          sheets.items.map((sheet) => [sheet.name, sheet.visibility]),
          [
            ['Data', 'Visible'],
            ["3.2 Cap'aian", 'Visible'],
            ['Kosong', 'Visible'],
            ['Rahasia', 'Hidden'],
          ],
        );
      }),
  },
  {
    name: 'an empty cell is an empty text, an error value its text, a cell without formula its value in formulas',
    source: 'excel/excel-add-ins-ranges-get',
    check: (host) =>
      host.run(async (context) => {
        const used = context.workbook.worksheets.getItem('Data').getUsedRangeOrNullObject(true);
        used.load('address,values,formulas,numberFormat');
        await context.sync();
        expectSame(used.address, 'Data!A1:B2');
        expectSame(used.values, [
          ['judul', ''],
          [1.5, '#N/A'],
        ]);
        expectSame(used.formulas, used.values);
        expectSame(used.numberFormat[0], ['General', 'General']);
      }),
  },
  {
    name: 'the used range of an empty sheet is a null object',
    source: 'excel/excel-add-ins-ranges-get',
    check: (host) =>
      host.run(async (context) => {
        const used = context.workbook.worksheets.getItem('Kosong').getUsedRangeOrNullObject(true);
        await context.sync();
        expectSame(used.isNullObject, true);
      }),
  },
  {
    name: 'merged areas are listed by their addresses, with the sheet between apostrophes where it needs them',
    source: 'javascript/api/excel/excel.range#getMergedAreasOrNullObject',
    check: (host) =>
      host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("3.2 Cap'aian");
        const merges = sheet.getRange('A1:B3').getMergedAreasOrNullObject().load('address');
        await context.sync();
        expectSame(merges.address, "'3.2 Cap''aian'!A1:A2");
      }),
  },
  {
    name: 'an array of another shape than the range is refused',
    source: 'excel/excel-add-ins-ranges-set-get-values',
    check: (host) =>
      expectRejection(
        host.run((context) => {
          context.workbook.worksheets.getItem('Data').getRange('A1:B2').values = [[1, 2]];
          return context.sync();
        }),
        'InvalidArgument',
      ),
  },
  {
    name: 'null leaves a cell as it is, an empty text empties it, one value fills the range',
    source: 'excel/excel-add-ins-ranges-set-get-values',
    check: (host) =>
      host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Kosong');
        const range = sheet.getRange('A1:C1');
        range.values = 7 as unknown as number[][];
        await context.sync();
        range.values = [[null, '', '12']];
        range.load('values');
        await context.sync();
        expectSame(range.values, [[7, '', 12]]);
      }),
  },
  {
    name: 'what earlier calls of a failed synchronization did stays done',
    source: `${model}#sync`,
    check: async (host) => {
      const failing = host.run((context) => {
        const { worksheets } = context.workbook;
        worksheets.add('Pertama');
        worksheets.add('Data');
        worksheets.add('Ketiga');
        return context.sync();
      });
      await expectRejection(failing, 'ItemAlreadyExists');
      await host.run(async (context) => {
        const first = context.workbook.worksheets.getItemOrNullObject('Pertama');
        const third = context.workbook.worksheets.getItemOrNullObject('Ketiga');
        await context.sync();
        expectSame([first.isNullObject, third.isNullObject], [false, true]);
      });
    },
  },
  ...['', 'a/b', "'a", 'History', 'x'.repeat(32)].map((name) => ({
    name: `"${name}" is refused as the name of a sheet`,
    source: 'support.microsoft.com: rename a worksheet',
    check: (host: ExcelHost) =>
      expectRejection(
        host.run((context) => {
          context.workbook.worksheets.add(name);
          return context.sync();
        }),
        'InvalidArgument',
      ),
  })),
  {
    name: 'a hidden sheet cannot be brought to the front',
    source: 'excel/excel-add-ins-worksheets',
    check: (host) =>
      expectRejection(
        host.run((context) => {
          context.workbook.worksheets.getItem('Rahasia').activate();
          return context.sync();
        }),
        'InvalidArgument',
      ),
  },
  {
    name: 'run synchronizes what is left when the batch ends',
    source: `${model}#run-function`,
    check: async (host) => {
      await host.run((context) => Promise.resolve(context.workbook.worksheets.add('Sisa')));
      await host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Sisa');
        await context.sync();
        expectSame(sheet.isNullObject, false);
      });
    },
  },
  ...changeBeliefs,
  ...readBeliefs,
  ...lookBeliefs,
  ...lateBeliefs,
  ...reachBeliefs,
  ...chartBeliefs,
];
