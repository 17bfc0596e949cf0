import { check } from '../../../src/core/check';
import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** Realisasi 64,08 of a target of 72,00 is 89,00 %; of 75,20 it is 85,21 %. */
function progress(row: string): string {
  return `Tabel 3.4 Kemajuan terhadap Renstra
    No | Indikator Kinerja | Realisasi 2024 | Target Akhir Renstra | Tingkat Kemajuan (%)
    1 | Indeks Pelayanan | ${row}
    2 | Indeks Inovasi | 60,00 | 80,00 | 75,00
    3 | Indeks Aset | 66,50 | 70,00 | 95,00`;
}

test('the only number that one mistyped digit explains is named, with what it was', () => {
  const [finding] = expectMarked([sheetOf('S', progress('64,08 | 25,20 !kemajuan | 85,21'))]);
  expect(finding).toMatchObject({ expected: 75.2, cause: { id: 'cause.mistyped' }, isUndecided: true });
});

test('two exchanged digits are a slip, too', () => {
  // 64,08 ÷ 52,70 = 121,59; for 57,20 it is 112,03.
  const [finding] = expectMarked([sheetOf('S', progress('64,08 | 52,70 !kemajuan | 112,03'))]);
  expect(finding?.expected).toBe(57.2);
});

test('a result that no slip of its numbers gives is wrong itself', () => {
  expectMarked([sheetOf('S', progress('64,08 | 75,20 | 91,37 !kemajuan'))]);
});

test('a result that is itself one digit off is wrong itself', () => {
  expectMarked([sheetOf('S', progress('64,08 | 75,20 | 35,21 !kemajuan'))]);
});

test('a whole percentage may have been anything, so that a slip beside it tells nothing', () => {
  // 138 ÷ 150 = 92 %; 88 % would be that of 132.
  expectMarked([sheetOf('S', progress('138,00 | 150,00 | 88,00 !kemajuan'))]);
});

test('a number that is too large to be written without an exponent is wrong like any other', () => {
  const { sheet } = sheetOf('S', progress('64,08 | 75,20 | 85,21'));
  const rows = sheet.rows.map((row) =>
    row?.map((cell) => (cell?.value === 85.21 ? { value: 1e22, format: '0.00' } : cell)),
  );
  const [finding] = check({ sheets: [{ ...sheet, rows }] }).findings.filter(({ rule }) => rule === 'kemajuan');
  expect(finding!.place).toMatchObject({ row: 2, column: 4 });
  // 64,08 ÷ 75,20
  expect(finding!.expected).toBeCloseTo(85.2128, 4);
});

test('what another table repeats was not mistyped', () => {
  const renstra = `Tabel 2.1 Rencana Strategis 2021-2026
    No | Sasaran | Indikator Kinerja | Target 2021 | Target 2022 | Target 2023 | Target 2024 | Target 2025 | Target 2026
    1 | Sasaran A | Indeks Pelayanan | 20,00 | 21,00 | 22,00 | 23,00 | 24,00 | 25,20
    2 | Sasaran B | Indeks Inovasi | 60,00 | 65,00 | 70,00 | 72,00 | 75,00 | 80,00
    3 | Sasaran C | Indeks Aset | 60,00 | 62,00 | 64,00 | 66,00 | 68,00 | 70,00`;
  expectMarked([sheetOf('R', renstra), sheetOf('S', progress('64,08 | 25,20 | 85,21 !kemajuan'))]);
});

/** The only kegiatan of a programme, whose budget the total adds up: 6.960.600.000 + 1.200.000.000. */
function budgets(kegiatan: string): string {
  return `Tabel 3.8 Realisasi Anggaran Tahun 2024
    No | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
    1 | Program Pelayanan Publik | 6.960.600.000 | 6.000.000.000 | 86,2
    1.1 | Kegiatan Koordinasi | ${kegiatan} | 6.000.000.000 | 86,2
    2 | Program Pembinaan Desa | 1.200.000.000 | 1.080.000.000 | 90,0
    2.1 | Kegiatan Fasilitasi | 1.200.000.000 | 1.080.000.000 | 90,0
     | Jumlah | 8.160.600.000 | 7.080.000.000 | 86,8`;
}

