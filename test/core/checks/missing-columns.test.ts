import { checkMissingColumns } from '../../../src/core/checks/missing-columns';
import { contextOf, inShort, sheet } from './context-of';

const title = ['Capaian Kinerja Tahun 2024'];
const bare = sheet('Capaian', [
  title,
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
  [1, 'Indeks Kepuasan Masyarakat', 80, 84],
]);

test('a table of target and realisasi lacks its capaian and its kategori', () => {
  const findings = checkMissingColumns(contextOf(bare));
  expect(inShort(findings)).toEqual([
    'error Capaian!A2 kelengkapan.column.capaian',
    'info Capaian!A2 kelengkapan.column.kategori',
  ]);
  expect(findings[0]!.expected).toBe('capaian (%)');
});

test('the columns may stand in another table of the report', () => {
  const rekap = sheet('Rekap', [
    ['Simpulan Capaian Kinerja'],
    ['No', 'Indikator Kinerja', 'Capaian', 'Kriteria'],
    [1, 'Indeks Kepuasan Masyarakat', 105, 'Sangat Tinggi'],
  ]);
  expect(checkMissingColumns(contextOf(bare, rekap))).toEqual([]);
});

test('a column whose heading is not understood may be the one', () => {
  const strange = sheet('Capaian', [
    title,
    ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Prestasi'],
    [1, 'Indeks Kepuasan Masyarakat', 80, 84, 105],
  ]);
  expect(checkMissingColumns(contextOf(strange))).toEqual([]);
});
