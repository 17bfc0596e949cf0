import { checkMixedUnits } from '../../../src/core/checks/mixed-units';
import { cell, contextOf, inShort, sheet, type Written } from './context-of';

const percent = (value: number): Written => cell(value, { format: '0.00%' });

function said(...rows: (readonly [Written, Written, Written])[]): string[] {
  const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'];
  const body = rows.map((row, index) => [index + 1, `Indikator ${'abcdef'[index]!}`, ...row]);
  return inShort(checkMixedUnits(contextOf(sheet('Capaian', [['Capaian Kinerja'], headings, ...body]))));
}

test('a capaian without its percent sign among signed ones is a warning', () => {
  expect(said([80, 84, '105,00%'], [70, 63, '90,00'], [60, 60, '100,00%'])).toEqual(['warning Capaian!E4 satuan.bare']);
  expect(said([80, 84, percent(1.05)], [70, 63, 90], [60, 60, percent(1)])).toEqual(['warning Capaian!E4 satuan.bare']);
  expect(said([80, 84, '105,00'], [70, 63, '90,00%'], [60, 60, '100,00'])).toEqual([
    'warning Capaian!E4 satuan.signed',
  ]);
});

test('a fraction among percent numbers is a warning, and the other way round', () => {
  expect(said([80, 84, 105], [70, 69.95, 0.9993], [60, 60, 100], [50, 50, 100])).toEqual([
    'warning Capaian!E4 satuan.fraction',
  ]);
  expect(said([80, 84, 1.0512], [70, 69.95, 0.9993], [60, 59.95, 99.92], [60, 59.95, 0.9992])).toEqual([
    'warning Capaian!E5 satuan.percentNumber',
  ]);
  expect(said([80, 84, 105], [70, 69.95, 0.9993])).toEqual([]);
});

test('a realisasi without the sign of its target is a warning', () => {
  expect(said(['78,89%', '79,70', '101,03%'], ['80%', '81%', '101,25%'])).toEqual(['warning Capaian!D3 satuan.pair']);
  expect(said([percent(0.7889), 0.797, percent(1.0103)])).toEqual(['warning Capaian!D3 satuan.pair']);
});

test('one unit throughout, zeros, counts and N/A are right', () => {
  expect(said([80, 84, '105,00%'], ['100%', '12 Laporan', '100,00%'], ['0%', 0, 'N/A'])).toEqual([]);
  expect(said([80, 84, percent(1.05)], [70, 0, 0], [60, 1, '-'])).toEqual([]);
  expect(said([80, 84, 105], [200, 1, 0.5], [300, 4, 1.33])).toEqual([]);
  expect(said([80, 84, 105.1234], [200, 4, 2.0106], [300, 4, 1.3333])).toEqual([]);
});

test('a fraction beside a percent number, none with a sign, is a warning where the unit is %', () => {
  const saidIn = (...rows: (readonly [Written, Written, Written])[]): string[] => {
    const headings = ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian'];
    const numbered = rows.map((row, index): Written[] => [index + 1, `Indikator ke-${'abc'[index]!}`, ...row, 0.9]);
    return inShort(checkMixedUnits(contextOf(sheet('Capaian', [['Capaian Kinerja'], headings, ...numbered]))));
  };
  expect(saidIn(['%', 0.6, 55], ['%', 80, 0.75], ['Persen', 70, 63])).toEqual(['warning Capaian!D3 satuan.pair']);
  expect(saidIn(['Hari', 25, 0.5], ['%', 0.6, 0.55], ['%', 100, 1])).toEqual([]);
});
