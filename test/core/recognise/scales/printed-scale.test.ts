import { recognise } from '../../../../src/core/recognise/recognise';
import { scalesOf, type PrintedScale } from '../../../../src/core/recognise/scales/printed-scale';
import { TableValues } from '../../../../src/core/tables/table-values';
import { sheetOf } from '../../../support/sheet';

function scales(table: string): PrintedScale[] {
  const { sheet } = sheetOf('Skala', table, { form: 'teks' });
  return recognise({ sheets: [sheet] }).tables.flatMap((found) => scalesOf(new TableValues(found)));
}

test('classes go from the highest to the lowest, the highest open upwards (songgom 2023, table 3.1)', () => {
  const [scale] = scales(
    `No. | Rentang Capaian | Kategori Capaian
     1. | Lebih dari 100 % | Sangat Baik
     2. | 75 % sampai dengan 100 % | Baik
     3. | 55 % sampai dengan 75 % | Cukup
     4. | Kurang dari 55 % | Kurang`,
  );
  expect(scale?.scale.classes.map(({ label, lower, upper }) => [label, lower, upper])).toEqual([
    ['Sangat Baik', 100, null],
    ['Baik', 75, 100],
    ['Cukup', 55, 75],
    ['Kurang', null, 55],
  ]);
  expect(scale?.scale.unit).toBe('percent');
});

test('a scale of services names mutu and kinerja', () => {
  const found = scales(
    `Nilai Persepsi | Nilai Interval | Nilai Interval Konversi | Mutu Pelayanan | Kinerja Unit Pelayanan
     1 | 1,00 – 1,75 | 25,00 – 43,75 | D | Tidak Baik
     2 | 1,76 – 2,50 | 43,76 – 62,50 | C | Kurang Baik
     3 | 2,51 – 3,25 | 62,51 – 81,25 | B | Baik
     4 | 3,26 – 4,00 | 81,26 – 100 | A | Sangat Baik`,
  );
  expect(found.map(({ scale }) => scale.classes[0]?.label)).toEqual(['Sangat Baik', 'A']);
});

test('two classes are no scale, and neither is a long list', () => {
  expect(scales('Rentang Capaian | Kategori\n> 50 | Baik\n≤ 50 | Kurang')).toEqual([]);
  const long = Array.from({ length: 30 }, (_, index) => `${index} ≤ ${index + 1} | Kelas ${index}`);
  expect(scales(['Rentang Capaian | Kategori', ...long].join('\n'))).toEqual([]);
});
