import { check } from '../../../src/core/check';
import { resultsOf } from '../../../src/apps/taskpane/check/results-of';
import { isResultsSheet, withoutResults } from '../../../src/core/workbook/own-sheets';
import type { Cell } from '../../../src/core/workbook/workbook';
import { planResults } from '../../../src/hosts/excel/results-plan';
import { sentences as en } from '../../../src/messages/pane/languages/en';
import { sentences as id } from '../../../src/messages/pane/languages/id';
import { taskSentences as enTasks } from '../../../src/messages/pane/tasks/en';
import { taskSentences as idTasks } from '../../../src/messages/pane/tasks/id';
import { sheetOf } from '../../hosts/excel/plain-sheet';

const report = sheetOf('3.2', [
  ['Tabel 3.2 Capaian Kinerja Tahun 2023'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
  [1, 'Desa tertib', '80,00', '84,00', '50,00%'],
]);

/** The sheet as the pane writes it. */
function written(sentences: typeof id, { results: texts }: typeof idTasks, name = 'Hasil Periksa') {
  const result = check({ sheets: [report] });
  const results = resultsOf(result, { open: result.findings, ignored: [] }, sentences, texts, new Date(2024, 0, 31));
  const rows: Cell['value'][][] = [];
  for (const { row, column, value } of planResults(results).plan.cells) (rows[row] ??= [])[column] = value ?? '';
  return sheetOf(name, rows);
}

test.each([
  ['in Indonesian', written(id, idTasks)],
  ['in English', written(en, enTasks)],
  ['with a number', written(id, idTasks, 'Hasil Periksa (2)')],
])('what the pane writes is known again, %s', (_, sheet) => {
  expect(isResultsSheet(sheet)).toBe(true);
  expect(withoutResults({ sheets: [report, sheet] })).toEqual({ sheets: [report] });
  expect(check({ sheets: [report, sheet] })).toEqual(check({ sheets: [report] }));
});

test.each([
  ['another sheet of that name', sheetOf('Hasil Periksa', [['Hasil periksa inspektorat']])],
  ['only the title', sheetOf('Hasil Periksa', [['Hasil Periksa'], ['Target', 'Realisasi']])],
  ['a copy under another name', written(id, idTasks, 'Hasil Periksa Inspektorat')],
])('%s is not taken for it', (_, sheet) => {
  expect(isResultsSheet(sheet)).toBe(false);
  expect(withoutResults({ sheets: [sheet] })).toEqual({ sheets: [sheet] });
});
