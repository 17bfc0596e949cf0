/** What this project believes of Excel where it changes how cells look and what may be entered; see contract.ts. */
import type { ContextObject, ExcelHost, RangeObject } from '../../../src/hosts/excel/excel-api';
import { expectCode, expectRejection, expectSame, type Belief } from './belief';

/** Does something to a range of the empty sheet. */
function onEmptySheet(host: ExcelHost, change: (range: RangeObject, context: ContextObject) => void): Promise<unknown> {
  return host.run((context) => {
    change(context.workbook.worksheets.getItem('Kosong').getRange('A1:B2'), context);
    return context.sync();
  });
}

export const lookBeliefs: readonly Belief[] = [
  {
    name: 'fonts, fills, lines and places are set by the names that Excel gives them',
    source: 'excel/excel-add-ins-ranges-set-format',
    check: async (host) => {
      await onEmptySheet(host, ({ format }) => {
        format.font.name = 'Calibri';
        format.font.size = 10;
        format.font.italic = true;
        format.font.color = '#1F4E79';
        format.horizontalAlignment = 'Center';
        format.verticalAlignment = 'Top';
        const line = format.borders.getItem('EdgeTop');
        line.style = 'Dot';
        line.color = '#7F7F7F';
      });
      const unknown = onEmptySheet(host, ({ format }) => {
        format.horizontalAlignment = 'center' as 'Center';
      });
      await expectRejection(unknown, 'InvalidArgument');
    },
  },
  {
    name: 'a list to choose from comes from a range, and another entry may be allowed after a question',
    source: 'excel/excel-add-ins-data-validation',
    check: (host) =>
      onEmptySheet(host, ({ dataValidation }) => {
        dataValidation.rule = { list: { inCellDropDown: true, source: '=Data!$A$1:$A$2' } };
        dataValidation.errorAlert = { message: '', showAlert: true, style: 'Warning', title: 'LKjIP' };
      }).then(() => undefined),
  },
  {
    name: 'whole numbers lie between two numbers, and another entry is refused with a sentence',
    source: 'excel/excel-add-ins-data-validation',
    check: (host) =>
      onEmptySheet(host, ({ dataValidation }) => {
        dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 4, operator: 'Between' as const } };
        dataValidation.errorAlert = { message: 'Jawaban 1 sampai 4', showAlert: true, style: 'Stop', title: 'LKjIP' };
      }).then(() => undefined),
  },
  {
    name: 'a condition compares with a text that is written as a formula',
    source: 'excel/excel-add-ins-conditional-formatting',
    check: (host) =>
      onEmptySheet(host, ({ conditionalFormats }) => {
        const { cellValue } = conditionalFormats.add('CellValue');
        cellValue.rule = { formula1: '="Sangat ""Tinggi"""', operator: 'EqualTo' };
        cellValue.format.font.bold = true;
        cellValue.format.font.color = '#9C0006';
        cellValue.format.fill.color = '#FCE4E4';
      }).then(() => undefined),
  },
  {
    name: 'a condition is a formula, is found on its sheet with its formula as it was written, and is deleted alone',
    source: 'javascript/api/excel/excel.conditionalformatcollection',
    check: async (host) => {
      const written = '=AND(N("LKjIP")=0,ABS(A1-98.98)<=9.898E-8)';
      await onEmptySheet(host, ({ conditionalFormats }) => {
        const { rule, format } = conditionalFormats.add('Custom').custom;
        rule.formula = written;
        format.fill.color = '#FDE7E9';
        format.font.underline = 'Double';
        conditionalFormats.add('CellValue').cellValue.rule = { formula1: '="x"', operator: 'EqualTo' };
      });
      const listed = (): Promise<readonly string[]> =>
        host.run(async (context) => {
          const { conditionalFormats } = context.workbook.worksheets.getItem('Kosong').getRange();
          expectCode(() => conditionalFormats.items, 'PropertyNotLoaded');
          conditionalFormats.load('items/type');
          await context.sync();
          const own = conditionalFormats.items.filter(({ type }) => type === 'Custom');
          for (const { custom } of own) custom.rule.load('formula');
          await context.sync();
          for (const each of own) each.delete();
          await context.sync();
          return own.map(({ custom }) => custom.rule.formula);
        });
      expectSame(await listed(), [written]);
      expectSame(await listed(), []);
    },
  },
  {
    name: 'a link to a cell shows its text',
    source: 'excel/excel-add-ins-ranges-advanced',
    check: (host) =>
      host.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Kosong').getRange('A1');
        cell.hyperlink = { documentReference: 'Data!A1', textToDisplay: 'ke Data' };
        cell.load('values');
        await context.sync();
        expectSame(cell.values, [['ke Data']]);
      }),
  },
  {
    name: 'paper, zoom and what is printed are set for a sheet, and names no cells is refused',
    source: 'excel/excel-add-ins-worksheets',
    check: async (host) => {
      await host.run((context) => {
        const { pageLayout } = context.workbook.worksheets.getItem('Data');
        pageLayout.paperSize = 'A4';
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.centerHorizontally = true;
        pageLayout.setPrintArea('A1:B2');
        return context.sync();
      });
      const wrong = host.run((context) => {
        context.workbook.worksheets.getItem('Data').pageLayout.setPrintArea('bukan sel');
        return context.sync();
      });
      await expectRejection(wrong, 'InvalidArgument');
    },
  },
  {
    name: 'a sheet can be scaled, repeat columns, and begin pages at cells',
    source: 'javascript/api/excel/excel.pagelayoutzoomoptions',
    check: async (host) => {
      await host.run((context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        sheet.pageLayout.zoom = { scale: 75 };
        sheet.pageLayout.setPrintTitleColumns('$A:$A');
        sheet.verticalPageBreaks.add('B1');
        return context.sync();
      });
      const wrong = host.run((context) => {
        context.workbook.worksheets.getItem('Data').pageLayout.setPrintTitleColumns('kolom pertama');
        return context.sync();
      });
      await expectRejection(wrong, 'InvalidArgument');
    },
  },
  {
    name: 'every page has lines below it, and pages begin at rows; none begins at the first',
    source: 'javascript/api/excel/excel.headerfootergroup',
    check: async (host) => {
      await host.run((context) => {
        const { pageLayout, horizontalPageBreaks } = context.workbook.worksheets.getItem('Data');
        pageLayout.headersFooters.defaultForAllPages.leftFooter = '&8&A';
        pageLayout.headersFooters.defaultForAllPages.rightFooter = '&8&P / &N';
        horizontalPageBreaks.add('A2');
        return context.sync();
      });
      const wrong = host.run((context) => {
        context.workbook.worksheets.getItem('Data').horizontalPageBreaks.add('A1');
        return context.sync();
      });
      await expectRejection(wrong, 'InvalidArgument');
    },
  },
  {
    name: 'rows are hidden and shown, as high as they are told to be or as their texts need, and tell both',
    source: 'javascript/api/excel/excel.range#rowHidden',
    check: (host) =>
      host.run(async (context) => {
        const rows = context.workbook.worksheets.getItem('Data').getRange('A1:A2');
        rows.format.rowHeight = 30;
        const high = rows.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
        await context.sync();
        expectSame(high.value, [
          { rowHidden: false, format: { rowHeight: 30 } },
          { rowHidden: false, format: { rowHeight: 30 } },
        ]);
        rows.format.autofitRows();
        rows.rowHidden = true;
        const hidden = rows.getRowProperties({ rowHidden: true });
        await context.sync();
        expectSame(
          hidden.value.map(({ rowHidden }) => rowHidden),
          [true, true],
        );
        rows.rowHidden = false;
        rows.load('rowHidden');
        await context.sync();
        expectSame(rows.rowHidden, false);
      }),
  },
  {
    name: 'a sheet is put at another place, hidden and shown; the last visible one is not hidden',
    source: 'excel/excel-add-ins-worksheets',
    check: async (host) => {
      await host.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.getItem('Kosong');
        sheet.position = 0;
        sheet.visibility = 'Hidden';
        worksheets.load('items/name,items/visibility');
        await context.sync();
        const [first] = worksheets.items;
        expectSame([first!.name, first!.visibility], ['Kosong', 'Hidden']);
        sheet.visibility = 'Visible';
        sheet.load('visibility,position');
        await context.sync();
        expectSame([sheet.visibility, sheet.position], ['Visible', 0]);
      });
      const all = host.run(async (context) => {
        const worksheets = context.workbook.worksheets.load('items/name,items/visibility');
        await context.sync();
        for (const sheet of worksheets.items) sheet.visibility = 'Hidden';
        await context.sync();
      });
      await expectRejection(all, 'InvalidOperation');
    },
  },
  {
    name: 'the tab of a sheet takes a colour',
    source: 'javascript/api/excel/excel.worksheet',
    check: async (host) => {
      const color = (given: string): Promise<unknown> =>
        host.run((context) => {
          context.workbook.worksheets.getItem('Data').tabColor = given;
          return context.sync();
        });
      await color('#FFC000');
      await expectRejection(color('kuning tua'), 'InvalidArgument');
    },
  },
  {
    name: 'calculation and drawing rest until the next synchronization, and what was written is calculated after it',
    source: 'excel/performance',
    check: (host) =>
      host.run(async (context) => {
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
        const cell = context.workbook.worksheets.getItem('Kosong').getRange('A1');
        cell.formulas = [['=1+1']];
        await context.sync();
        cell.load('formulas');
        await context.sync();
        expectSame(cell.formulas, [['=1+1']]);
      }),
  },
];
