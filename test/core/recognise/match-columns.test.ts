import { readHeading } from '../../../src/core/recognise/headings';
import { matchColumns, strength } from '../../../src/core/recognise/match-columns';

/** The roles that a heading may play, the likeliest first. */
function roles(...levels: string[]): string[] {
  const matches = [...matchColumns(readHeading(levels))].sort((a, b) => strength(b[1]) - strength(a[1]));
  return matches.map(([spec]) => spec.role);
}

test.each(['REALISASI', 'Realisasi 2023', 'Realiasi', 'Realisasi Kinerja', 'Realisai'])(
  'years, slips and capitals do not hide a name: %s',
  (text) => {
    expect(roles(text)).toContain('realisasi');
  },
);

test('the group heading above counts', () => {
  expect(roles('Anggaran', 'Realisasi')).toContain('realisasiAnggaran');
  expect(roles('Keuangan', 'Capaian (%)')).toContain('persenAnggaran');
});

test('a name must explain a third of the lowest level', () => {
  expect(roles('Faktor pendukung serta penghambat pelaksanaan realisasi')).not.toContain('realisasi');
  expect(roles('Nama Pejabat')).toEqual([]);
});
