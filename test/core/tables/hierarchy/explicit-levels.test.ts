import { explicitLevels, numberParts, parentsByDepth } from '../../../../src/core/tables/hierarchy/explicit-levels';

test.each([
  ['7.01.02.2.01', 5],
  ['7.01.02', 3],
  ['1', 1],
  ['1.1.', 2],
  ['I.2.1', 3],
  ['a)', 1],
  ['(2)', 1],
  ['', 0],
  ['Program', 0],
  ['2023 sampai 2026 dan seterusnya', 0],
])('%s has %d parts', (text, count) => {
  expect(numberParts(text)).toHaveLength(count);
});

function levels(...rows: readonly (readonly [number: string, name: string])[]): (number | null)[] {
  return explicitLevels(rows.map(([number, name]) => ({ number, name })));
}

test('codes and dotted numbers give levels', () => {
  expect(levels(['7.01.02', 'Program A'], ['7.01.02.2.01', 'Kegiatan'], ['7.01.02.2.01.05', 'Sub'])).toEqual([3, 5, 6]);
  expect(levels(['1', 'A'], ['1.1', 'B'], ['1.1.1', 'C'], ['2', 'D'])).toEqual([1, 2, 3, 1]);
});

test('what has no number right below a total is none of the parts above it', () => {
  const rows = [
    { number: '1', name: 'A' },
    { number: '1.1', name: 'B' },
    { number: '1.2', name: 'C' },
    { number: '1.3', name: 'D' },
    { number: '', name: 'Belanja Tidak Langsung', isBelowTotal: true },
  ];
  expect(explicitLevels(rows)).toEqual([1, 2, 2, 2, 1]);
});

test('numbers that are all of one length say nothing; the words do', () => {
  expect(levels(['A', 'Program X'], ['1', 'Kegiatan Y'], ['a', 'Sub Kegiatan Z'])).toEqual([1, 2, 3]);
});

test('small letters are above numbers only where they go on below them', () => {
  expect(levels(['a', 'A'], ['1', 'B'], ['2', 'C'], ['b', 'D'], ['1', 'E'])).toEqual([1, 2, 2, 1, 2]);
  expect(levels(['a', 'A'], ['b', 'B'], ['1', 'C'], ['2', 'D'])).toEqual([null, null, null, null]);
  expect(levels(['1', 'A'], ['a', 'B'], ['b', 'C'], ['2', 'D'])).toEqual([1, 2, 2, 1]);
});

test('capitals are programmes where no row is called one', () => {
  expect(levels(['', 'PELAYANAN PUBLIK'], ['', 'Administrasi umum'], ['', 'Belanja alat tulis'])).toEqual([1, null, 4]);
  expect(levels(['', 'PELAYANAN PUBLIK'], ['', 'PEMBERDAYAAN DESA'])).toEqual([null, null]);
});

test('a parent is the nearest row above that is less deep', () => {
  expect(parentsByDepth([1, 2, 3, 3, 2, 1, 2])).toEqual([-1, 0, 1, 1, 0, -1, 5]);
  expect(parentsByDepth([2, 1])).toEqual([-1, -1]);
});

describe('levels that each count in their own way', () => {
  const depthsOf = (numbers: readonly string[]): (number | null)[] =>
    explicitLevels(numbers.map((number) => ({ number, name: 'Layanan' })));

  test.each([
    [
      ['I', '1', '2', 'II', '1', '2'],
      [1, 2, 2, 1, 2, 2],
    ],
    [
      ['A', '1', 'a', 'b', '2', 'a', 'B', '1'],
      [1, 2, 3, 3, 2, 3, 1, 2],
    ],
    [
      ['1', 'a', 'b', '2', 'a'],
      [1, 2, 2, 1, 2],
    ],
  ])('%j', (numbers, depths) => expect(depthsOf(numbers)).toEqual(depths));

  test.each([[['1', '2', '3']], [['I', '1', '3']], [['2', 'a', 'b']]])('%j show none', (numbers) =>
    expect(depthsOf(numbers)).toEqual(numbers.map(() => null)),
  );
});

test('BELANJA above Belanja Pegawai is no account, and no part of PENDAPATAN', () => {
  const names = ['PENDAPATAN', 'BELANJA', 'Belanja Pegawai', 'Belanja Barang', 'SURPLUS'];
  expect(explicitLevels(names.map((name) => ({ number: '', name })))).toEqual([1, 1, 4, 4, null]);
});
