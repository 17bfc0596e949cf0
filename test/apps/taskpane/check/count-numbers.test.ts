import { countNumbers } from '../../../../src/apps/taskpane/check/count-numbers';
import { sheetOf } from '../../../hosts/excel/memory-grid';

test('counts what reads as a number inside the tables, and nothing else', () => {
  const sheet = sheetOf('A', [
    ['Indikator', 'Target', 'Realisasi'],
    ['IKM', '82,00', 84.26],
    ['Desa tertib', 'N/A', null],
    ['di luar', 1, 2],
  ]);
  const table = { kind: 'x', name: 'x', sheet: 'A', area: { top: 0, left: 0, bottom: 2, right: 2 }, title: null };
  const gone = { ...table, sheet: 'B' };
  expect(countNumbers({ sheets: [sheet] }, [table, gone])).toBe(2);
});
