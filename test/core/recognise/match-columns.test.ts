import { readHeading } from '../../../src/core/recognise/headings';
import { matchColumns, strength } from '../../../src/core/recognise/match-columns';

/** The roles that a heading may stand for; those that agree best. */
function bestRoles(...levels: string[]): string[] {
  const matches = [...matchColumns(readHeading(levels))];
  const best = Math.max(...matches.map(([, match]) => strength(match)));
  return [...new Set(matches.filter(([, match]) => strength(match) === best).map(([spec]) => spec.role))].sort();
}

test.each([
  [['Target'], 'target'],
  [['Realiasi'], 'realisasi'],
  [['% Capaian'], 'capaian'],
  [['Capaian %'], 'capaian'],
  [['CAPAIAN (%)'], 'capaian'],
  [['Indikator Kinerja'], 'indikator'],
  [['Anggaran', 'Realisasi'], 'realisasiAnggaran'],
  [['Sisa Anggaran (Rp)'], 'sisa'],
  [['Keuangan', 'Capaian (%)'], 'persenAnggaran'],
])('%j may stand for %s', (levels, role) => {
  expect(bestRoles(...levels)).toContain(role);
});

test('a text that names no column matches none', () => {
  expect(matchColumns(readHeading(['Hari dan tanggal rapat'])).size).toBe(0);
  expect(matchColumns(readHeading(['…'])).size).toBe(0);
});

test('more words agree better than a larger share', () => {
  const both = { words: 2, share: 0.5, leafShare: 0.5, isSure: true };
  const whole = { words: 1, share: 1, leafShare: 1, isSure: true };
  expect(strength(both)).toBeGreaterThan(strength(whole));
});

test('a name must explain a third of the lowest level', () => {
  expect(bestRoles('Faktor pendukung serta penghambat pelaksanaan realisasi')).not.toContain('realisasi');
});

test('a heading is no slip of the keyboard when it is a name of its own', () => {
  expect(bestRoles('Lokasi')).toEqual(['lokasi']);
});

test('a heading that is wholly a name is no percentage of something else', () => {
  const roles = (heading: string): string[] => [...matchColumns(readHeading([heading])).keys()].map(({ role }) => role);
  expect(roles('Bobot (%)')).toContain('bobot');
  expect(roles('Bobot (%)')).not.toContain('capaian');
  expect(roles('Cakupan (%)')).toContain('capaian');
});
