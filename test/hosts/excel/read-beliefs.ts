/** What this project believes of Excel where it is asked and shown; see contract.ts. */
import { expectCode, expectRejection, expectSame, type Belief } from './belief';

const ranges = 'excel/excel-add-ins-ranges-get';

export const readBeliefs: readonly Belief[] = [
  {
    name: 'the sets of methods up to ExcelApi 1.12 are there',
    source: 'develop/specify-api-requirements-runtime',
    check: (host) => {
      expectSame([host.supports('1.1'), host.supports('1.12')], [true, true]);
      return Promise.resolve();
    },
  },
  {
    name: 'the selected cells are told with their sheet, after they were selected',
    source: 'excel/excel-add-ins-ranges-set-get-selected-range',
    check: (host) =>
      host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        sheet.activate();
        sheet.getRange('A2:B2').select();
        await context.sync();
        const selected = context.workbook.getSelectedRange().load('address,rowIndex,columnIndex,rowCount,columnCount');
        await context.sync();
        expectSame(selected.address, 'Data!A2:B2');
        expectSame([selected.rowIndex, selected.columnIndex, selected.rowCount, selected.columnCount], [1, 0, 1, 2]);
      }),
  },
  {
    name: 'cells of a hidden sheet cannot be selected',
    source: 'excel/excel-add-ins-worksheets',
    check: (host) =>
      expectRejection(
        host.run((context) => {
          context.workbook.worksheets.getItem('Rahasia').getRange('A1').select();
          return context.sync();
        }),
        'InvalidArgument',
      ),
  },
  {
    name: 'whether rows and columns are hidden is told for all together and for each',
    source: 'javascript/api/excel/excel.range#getRowProperties',
    check: (host) =>
      host.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRange('A1:B2').load('rowHidden,columnHidden');
        const rows = range.getRowProperties({ rowHidden: true });
        const columns = range.getColumnProperties({ columnHidden: true });
        expectCode(() => rows.value, 'ValueNotLoaded');
        await context.sync();
        expectSame([range.rowHidden, range.columnHidden], [false, false]);
        expectSame(
          rows.value.map(({ rowHidden }) => rowHidden),
          [false, false],
        );
        expectSame(
          columns.value.map(({ columnHidden }) => columnHidden),
          [false, false],
        );
      }),
  },
  {
    name: 'a cell that spills nowhere has a null object for it, and a range cannot be asked',
    source: 'excel/excel-add-ins-ranges-dynamic-arrays',
    check: async (host) => {
      await host.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Data').getRange('A2');
        const spilled = cell.getSpillingToRangeOrNullObject().load('values');
        await context.sync();
        expectSame(spilled.isNullObject, true);
      });
      const several = host.run((context) => {
        context.workbook.worksheets.getItem('Data').getRange('A1:B2').getSpillingToRangeOrNullObject().load('values');
        return context.sync();
      });
      await expectRejection(several, 'InvalidArgument');
    },
  },
  {
    name: 'cells are named by their place as well as by their address, and beyond the sheet there are none',
    source: ranges,
    check: async (host) => {
      await host.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRangeByIndexes(0, 0, 2, 1).load('values');
        await context.sync();
        expectSame(range.values, [['judul'], [1.5]]);
      });
      const beyond = host.run((context) => {
        context.workbook.worksheets.getItem('Data').getRangeByIndexes(1_048_575, 0, 2, 1).load('values');
        return context.sync();
      });
      await expectRejection(beyond, 'InvalidArgument');
    },
  },
  {
    name: 'protection is told of sheets and of the workbook',
    source: 'excel/excel-add-ins-worksheets',
    check: (host) =>
      host.run(async (context) => {
        const ofWorkbook = context.workbook.protection.load('protected');
        const ofSheet = context.workbook.worksheets.getItem('Data').protection.load('protected');
        await context.sync();
        expectSame([ofWorkbook.protected, ofSheet.protected], [false, false]);
      }),
  },
];
