import { fullRows } from '../../../src/core/relations/full-rows';
import { valuesOf } from '../../support/table';

test('the rows in which every column has a number, each in the order of the columns', () => {
  const [values] = valuesOf(
    `No | Indikator Kinerja | Target | Realisasi | Capaian (%)
     1 | Nilai IKM | 80,00 | 84,00 | 105,00
     2 | Nilai SAKIP | 60,00 | - | 0,00
     3 | Indeks SPBE | 2,50 | 2,00 | 80,00`,
  );
  const columns = ['capaian', 'realisasi', 'target'].map((role) => values!.column(role)!);
  expect(fullRows(values!, columns).map((row) => row.map(({ reading }) => reading.value))).toEqual([
    [105, 84, 80],
    [80, 2, 2.5],
  ]);
});
