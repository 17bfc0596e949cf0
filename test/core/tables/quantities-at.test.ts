import { quantitiesAt } from '../../../src/core/tables/quantities-at';
import { valuesOf } from '../../support/table';

const tables = valuesOf(`Tabel 3.2 Capaian Kinerja Tahun 2023
  No | Indikator Kinerja | Target | Realisasi
  1  | Nilai IKM         | 80     | 82`);

test('the number of a cell is that of its table; no other cell has one', () => {
  expect(quantitiesAt({ sheet: 'S1', row: 2, column: 3 }, tables).map(({ value }) => value)).toEqual([82]);
  expect(quantitiesAt({ sheet: 'S1', row: 2, column: 1 }, tables)).toEqual([]);
  expect(quantitiesAt({ sheet: 'S1', row: 9, column: 3 }, tables)).toEqual([]);
  expect(quantitiesAt({ sheet: 'S2', row: 2, column: 3 }, tables)).toEqual([]);
});
