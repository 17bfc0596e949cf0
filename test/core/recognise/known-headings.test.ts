import { isUnknownText, knownHeading } from '../../../src/core/recognise/known-headings';

test('a heading stands for the same columns whenever it is read', () => {
  const first = knownHeading(['Anggaran', 'Realisasi (Rp)']);
  expect([...first.matches.keys()].map(({ role }) => role)).toContain('realisasiAnggaran');
  expect(knownHeading(['Anggaran', 'Realisasi (Rp)'])).toBe(first);
});

test('the same texts in one level or in two are two headings', () => {
  expect(knownHeading(['Target', 'Realisasi']).leafWords).toEqual(['realisasi']);
  expect(knownHeading(['Target Realisasi']).leafWords).toEqual(['target', 'realisasi']);
});

test('a heading that no name explains by more than half is not known', () => {
  expect(['Butir', 'Hasil Akhir', 'Keuangan › Besaran'].map(isUnknownText)).toEqual([true, true, true]);
  expect(['Realisasi', 'Anggaran › Realisasi (Rp)', 'Capaian Kinerja'].map(isUnknownText)).toEqual([
    false,
    false,
    false,
  ]);
});
