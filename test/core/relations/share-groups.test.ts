import { groupsOf } from '../../../src/core/relations/share-groups';
import { contextOf, sheet, type Written } from '../checks/context-of';

const headings = ['No', 'Karakteristik', 'Indikator', 'Jumlah', 'Persentase'];

function groups(...rows: Written[][]): number[][] {
  const { values } = contextOf(sheet('S', [['Tabel Karakteristik Responden'], headings, ...rows]));
  const [table] = values;
  const counts = table!.quantities(table!.column('responden')!);
  return groupsOf(table!, (item) => counts[item] !== null);
}

test('a number that the rows below leave blank begins a group', () => {
  const rows: Written[][] = [
    [1, 'Jenis Kelamin', 'Laki-laki', 84, 56],
    [null, null, 'Perempuan', 66, 44],
    [2, 'Pendidikan', 'SMP', 42, 28],
    [null, null, 'SMA', 108, 72],
  ];
  expect(groups(...rows)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('rows that are all numbered are one group, and a total ends it', () => {
  const rows: Written[][] = [
    [1, 'Laki-laki', null, 84, 56],
    [2, 'Perempuan', null, 66, 44],
    [null, 'Jumlah', null, 150, 100],
  ];
  expect(groups(...rows)).toEqual([[0, 1]]);
});