test('a sum that what is above it bears out is right, so that its part has the slip', () => {
  const [finding] = expectMarked([sheetOf('S', budgets('6.961.600.000 !jumlah'))]);
  expect(finding).toMatchObject({ expected: 6_960_600_000, cause: { id: 'cause.mistyped' } });
});

test('a result that another table repeats was not mistyped, so that its operand was', () => {
  // 64,08 ÷ 75,20 = 85,21 %, and 85,11 % beside 75,29: either number may have been mistyped.
  const measured = (target: string, capaian: string): string =>
    `Tabel 3.1 Pengukuran Capaian Kinerja Tahun 2024
     No | Indikator Kinerja | Target | Realisasi | Capaian (%)
     1 | Indeks Pelayanan | ${target} | 64,08 | ${capaian}
     2 | Indeks Inovasi | 80,00 | 60,00 | 75,00
     3 | Indeks Aset | 70,00 | 66,50 | 95,00`;
  const summary = `Tabel 4.1 Rekapitulasi Capaian Kinerja Tahun 2024
     No | Indikator Kinerja | Capaian (%)
     1 | Indeks Pelayanan | 85,21
     2 | Indeks Inovasi | 75,00
     3 | Indeks Aset | 95,00`;
  expectMarked([sheetOf('S', measured('75,29', '85,21 !capaian'))]);
  const [finding] = expectMarked([sheetOf('S', measured('75,29 !capaian', '85,21')), sheetOf('R', summary)]);
  expect(finding?.expected).toBe(75.2);
});

test('of two numbers that would set the same results right, the one with a slip is named, with what it was', () => {
  // 54.245.000 ÷ 59.327.541 = 91,43 %; 1 − 91,43 ÷ 100 = 8,57 %. With 50.327.541 the realisasi would be 46.014.471.
  const saved = (anggaran: string): string =>
    `Tabel 3.6 Efisiensi Penggunaan Sumber Daya
     No | Sasaran | Capaian (%) | Anggaran (Rp) | Realisasi (Rp) | Serapan (%) | Tingkat Efisiensi (%)
     1 | Layanan | 100,00 | ${anggaran} | 54.245.000 | 91,43 | 8,57
     2 | Desa | 110,00 | 50.000.000 | 45.000.000 | 90,00 | 18,18
     3 | Ketertiban | 125,00 | 80.000.000 | 72.000.000 | 90,00 | 28,00`;
  expectMarked([sheetOf('S', saved('59.327.541'))]);
  const [finding] = expectMarked([sheetOf('S', saved('50.327.541 !persen-anggaran'))]);
  expect(finding?.expected).toBe(59_327_541);
});

test('a minus that was left out is a slip, too', () => {
  // 318.220.500 ÷ 330.000.000 = 96,43 %; 96,40 − 96,43 = −0,03, and with 96,46 it would be 0,03.
  expectMarked([
    sheetOf(
      'S',
      `Tabel 3.8 Efisiensi Program
       No | Program | Anggaran (Rp) | Realisasi (Rp) | Serapan (%) | Capaian Kinerja (%) | Efisiensi (%)
       1 | Program Iklim Usaha | 212.000.000 | 208.330.000 | 98,27 | 101,20 | 2,93
       2 | Program Promosi | 330.000.000 | 318.220.500 | 96,43 | 96,40 | 0,03 !efisiensi
       3 | Program Pelayanan | 640.000.000 | 633.110.000 | 98,92 | 108,00 | 9,08
       4 | Program Pengendalian | 280.000.000 | 271.440.000 | 96,94 | 100,00 | 3,06`,
      { form: 'teks' },
    ),
  ]);
});
