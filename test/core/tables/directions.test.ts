import { TableValues } from '../../../src/core/tables/table-values';
import { recognise } from '../../../src/core/recognise/recognise';
import { sheetOf } from '../../support/sheet';

function directions(...tables: string[]): (string | null)[][] {
  const sheets = tables.map((table, index) => sheetOf(`S${index}`, table).sheet);
  return TableValues.of(recognise({ sheets }).tables).map((values) =>
    values.table.rows.map((_, item) => values.direction(item)),
  );
}

const pk = (heading: string, first: string, second: string): string => `Tabel 2.3 Perjanjian Kinerja
  No | Sasaran | Indikator Kinerja | ${heading} | Target
  1 | Aman | Angka kriminalitas | ${first} | 12
  2 | Puas | Indeks Kepuasan Masyarakat | ${second} | 80`;

const capaian = `Tabel 3.1 Capaian Kinerja
  No | Indikator Kinerja | Target | Realisasi | Capaian (%)
  1 | Indeks Kepuasan Masyarakat | 80 | 84 | 105,00
  2 | Angka Kriminalitas | 12 | 15 | 75,00`;

test.each([
  ['Arah', 'turun', 'naik'],
  ['Polaritas', 'Negatif', 'Positif'],
  ['Sifat Indikator', 'Minimize', 'Maximize'],
  ['Jenis Indikator', 'Makin rendah makin baik', 'Makin tinggi makin baik'],
])('a column %p travels to other tables by the indicator', (heading, first, second) => {
  expect(directions(pk(heading, first, second), capaian)).toEqual([
    ['turun', 'naik'],
    ['naik', 'turun'],
  ]);
});

test('what a name or a remark says counts, too; what contradicts itself says nothing', () => {
  const said = pk('Keterangan', 'makin rendah makin baik', '');
  expect(directions(said, capaian)[1]).toEqual([null, 'turun']);
  expect(directions(pk('Arah', 'turun', ''), pk('Arah', 'naik', ''), capaian)[2]).toEqual([null, null]);
  expect(directions(capaian)).toEqual([[null, null]]);
});
