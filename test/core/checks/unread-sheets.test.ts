import { checkUnreadSheets } from '../../../src/core/checks/unread-sheets';
import { contextOf, inShort, sheet } from './context-of';

test('sheets that were not read are named once', () => {
  const context = contextOf(sheet('A', [['x']]));
  expect(checkUnreadSheets(context)).toEqual([]);
  const found = checkUnreadSheets({ ...context, workbook: { ...context.workbook, unread: ['Grafik1', 'Makro1'] } });
  expect(inShort(found)).toEqual(['info - tabel.unreadSheets']);
  expect(found[0]?.message.values).toEqual({ sheets: 'Grafik1, Makro1' });
});
