import { rowFamilies } from '../../../src/core/relations/row-families';
import { valuesOf } from '../../support/table';

function familiesIn(rows: string): [number, number[]][] {
  const [values] = valuesOf(`Tabel 3.8 Realisasi Anggaran\n  No | Program / Kegiatan | Anggaran (Rp)\n${rows}`);
  const columns = values!.table.columns.filter(({ spec }) => spec.content === 'rupiah');
  return [...rowFamilies(values!, columns)];
}

test('a row has those right below it that have a number, and the only total all at the top', () => {
  expect(
    familiesIn(`1   | Program A  | 30.000.000
                1.1 | Kegiatan A | 10.000.000
                1.2 | Kegiatan B | 20.000.000
                1.3 | Kegiatan C |
                2   | Program B  | 5.000.000
                    | Jumlah     | 35.000.000`),
  ).toEqual([
    [0, [1, 2]],
    [5, [0, 4]],
  ]);
});

test('of two totals the second one is of what stands between them, or of all above it, and of nothing where neither makes it', () => {
  const two = (last: string): [number, number[]][] =>
    familiesIn(`1   | Program A              | 30.000.000
                1.1 | Kegiatan A             | 10.000.000
                1.2 | Kegiatan B             | 20.000.000
                    | Jumlah Belanja Program | 30.000.000
                2   | Program B              | 5.000.000
                2.1 | Kegiatan C             | 5.000.000
                    | Jumlah                 | ${last}`).filter(([total]) => total === 3 || total === 6);
  expect(two('5.000.000')).toEqual([
    [3, [0]],
    [6, [4]],
  ]);
  expect(two('35.000.000')).toEqual([
    [3, [0]],
    [6, [0, 4]],
  ]);
  expect(two('77.000.000')).toEqual([[3, [0]]]);
});

test('what follows the total is told of it, and not added up', () => {
  expect(
    familiesIn(`1 | Layanan A       | 30.000.000
                2 | Layanan B       | 5.000.000
                  | Jumlah          | 35.000.000
                  | Nilai Efisiensi | 58,04`),
  ).toEqual([[2, [0, 1]]]);
  expect(
    familiesIn(`1 | Layanan A       | 30.000.000
                2 | Layanan B       | 5.000.000
                  | Jumlah          | 40.000.000
                3 | Layanan C       | 5.000.000`),
  ).toEqual([[2, [0, 1, 3]]]);
});
