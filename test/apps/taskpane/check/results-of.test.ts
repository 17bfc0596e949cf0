import { check } from '../../../../src/core/check';
import { resultsOf } from '../../../../src/apps/taskpane/check/results-of';
import { sortFindings } from '../../../../src/apps/taskpane/check/sort-findings';
import { toIgnored } from '../../../../src/hosts/excel/ignored-findings';
import { sentences } from '../../../../src/messages/pane/languages/id';
import { taskSentences } from '../../../../src/messages/pane/tasks/id';
import { sheetOf } from '../../../hosts/excel/plain-sheet';

const workbook = {
  sheets: [
    sheetOf('3.2', [
      ['Tabel 3.2 Capaian Kinerja Tahun 2023'],
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
      [1, '=HYPERLINK("x")', '90,00', '84,00', '50,00%'],
      [2, 'Desa tertib', '80,00', '84,00', '50,00%'],
      [3, 'Indikator ketiga', '80,00', '84,00', '105,00%'],
      [4, 'Indikator keempat', '80,00', '84,00', '105,00%'],
      [5, 'Indikator kelima', '80,00', '84,00', '105,00%'],
    ]),
  ],
};

test('every finding is a row; an ignored one comes with its reason', () => {
  const result = check(workbook);
  const wrong = result.findings.filter(({ rule }) => rule === 'capaian');
  expect(wrong.map(({ place }) => place?.row)).toEqual([2, 3]);
  const kept = [toIgnored(wrong[0]!, workbook, '=1+1')];
  const results = resultsOf(
    result,
    sortFindings(result.findings, workbook, kept),
    sentences,
    taskSentences.results,
    new Date(2024, 0, 31, 9, 5),
  );
  expect(results.lines[0]).toBe('Diperiksa 31 Januari 2024 pukul 09.05.');
  expect(results.rows).toHaveLength(result.findings.length);
  const rows = results.rows.filter(({ place }) => place?.column === 4);
  expect(rows.map(({ place, expected, ignored }) => [place?.row, expected, ignored])).toEqual([
    [3, '105,00%', ''],
    [2, '93,33%', '=1+1'],
  ]);
  expect(results.lines[2]).toContain('1 diabaikan');
});
