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
