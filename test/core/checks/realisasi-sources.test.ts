import { checkRealisasiSources } from '../../../src/core/checks/realisasi-sources';
import { contextOf, inShort, sheet, type Written } from './context-of';

function found(indicator: string, unit: string, target: Written, choice: Written): string[] {
  const headings = ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target', 'Sumber Realisasi'];
  const rows: Written[][] = [
    [1, 'Meningkatnya kualitas pelayanan', indicator, unit, target, choice],
    [2, 'Meningkatnya akuntabilitas', 'Jumlah laporan', 'Laporan', 12, 'Diketik'],
  ];
  return inShort(checkRealisasiSources(contextOf(sheet('PK', [['Perjanjian Kinerja Tahun 2025'], headings, ...rows]))));
}

test('an index by its unit and its target, and what is typed or left open', () => {
  expect(found('Indeks Kepuasan Masyarakat', 'Indeks', 82, 'IKM')).toEqual([]);
  expect(found('Indeks Kepuasan Masyarakat', '', 82, 'ikm')).toEqual([]);
  expect(found('Survei kepuasan yang dilaksanakan', 'Kali', 2, 'Diketik')).toEqual([]);
  expect(found('Survei kepuasan yang dilaksanakan', 'Kali', 2, null)).toEqual([]);
});

test('a count of surveys is no index, neither by its unit nor by its target', () => {
  expect(found('Survei kepuasan yang dilaksanakan', 'Kali', 80, 'IKM')).toEqual(['warning PK!F3 silang.source']);
  expect(found('Survei kepuasan yang dilaksanakan', '', 2, 'IKM')).toEqual(['warning PK!F3 silang.source']);
});

test('a choice that is none is named', () => {
  expect(found('Indeks Kepuasan Masyarakat', 'Indeks', 82, 20)).toEqual(['warning PK!F3 silang.sourceUnknown']);
});
