import { check } from '../../../src/core/check';
import type { Finding } from '../../../src/core/findings/finding';
import { cell, sheet, type Written } from '../checks/context-of';

const percent = (value: number, format = '0.00%'): Written => cell(value, { format });

function capaianOf(target: Written, realisasi: Written, capaian: Written): Finding[] {
  const rows: Written[][] = [
    ['Tabel 3.2 Capaian Kinerja'],
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
    [1, 'Persentase desa tertib administrasi', '%', target, realisasi, capaian],
    [2, 'Nilai SAKIP', 'Nilai', 70, 63, percent(0.9)],
  ];
  return check({ sheets: [sheet('S', rows)] }).findings.filter(({ rule }) => rule === 'capaian');
}

// 55 % of 60 % is 91,67 %, however the two percentages are written.
test.each<[string, Written, Written]>([
  ['both with a sign', percent(0.6), percent(0.55)],
  ['both fractions', 0.6, 0.55],
  ['both percent numbers', 60, 55],
  ['a target with a sign beside a fraction', percent(0.6), 0.55],
  ['a fraction beside a realisasi with a sign', 0.6, percent(0.55)],
  ['a percent number beside a realisasi with a sign', 60, percent(0.55)],
  ['a fraction without a sign beside a percent number', cell(0.6, { format: '0.00' }), 55],
  ['a percent number beside a fraction without a sign', 60, cell(0.55, { format: '0.00' })],
])('%s', (_name, target, realisasi) => {
  expect(capaianOf(target, realisasi, percent(0.9167))).toEqual([]);
  expect(capaianOf(target, realisasi, percent(0.9761)).map(({ expected }) => expected)).toEqual([
    expect.closeTo(0.91666666, 6),
  ]);
});

test('without a unit the printed result tells what a fraction beside a percent number means', () => {
  const rows: Written[][] = [
    ['Tabel 3.2 Capaian Kinerja'],
    ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
    [1, 'Desa tertib administrasi', 0.6, 55, percent(0.9167)],
    [2, 'Nilai SAKIP', 70, 63, percent(0.9)],
  ];
  expect(check({ sheets: [sheet('S', rows)] }).findings.filter(({ rule }) => rule === 'capaian')).toEqual([]);
});

test('a number that is no fraction is what it says: 1,5 % of a target of 2 %', () => {
  expect(capaianOf(percent(0.02), 1.5, percent(0.75))).toEqual([]);
});
