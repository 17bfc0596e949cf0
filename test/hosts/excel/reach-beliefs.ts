/** What this project believes of the limits of what Excel gives when it is read; see contract.ts. */
import { expectRejection, expectSame, type Belief } from './belief';

export const reachBeliefs: readonly Belief[] = [
  {
    name: 'how formulas are computed is told by calculationMode',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.calculationmode',
    check: (host) =>
      host.run(async (context) => {
        const application = context.application.load('calculationMode');
        await context.sync();
        expectSame(['Automatic', 'AutomaticExceptTables', 'Manual'].includes(application.calculationMode), true);
      }),
  },
  {
    name: 'values may be old where formulas are computed only on request',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.calculationmode',
    switch: 'calculatedByHand',
    check: (host) =>
      host.run(async (context) => {
        const application = context.application.load('calculationMode');
        await context.sync();
        expectSame(application.calculationMode, 'Manual');
      }),
  },
  {
    name: 'the used range of a part of a sheet is told by itself, a null object where nothing is',
    source:
      'https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getusedrangeornullobject-member(1)',
    check: (host) =>
      host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        const part = sheet.getRange('B1:D9').getUsedRangeOrNullObject(true).load('address');
        const nothing = sheet.getRange('D1:F9').getUsedRangeOrNullObject(true);
        await context.sync();
        expectSame([part.address, nothing.isNullObject], ['Data!B2', true]);
      }),
  },
  {
    name: 'one stray cell makes the used range reach up to it',
    source:
      'https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)',
    switch: 'strayCell',
    check: (host) =>
      host.run(async (context) => {
        const used = context.workbook.worksheets.getItem('Data').getUsedRangeOrNullObject(true).load('address');
        await context.sync();
        expectSame(used.address, 'Data!A1:ALL2000');
      }),
  },
  {
    name: 'a sheet of a chart or of macros has a name, and asking for its cells fails the whole synchronization',
    source: 'https://github.com/OfficeDev/office-js/issues/2444',
    switch: 'unreadableSheet',
    check: (host) =>
      expectRejection(
        host.run(async (context) => {
          const sheets = context.workbook.worksheets.load('items/name,items/visibility');
          await context.sync();
          for (const sheet of sheets.items) sheet.getUsedRangeOrNullObject(true).load('address');
          return context.sync();
        }),
        'GeneralException',
      ),
  },
  {
    name: 'a sheet may be very hidden, and its cells are told all the same',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.sheetvisibility',
    switch: 'veryHidden',
    check: (host) =>
      host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Rahasia').load('visibility');
        const range = sheet.getRange('A1').load('values');
        await context.sync();
        expectSame([sheet.visibility, range.values], ['VeryHidden', [['x']]]);
      }),
  },
  {
    name: 'an answer that is too large fails as a whole',
    source: 'https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization',
    switch: 'smallAnswers',
    check: (host) =>
      expectRejection(
        host.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Kosong').getRange('A1:A40');
          range.values = Array.from({ length: 40 }, () => ['x'.repeat(500)]);
          await context.sync();
          range.load('values,formulas');
          return context.sync();
        }),
        'ResponsePayloadSizeLimitExceeded',
      ),
  },
  {
    name: 'a workbook may keep no settings',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.settingcollection',
    switch: 'noSettings',
    check: (host) =>
      expectRejection(
        host.run((context) => {
          context.workbook.settings.add('lkjip.coba', 'a');
          return context.sync();
        }),
        'ApiNotFound',
      ),
  },
  {
    name: 'where printing cannot be set up, that synchronization fails, and what was done before in it stays',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.pagelayout',
    switch: 'noPrinter',
    check: async (host) => {
      await expectRejection(
        host.run((context) => {
          const sheet = context.workbook.worksheets.getItem('Kosong');
          sheet.getRange('A1').values = [['tetap']];
          sheet.pageLayout.orientation = 'Landscape';
          return context.sync();
        }),
        'GeneralException',
      );
      await host.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Kosong').getRange('A1').load('values');
        await context.sync();
        expectSame(range.values, [['tetap']]);
      });
    },
  },
];
