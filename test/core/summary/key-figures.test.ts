/** The figures of the year; what is expected was worked out by hand from what the three reports print. */
import { check } from '../../../src/core/check';
import { readReport, workbookOfReport } from '../../support/reports';
import { sheetOf } from '../../hosts/excel/plain-sheet';

test.each([
  // (99,93 + 90,00 + 100) ÷ 3; 1.508.747.079 ÷ 1.834.058.000; its IKM is a change, not an index
  ['jatinegara-2021', null, (0.9993 + 0.9 + 1) / 3, 1508747079 / 1834058000],
  ['pasongsongan-2023', 81.32, 1.0039, null],
  // It prints no capaian: 81,09 ÷ 90
  ['songgom-2023', 81.09, 81.09 / 90, 2434395094 / 2745823045],
] as const)('%s', (name, ikm, capaian, serapan) => {
  for (const form of ['angka', 'teks'] as const) {
    const { key } = check(workbookOfReport(readReport(name), form));
    expect(key.ikm).toBe(ikm);
    expect(key.capaian).toBeCloseTo(capaian, 10);
    if (serapan !== null) expect(key.serapan).toBeCloseTo(serapan, 10);
  }
});

test('nothing is made up where no table tells', () => {
  const { key } = check({ sheets: [sheetOf('a', [['Daftar hadir'], ['Nama', 'Paraf'], ['A', 'B']])] });
  expect(key).toEqual({ ikm: null, capaian: null, serapan: null });
});

test('a capaian above 100 % is not capped, and one indicator in two tables counts once', () => {
  const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'];
  const sheets = [
    sheetOf('a', [
      ['Tabel 3.1 Capaian Kinerja Tahun 2024'],
      headings,
      [1, 'Desa tertib', 80, 120, '150,00%'],
      [2, 'Nilai SAKIP', 60, 54, '90,00%'],
    ]),
    sheetOf('b', [['Tabel 3.2 Capaian Kinerja Tahun 2024'], headings, [1, 'Desa tertib', 80, 120, '150,00%']]),
  ];
  expect(check({ sheets }).key.capaian).toBeCloseTo(1.2, 10);
});

test.each([
  // 19 ÷ 20, as its share is printed: not what was spent in the first month or quarter.
  ['of months with their sum', ['Realisasi', 'Realisasi', 'Realisasi', '%'], 0.95],
  ['of quarters', ['Realisasi TW I', 'Realisasi TW II', 'Realisasi', '%'], 0.95],
  ['of which none says that it is the sum', ['Realisasi', 'Realisasi', 'Realisasi', 'Keterangan'], null],
])('what was spent, in columns %s', (_, [one, two, three, last], serapan) => {
  const sheet = sheetOf('a', [
    ['Tabel 3.8 Realisasi Anggaran Tahun 2025'],
    ['No', 'Program', 'Anggaran', one!, two!, three!, last!],
    [1, 'Program Pelayanan', 12000000, 5000000, 6000000, 11000000, last === '%' ? 91.67 : 'lancar'],
    [2, 'Program Pembinaan', 8000000, 2000000, 6000000, 8000000, last === '%' ? 100 : 'lancar'],
  ]);
  const { key } = check({ sheets: [sheet] });
  if (serapan === null) expect(key.serapan).toBeNull();
  else expect(key.serapan).toBeCloseTo(serapan, 10);
});

test('of several budgets the one counts of which the share is printed', () => {
  const sheet = sheetOf('a', [
    ['Tabel 3.8 Realisasi Anggaran Tahun 2025'],
    ['No', 'Program', 'Pagu Awal (Rp)', 'Pagu Akhir (Rp)', 'Realisasi (Rp)', '%'],
    [1, 'Program Pelayanan', 10000000, 12000000, 11000000, 91.67],
    [2, 'Program Pembinaan', 9000000, 8000000, 8000000, 100],
  ]);
  // 19 ÷ 20, not of the 19 that were planned first.
  expect(check({ sheets: [sheet] }).key.serapan).toBeCloseTo(0.95, 10);
});
