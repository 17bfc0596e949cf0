/** The worked examples V172–V191, typed as a person types them. */
import { CAPAIAN } from '../../../src/apps/functions/capaian';
import type { Argument } from '../../../src/apps/functions/definition';
import { EFISIENSI } from '../../../src/apps/functions/efisiensi';
import { KATEGORI } from '../../../src/apps/functions/kategori';
import { NILAIEFISIENSI } from '../../../src/apps/functions/nilai-efisiensi';
import { functions } from '../../../src/apps/functions/registry';
import { capaianVectors, readCapaianVector, vector } from '../../core/calc/read-vectors';
import { en } from '../../../src/messages/functions/en';
import { refusal } from './refusal';

test('all of them are here', () => {
  expect(capaianVectors.map(({ id }) => id)).toEqual(
    [172, 173, 174, 175, 176, 177, 178, 179, 180, 187, 188, 189, 190, 191].map((id) => `V${id}`),
  );
});

test.each(capaianVectors.map((each) => [each.id, each] as const))('%s', (_id, each) => {
  const { expected } = each;
  const { target, realisasi, direction } = readCapaianVector(each);
  const call = (): unknown => CAPAIAN.call([target, realisasi, direction]);
  if (expected.startsWith('error')) {
    const [code, sentence] = refusal(call);
    expect(code).toBe('#VALUE!');
    expect(sentence.length).toBeGreaterThan(20);
    return;
  }
  const [, fraction = '', percent = ''] = /^([\d.]+) \(([\d,]+)%\)$/.exec(expected) ?? [];
  const decimals = fraction.split('.')[1]?.length ?? 0;
  expect(Number((call() as number).toFixed(decimals))).toBe(Number(fraction));
  expect(((call() as number) * 100).toFixed(2).replace('.', ',')).toBe(percent);
});

test('V188 and V189 say what contradicts what', () => {
  expect(refusal(() => CAPAIAN.call(['≥ 90', 88, 'turun']))[1]).toBe(
    'Target ≥ 90 berarti naik, tetapi arah yang ditulis turun. Hapus arahnya, atau betulkan targetnya.',
  );
  expect(refusal(() => CAPAIAN.call([0.9, 95]))[1]).toBe(
    'Target berisi 0,9 (yaitu 90%), realisasi berisi 95. Tulis keduanya dengan satuan yang sama: keduanya dengan tanda % atau keduanya tanpa.',
  );
  expect(refusal(() => CAPAIAN.call([95, 0.9]))[1]).toContain('Realisasi berisi 0,9 (yaitu 90%), target berisi 95.');
  expect(CAPAIAN.call([1, 95])).toBe(95);
});

test.each([
  ['80% - 90%', 0.85, 1],
  ['80–90%', 0.7, 0.875],
  ['≥ 90 %', 0.88, 0.9777777777777777],
  ['7 s.d. 8 hari', 9, 1.125],
  ['sekurang-kurangnya 4 dokumen', 3, 0.75],
  ['maksimal 5', 6, 0.8],
  ['500-1.000', 400, 0.8],
])('the target %p with realisasi %p', (target, realisasi, expected) => {
  expect(CAPAIAN.call([target, realisasi])).toBeCloseTo(expected, 12);
});

/** A scale of bounds in their order, as it stands in a sheet. */
function scale(...bounds: number[]): Argument {
  return bounds.map((bound, index) => [bound, `Kelas ${index + 1}`]);
}

test('V181, V182: a scale in another unit than the value', () => {
  expect(vector('V181').input).toBe('0,8 with own scale {91;76;66;51;0}');
  expect(refusal(() => KATEGORI.call([0.8, scale(91, 76, 66, 51, 0)]))).toEqual([
    '#VALUE!',
    'Skalanya memakai angka persen (91), sedangkan nilainya pecahan: 0,8 berarti 80%. Tulis batas skala sebagai 91% atau 0,91, atau kalikan nilainya dengan 100.',
  ]);
  expect(refusal(() => KATEGORI.call([1, scale(91, 76, 66, 51, 0)]))[1]).toContain('1 berarti 100%');
  expect(vector('V182').input).toBe('80 with own scale {0,9;0,75;0}');
  expect(refusal(() => KATEGORI.call([80, scale(0.9, 0.75, 0)]))).toEqual([
    '#VALUE!',
    'Skalanya memakai pecahan (0,9), sedangkan nilainya 80. Tulis nilainya sebagai 80% atau 0,8.',
  ]);
  expect(KATEGORI.call([80, scale(91, 76, 66, 51, 0)])).toBe('Kelas 2');
  expect(KATEGORI.call([0.8, scale(0.9, 0.75, 0)])).toBe('Kelas 2');
  expect(KATEGORI.call([0, scale(91, 76, 66, 51, 0)])).toBe('Kelas 5');
  expect(KATEGORI.call([1, scale(5, 2, 0)])).toBe('Kelas 3');
  expect(KATEGORI.call([3.1, scale(3.5324, 3.0644, 2.6, 1)])).toBe('Kelas 2');
});

