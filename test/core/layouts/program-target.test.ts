import { expectTable } from '../../support/table';

/** Table T-C.27: each year has a target and a budget. */
const table = (kegiatan: string): string =>
  `Tabel T-C.27. Rencana Program dan Kegiatan Kecamatan Contoh Tahun 2022-2023
   KODE | PROGRAM DAN KEGIATAN | INDIKATOR PROGRAM DAN KEGIATAN | TAHUN 2022 | < | TAHUN 2023 | <
   ^    | ^                    | ^                              | TARGET | RP | TARGET | RP
   7.01.02        | PROGRAM PELAYANAN PUBLIK | Persentase layanan | 100% | 90.000.000 | 100% | 95.000.000
   7.01.02.2.01   | Koordinasi pelayanan     | Jumlah laporan     | 4 Laporan | 30.000.000 | 4 Laporan | 35.000.000
   7.01.02.2.02   | Pelimpahan urusan        | Jumlah dokumen     | 2 Dokumen | 60.000.000 | 2 Dokumen | ${kegiatan}`;

const roles = 'kode, program, indikator, target 2022, paguIndikatif 2022, target 2023, paguIndikatif 2023';

test('the budgets of a programme are those of its kegiatan, year by year: 35 + 60 = 95 million', () => {
  expectTable('program-target', roles, table('60.000.000'), { form: 'teks' });
});

test('a kegiatan that does not fit is found at the programme: 35 + 65 is not 95 million', () => {
  const [finding] = expectTable(
    'program-target',
    roles,
    table('65.000.000').replace('95.000.000', '95.000.000 !jumlah'),
    {
      form: 'teks',
    },
  );
  expect(finding).toMatchObject({ actual: 95_000_000, expected: 100_000_000 });
});
