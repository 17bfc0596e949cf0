import { EFISIENSI } from '../../../src/apps/functions/efisiensi';
import { NILAIEFISIENSI } from '../../../src/apps/functions/nilai-efisiensi';
import { round } from '../../../src/core/calc/round';
import { refusal } from './refusal';

function efisiensi(...args: unknown[]): number {
  return round(EFISIENSI.call(args as never) as number, 4);
}

function nilai(value: unknown): number {
  return NILAIEFISIENSI.call([value] as never) as number;
}

test('one output, with and without capaian', () => {
  expect(efisiensi(2273853295, 2187105981, 1.0303)).toBe(0.0664);
  expect(efisiensi(2027128147, 1749674860)).toBe(0.1369);
  expect(efisiensi(100, 120)).toBe(-0.2);
});

test('several outputs, in a column or a row', () => {
  expect(efisiensi([[100], [200], [50]], [[90], [180], [50]], [[1], [0.8], [1.2]])).toBe(0);
  expect(efisiensi([[100, 200]], [[90, 180]])).toBe(0.1);
});

test('one capaian holds for all outputs', () => {
  expect(efisiensi([[100], [100]], [[90], [70]], 0.8)).toBe(0);
});

test('the method selisih', () => {
  expect(efisiensi(176110000, 160039000, 1.064659, 'selisih')).toBe(0.1559);
  expect(efisiensi([[100], [100]], [[50], [70]], [[0.9], [0.7]], 'Selisih')).toBe(0.2);
});

test('empty lines and dashes of a table of money are nothing', () => {
  expect(efisiensi([[100], [''], ['-'], [0]], [[80], [null], ['-'], [0]], [[1], [''], [''], [0]])).toBe(0.2);
});

test('the capaian as a percent number is refused with its place', () => {
  expect(refusal(() => efisiensi([[100], [100]], [[90], [90]], [[1], [103.03]]))).toEqual([
    '#VALUE!',
    'Baris 2, kolom 1 dari capaian berisi 103,03, yang berarti 10303%. Di sini dipakai pecahan: tulis 103,03% atau 1,0303.',
  ]);
});

test.each([0, '', null, 'N/A', '-'])('a capaian of %p gives no efficiency', (missing) => {
  expect(refusal(() => efisiensi([[100], [100]], [[90], [90]], [[1], [missing]]))).toEqual([
    '#N/A',
    'Baris 2, kolom 1 dari capaian berisi 0 atau kosong, jadi efisiensi tidak dapat dihitung. Isi capaiannya, misalnya 95%.',
  ]);
});

test('no budget gives no efficiency', () => {
  expect(refusal(() => efisiensi(0, 0))[0]).toBe('#N/A');
  expect(refusal(() => efisiensi([['']], [['']], 1, 'selisih'))[0]).toBe('#N/A');
});

test('ranges of different shapes are refused', () => {
  expect(refusal(() => efisiensi([[1], [2], [3]], [[1], [2]]))).toEqual([
    '#VALUE!',
    'Ukuran rentang berbeda: anggaran 3 × 1, realisasi 2 × 1. Pilih rentang dengan baris dan kolom yang sama banyak.',
  ]);
  expect(refusal(() => efisiensi([[1, 2]], [[1, 2]], [[1], [1]]))[1]).toContain('anggaran 1 × 2, capaian 2 × 1');
});

test('text in a money cell and an unknown method are refused, errors come through', () => {
  expect(refusal(() => efisiensi([[100], ['Rp 100']], [[1], [2]]))[1]).toContain(
    'Baris 2, kolom 1 dari anggaran berisi "Rp 100", bukan angka.',
  );
  expect(refusal(() => efisiensi(100, 90, 1, 'beda'))[1]).toBe(
    'Metode "beda" tidak dikenal. Tulis "keluaran" / "selisih".',
  );
  expect(refusal(() => efisiensi([[100]], [[{ error: '#VALUE!' }]]))).toEqual(['#VALUE!', '']);
});

describe('NILAIEFISIENSI', () => {
  test.each([
    [0, 0.5],
    [0.2, 1],
    [-0.2, 0],
    [0.25, 1],
    [-1.9, 0],
    [-0.125, 0.1875],
  ])('of %p is %p', (value, expected) => {
    expect(nilai(value)).toBeCloseTo(expected, 12);
  });

  test('refuses a percent number and what is no number', () => {
    expect(refusal(() => nilai(6.64))).toEqual([
      '#VALUE!',
      'Efisiensi berisi 6,64, yang berarti 664%. Di sini dipakai pecahan: tulis 6,64% atau 0,0664.',
    ]);
    expect(refusal(() => nilai(''))[0]).toBe('#N/A');
    expect(refusal(() => nilai('baik'))[0]).toBe('#VALUE!');
  });
});