test('V183, V184: no efficiency of what was not reached, nor of a negative budget', () => {
  expect(refusal(() => EFISIENSI.call([100, 90, -0.125]))).toEqual([
    '#N/A',
    'Capaian negatif (-0,125, yaitu -12,5%), jadi efisiensi tidak dapat dihitung. Periksa capaiannya, atau pakai metode "selisih".',
  ]);
  expect(EFISIENSI.call([100, 90, -0.125, 'selisih'])).toBeCloseTo(-1.025, 12);
  expect(refusal(() => EFISIENSI.call([-100, 90]))).toEqual([
    '#N/A',
    'Anggaran negatif (-100), jadi efisiensi tidak dapat dihitung. Periksa anggarannya.',
  ]);
  const second = [
    [[100], [-5]],
    [[90], [0]],
    [[1], [1]],
  ] as const;
  expect(refusal(() => EFISIENSI.call([...second]))[1]).toContain('Baris 2, kolom 1 dari anggaran negatif (-5)');
});

test('V185: a percent number either way', () => {
  expect(refusal(() => NILAIEFISIENSI.call([-6.64]))[1]).toContain('tulis -6,64% atau -0,0664');
});

test('V186: what CAPAIAN returns, KATEGORI and EFISIENSI take', () => {
  const twelve = CAPAIAN.call([1, 12]) as number;
  expect(twelve).toBe(12);
  expect(KATEGORI.call([twelve])).toBe(vector('V186').expected);
  expect(EFISIENSI.call([100, 90, twelve])).toBeCloseTo(1 - 90 / 1200, 12);
});

test('a decimal comma that was taken for a separator is named', () => {
  expect(refusal(() => KATEGORI.call([106, 46]))).toEqual([
    '#VALUE!',
    'Skala berisi angka 46. Tampaknya koma desimal terbaca sebagai pemisah: tulis dengan titik, misalnya 106.46, atau pilih sel yang berisi angka itu.',
  ]);
  expect(refusal(() => CAPAIAN.call([88, 93, 69]))[1]).toContain('misalnya 93.69');
  expect(refusal(() => NILAIEFISIENSI.call([0, 664]))[1]).toContain('Ada 2 isian, paling banyak 1.');
});

test('a word without its quotation marks is named', () => {
  const unknown = { error: '#NAME?' };
  expect(refusal(() => CAPAIAN.call([8, 9, unknown]))).toEqual([
    '#VALUE!',
    'Arah ditulis tanpa tanda petik. Tulis di antara tanda petik, misalnya "turun".',
  ]);
  expect(refusal(() => KATEGORI.call([83.89, unknown]))[1]).toContain('misalnya "IKM"');
});

test.each(functions.map((each) => [each.id, each] as const))('=%s() is a sentence', (_id, definition) => {
  const [code, sentence] = refusal(() => definition.call([]));
  expect(code).toBe('#N/A');
  expect(sentence).toMatch(/^\p{Lu}.{15,}\.$/u);
  expect(() => definition.call([], { sentences: en })).toThrow(/^[A-Z].{15,}\.$/);
});

test.each([null, undefined, '', ' '])('a blank that arrives as %p is a blank', (blank) => {
  expect(refusal(() => CAPAIAN.call([8, blank, 'turun']))[0]).toBe('#N/A');
  expect(refusal(() => CAPAIAN.call([blank, 8]))[0]).toBe('#N/A');
  expect(refusal(() => KATEGORI.call([blank]))[0]).toBe('#N/A');
  expect(refusal(() => NILAIEFISIENSI.call([blank]))[0]).toBe('#N/A');
});
