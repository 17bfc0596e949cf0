import { recognise } from '../../../src/core/recognise/recognise';
import { reportYear } from '../../../src/core/recognise/report-year';
import { readReport, reportNames, workbookOfReport } from '../../support/reports';
import { sheetOf } from '../../support/sheet';

test.each(reportNames)('%s is a report about the year in its name', (name) => {
  const { tables } = recognise(workbookOfReport(readReport(name), 'angka'));
  expect(reportYear(tables)).toBe(Number(/\d{4}/.exec(name)![0]));
});

test('nothing tells the year of a table without one', () => {
  const { sheet } = sheetOf('S', 'No | Indikator | Target | Realisasi\n1 | Nilai IKM | 80 | 81');
  expect(reportYear(recognise({ sheets: [sheet] }).tables)).toBeNull();
});
