/** What this project believes of Excel where it changes a workbook; see contract.ts. */
import { expectCode, expectRejection, expectSame, type Belief } from './belief';

const values = 'excel/excel-add-ins-ranges-set-get-values';
const sheets = 'excel/excel-add-ins-worksheets';

/** Texts that Excel takes for something else unless an apostrophe stands before them. */
const SIGNS = ['=1+1', '+A1', '-A1', '@A1', '007', '12%', '(1)', 'TRUE'];

export const changeBeliefs: readonly Belief[] = [
  {
    name: 'a text that begins with a sign becomes a formula',
    source: 'javascript/api/excel/excel.range#values',
    check: (host) =>
      host.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Kosong').getRange('A1:A2');
        range.values = [['=1+1'], ['+2']];
        range.load('formulas,values');
        await context.sync();
        expectSame(range.formulas, [['=1+1'], [2]]);
      }),
  },
  ...SIGNS.map((text) => ({
    name: `an apostrophe keeps ${text} a text, and is no part of it`,
    source: values,
    check: (host: Parameters<Belief['check']>[0]) =>
      host.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Kosong').getRange('A1');
        range.formulas = [[`'${text}`]];
        range.load('formulas,values');
        await context.sync();
        expectSame([range.formulas, range.values], [[[text]], [[text]]]);
      }),
  })),
  {
    name: 'a cell of the text format takes everything for text',
    source: 'excel/excel-add-ins-ranges-set-format',
    check: (host) =>
      host.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Kosong').getRange('A1');
        range.values = [['lama']];
        range.numberFormat = [['@']];
        await context.sync();
        range.values = [['=1+1']];
        range.load('formulas,values');
        await context.sync();
        expectSame([range.formulas, range.values], [[['=1+1']], [['=1+1']]]);
      }),
  },
  {
    name: 'a number that is written into a cell of the text format is a text, one that stood there before stays a number',
    source: 'https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4',
    check: (host) =>
      host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Kosong');
        const range = sheet.getRange('A1:B1');
        range.values = [[5, 'lama']];
        range.numberFormat = [['@', '@']];
        await context.sync();
        sheet.getRange('B1').values = [[5]];
        range.load('values,valueTypes');
        await context.sync();
        expectSame([range.values, range.valueTypes], [[[5, '5']], [['Double', 'String']]]);
      }),
  },
  {
    name: 'the name of an error value that is written is that error value',
    source: 'javascript/api/excel/excel.rangevaluetype',
    check: (host) =>
      host.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Kosong').getRange('A1:C1');
        range.formulas = [['#N/A', 'N/A', '']];
        range.load('values,valueTypes');
        await context.sync();
        expectSame([range.values, range.valueTypes], [[['#N/A', 'N/A', '']], [['Error', 'String', 'Empty']]]);
      }),
  },
  {
    name: 'null leaves a number format as it is, General takes it away',
    source: values,
    check: (host) =>
      host.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Kosong').getRange('A1:B1');
        range.values = [[1, 2]];
        range.numberFormat = [['0.00%', '0.0']];
        await context.sync();
        range.numberFormat = [[null, 'General']];
        range.load('numberFormat');
        await context.sync();
        expectSame(range.numberFormat, [['0.00%', 'General']]);
      }),
  },
  {
    name: 'a sheet can be renamed and deleted in one synchronization, and is gone then',
    source: sheets,
    check: (host) =>
      host.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem('Kosong').delete();
        worksheets.getItem('Data').name = 'Kosong';
        const renamed = worksheets.getItemOrNullObject('kosong').load('name');
        const former = worksheets.getItemOrNullObject('Data');
        await context.sync();
        expectSame([renamed.name, former.isNullObject], ['Kosong', true]);
      }),
  },
  {
    name: 'a sheet cannot be renamed to a name that another has',
    source: sheets,
    check: (host) =>
      expectRejection(
        host.run((context) => {
          context.workbook.worksheets.getItem('Data').name = 'kosong';
          return context.sync();
        }),
        'ItemAlreadyExists',
      ),
  },
  {
    name: 'the last sheet that is not hidden cannot be deleted',
    source: 'javascript/api/excel/excel.worksheet#delete',
    check: (host) =>
      expectRejection(
        host.run((context) => {
          for (const name of ['Kosong', 'Data', "3.2 Cap'aian"]) context.workbook.worksheets.getItem(name).delete();
          return context.sync();
        }),
        'InvalidOperation',
      ),
  },
  {
    name: 'areas far from each other take one look, their addresses with commas; merged areas are listed then',
    source: 'excel/excel-add-ins-multiple-ranges',
    check: (host) =>
      host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Kosong');
        const { format } = sheet.getRanges('A1:B2,D4');
        format.font.bold = true;
        format.fill.color = '#FFF9E5';
        format.wrapText = true;
        sheet.getRange('A1:B1').merge(false);
        const merged = sheet.getRange('A1:D4').getMergedAreasOrNullObject().load('address');
        await context.sync();
        expectSame(merged.address, 'Kosong!A1:B1');
      }),
  },
  {
    name: 'the colour of each cell of a range is told at once, white where there is none',
    source: 'javascript/api/excel/excel.range',
    check: (host) =>
      host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Kosong');
        sheet.getRange('B2').format.fill.color = '#FFF9E5';
        const asked = sheet.getRange('A2:B2').getCellProperties({ format: { fill: { color: true } } });
        await context.sync();
        expectSame(
          asked.value.map((row) => row.map(({ format }) => format?.fill?.color)),
          [['#FFFFFF', '#FFF9E5']],
        );
      }),
  },
  {
    name: 'a list of areas over 8192 characters is refused',
    source: 'excel/excel-add-ins-multiple-ranges',
    check: async (host) => {
      await host.run((context) => {
        const sheet = context.workbook.worksheets.getItem('Kosong');
        expectCode(() => sheet.getRanges('A1,'.repeat(3000)), 'InvalidArgument');
        return Promise.resolve();
      });
    },
  },
  {
    name: 'widths, heights, frozen rows and the paper can be set beyond what a sheet holds',
    source: 'excel/excel-add-ins-ranges-set-format',
    check: (host) =>
      host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Kosong');
        sheet.getRange('AZ1').format.columnWidth = 60;
        sheet.getRange('A300').format.rowHeight = 30;
        sheet.freezePanes.freezeRows(2);
        sheet.showGridlines = false;
        sheet.pageLayout.orientation = 'Landscape';
        sheet.pageLayout.setPrintTitleRows('$1:$2');
        const range = sheet.getRange('AZ300');
        range.values = [[5]];
        range.load('values');
        await context.sync();
        expectSame(range.values, [[5]]);
      }),
  },
  {
    name: 'settings and the properties of a sheet are kept between conversations, until they are deleted',
    source: 'excel/excel-add-ins-workbooks',
    check: async (host) => {
      await host.run((context) => {
        context.workbook.settings.add('lkjip.coba', 'a');
        context.workbook.worksheets.getItem('Data').customProperties.add('lkjip.coba', 'b');
        return context.sync();
      });
      await host.run(async (context) => {
        const setting = context.workbook.settings.getItemOrNullObject('lkjip.coba').load('value');
        const { customProperties } = context.workbook.worksheets.getItem('Data');
        const property = customProperties.getItemOrNullObject('lkjip.coba').load('value');
        const missing = context.workbook.settings.getItemOrNullObject('lkjip.tidak-ada');
        await context.sync();
        expectSame([setting.value, property.value, missing.isNullObject], ['a', 'b', true]);
        setting.delete();
        await context.sync();
        const gone = context.workbook.settings.getItemOrNullObject('lkjip.coba');
        await context.sync();
        expectSame(gone.isNullObject, true);
      });
    },
  },
  {
    name: 'a handler hears of changes from the synchronization on until it is taken off',
    source: 'excel/excel-add-ins-events',
    check: async (host) => {
      const heard: string[] = [];
      const write = (value: number): Promise<unknown> =>
        host.run((context) => {
          context.workbook.worksheets.getItem('Data').getRange('A2').values = [[value]];
          return context.sync();
        });
      const listener = await host.run(async (context) => {
        const added = context.workbook.worksheets.onChanged.add(({ address, worksheetId }) =>
          Promise.resolve(heard.push(worksheetId === '' ? 'no sheet' : address)),
        );
        await context.sync();
        return added;
      });
      await write(7);
      expectSame(heard, ['A2']);
      listener.remove();
      await listener.context.sync();
      await write(8);
      expectSame(heard, ['A2']);
    },
  },
  {
    name: 'a handler hears that other cells are selected, also by a program, and not which',
    source: 'javascript/api/excel/excel.workbook#onSelectionChanged',
    check: async (host) => {
      let heard = 0;
      const listener = await host.run(async (context) => {
        const added = context.workbook.onSelectionChanged.add(() => Promise.resolve((heard += 1)));
        await context.sync();
        return added;
      });
      const select = (sheet: string, address: string): Promise<unknown> =>
        host.run((context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.activate();
          worksheet.getRange(address).select();
          return context.sync();
        });
      await select('Data', 'B2');
      await select('Kosong', 'A1');
      // Excel tells later, and once or twice for a sheet that comes to the front.
      for (let waits = 0; heard < 2 && waits < 20; waits += 1) await new Promise((resolve) => setTimeout(resolve, 50));
      if (heard < 2) throw new Error(`heard ${String(heard)} times`);
      listener.remove();
      await listener.context.sync();
    },
  },
];
