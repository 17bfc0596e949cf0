import { recognise } from '../../../../src/core/recognise/recognise';
import { emptyOffice } from '../../../../src/core/scaffold/empty-office';
import { exampleOffice } from '../../../../src/core/scaffold/example/example-office';
import { scaffold } from '../../../../src/core/scaffold/scaffold';
import { standar } from '../../../../src/core/profiles/standar';
import { planToSaved } from '../../../../src/hosts/xlsx/plan-to-saved';
import { sheetSentences } from '../../../../src/messages/sheets/id';
import { countUnfilled } from '../../../../src/apps/taskpane/check/count-unfilled';
import { sheetOf } from '../../../hosts/excel/memory-grid';

const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'];

test('a table without a figure waits to be filled in, and so does one that adds nothing up to 0', () => {
  const sheets = [
    sheetOf('a', [
      ['Tabel 3.1 Capaian Kinerja'],
      headings,
      [1, 'Desa tertib', null, null, null],
      [2, 'IKM', null, null, 0],
    ]),
    sheetOf('b', [['Tabel 3.1 Capaian Kinerja'], headings, [1, 'Desa tertib', 90, 'N/A', 'N/A']]),
  ];
  expect(countUnfilled(recognise({ sheets }).tables)).toBe(1);
});

test('new standard sheets wait to be filled in, those of the example have figures', () => {
  const sheetsOf = (office: ReturnType<typeof emptyOffice>) =>
    planToSaved(scaffold(standar, office, sheetSentences)).sheets.map(({ name, rows, merges }) => {
      return { name, hidden: false, rows, merges, hiddenRows: [], hiddenColumns: [] };
    });
  const empty = countUnfilled(recognise({ sheets: sheetsOf(emptyOffice(2025)) }).tables);
  expect(empty).toBeGreaterThan(countUnfilled(recognise({ sheets: sheetsOf(exampleOffice(2025)) }).tables));
});
