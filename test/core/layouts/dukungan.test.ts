import { expectTable } from '../../support/table';

const roles = 'program, indikator, anggaran, realisasiAnggaran';

test('programmes with the indicator that they support', () => {
  expectTable(
    'dukungan',
    roles,
    `Program Pendukung Indikator Kinerja (bahan isian)
     Program                  | Indikator yang Didukung | Anggaran (Rp) | Realisasi (Rp)
     Program Pelayanan Publik | Nilai IKM               | 88.600.000    | 85.245.250
     Program Pembinaan Desa   | Rasio desa tertib       | 91.750.000    | 84.015.000`,
  );
});

test('a list of programmes with their own indicators is another table', () => {
  const table = `Anggaran dan Realisasi Program
     Program                  | Indikator Kinerja       | Anggaran (Rp) | Realisasi (Rp)
     Program Pelayanan Publik | Nilai IKM               | 88.600.000    | 85.245.250
     Program Pembinaan Desa   | Rasio desa tertib       | 91.750.000    | 84.015.000`;
  expect(() => {
    expectTable('dukungan', roles, table);
  }).toThrow();
});
