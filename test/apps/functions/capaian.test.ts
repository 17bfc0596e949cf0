import { CAPAIAN } from '../../../src/apps/functions/capaian';
import { round } from '../../../src/core/calc/round';
import { vector } from '../../core/calc/read-vectors';
import { refusal } from './refusal';

function capaian(...args: unknown[]): number {
  return round(CAPAIAN.call(args as never) as number, 4);
}

test('realisasi divided by target, or the other direction', () => {
  expect(capaian(88, 93.69)).toBe(1.0647);
  expect(capaian(8, 9, 'turun')).toBe(0.875);
  expect(capaian(8, 9, ' Turun ')).toBe(0.875);
  expect(capaian(10, 25, 'turun')).toBe(-0.5);
  expect(capaian(5, 0)).toBe(0);
});

test.each([null, undefined, '', 0])('a direction or cap given as %p is none', (nothing) => {
  expect(capaian(6, 12, nothing, nothing)).toBe(2);
});

test('a cap', () => {
  expect(capaian(6, 12, 'naik', 1.2)).toBe(1.2);
  expect(capaian(6, 6, 'naik', 1.2)).toBe(1);
});

test.each([
  ['80–90', 92, 1.0222],
  ['80-90', 70, 0.875],
  ['90 – 80', 85, 1],
  ['3,5-4', 4.4, 1.1],
])('the target %p with realisasi %p', (target, realisasi, expected) => {
  expect(capaian(target, realisasi)).toBe(expected);
});

test.each(['N/A', 'NA', 'n/a', '-', '', ' ', null, undefined])('V58: no capaian when realisasi is %p', (missing) => {
  expect(vector('V58').expected).toBe('N/A');
  expect(refusal(() => capaian(5, missing))).toEqual([
    '#N/A',
    'Realisasi kosong atau N/A, jadi belum dapat dihitung. Isi dengan angka.',
  ]);
  expect(refusal(() => capaian(missing, 5))[0]).toBe('#N/A');
});

// Two blanks arrive as 0 and 0 in Excel on the desktop: no empty row is reached in full.
test.each([
  [0, 5],
  [0, 0],
  [0, 0, 'turun'],
  ['≤ 0', 0],
])('no capaian when the target is 0: %p', (...args) => {
  expect(refusal(() => capaian(...args))).toEqual([
    '#N/A',
    'Target 0, jadi capaian tidak dapat dihitung. Isi target, atau biarkan bila memang tidak ada.',
  ]);
});

test('text is refused', () => {
  expect(refusal(() => capaian(5, '93,69'))).toEqual([
    '#VALUE!',
    'Realisasi berisi "93,69", bukan angka. Ketik ulang sebagai angka tanpa huruf, spasi, atau Rp.',
  ]);
  expect(refusal(() => capaian('12 Dok', 3))[0]).toBe('#VALUE!');
  expect(refusal(() => capaian(true, 3))[0]).toBe('#VALUE!');
});

test('an unknown direction and a cap that is a percent number are refused', () => {
  expect(refusal(() => capaian(5, 3, 'naek'))).toEqual([
    '#VALUE!',
    'Arah "naek" tidak dikenal. Tulis "naik" / "turun".',
  ]);
  expect(refusal(() => capaian(5, 3, 'naik', 120))).toEqual([
    '#VALUE!',
    'Batas berisi 120, yang berarti 12000%. Di sini dipakai pecahan: tulis 120% atau 1,2.',
  ]);
  expect(refusal(() => capaian(5, 3, 'naik', -1))[1]).toBe('Batas -1 tidak mungkin. Tulis misalnya 120% atau 1,2.');
});

test('an error value comes through', () => {
  expect(refusal(() => capaian({ error: '#REF!' }, 3))[0]).toBe('#REF!');
  expect(refusal(() => capaian(3, '#DIV/0!'))[0]).toBe('#DIV/0!');
});
