import { slots } from '../../../src/core/tables/operand-columns';
import { formatCell } from '../../../src/core/workbook/address';
import { valuesOf } from '../../support/table';

/** The columns that belong together in the first table, as letters: the result, then its operands. */
function letters(table: string, result: string, ...operands: string[]): string[] {
  const [values] = valuesOf(table);
  return slots(values!, result, operands).map((slot) =>
    slot.map((column) => formatCell(0, column.index).replace('1', '')).join(''),
  );
}

test('each year has its own target, realisasi and capaian', () => {
  const table = `Tabel 3.3 Perbandingan Capaian Kinerja
    No | Indikator Kinerja | Target 2022 | Realisasi 2022 | Capaian 2022 | Target 2023 | Realisasi 2023 | Capaian 2023
    1  | Nilai IKM         | 80          | 72             | 90%          | 80          | 84             | 105%`;
  expect(letters(table, 'capaian', 'realisasi', 'target')).toEqual(['EDC', 'HGF']);
});

test('one target serves the realisasi of every year', () => {
  const table = `Tabel 3.3 Perbandingan Capaian Kinerja
    No | Indikator Kinerja | Target Akhir Renstra | Realisasi 2022 | Realisasi 2023
    1  | Nilai IKM         | 80                   | 72             | 84`;
  expect(letters(table, 'realisasi', 'targetAkhir')).toEqual(['DC', 'EC']);
});

test('a target of one year and a realisasi of another state no capaian', () => {
  const table = `Tabel 3.2 Capaian Kinerja
    No | Indikator Kinerja | Target 2024 | Realisasi 2021 | Capaian
    1  | Nilai IKM         | 80          | 72             | 100%`;
  expect(letters(table, 'capaian', 'realisasi', 'target')).toEqual([]);
});

test('of two budgets, before and after the change, the nearest to the left counts', () => {
  const table = `Realisasi Anggaran Tahun 2023
    No | Program   | Anggaran Sebelum Perubahan | Anggaran Setelah Perubahan | Realisasi Anggaran
    1  | Program A | 90                         | 100                        | 80`;
  expect(letters(table, 'realisasiAnggaran', 'anggaran')).toEqual(['ED']);
});

test('without a column for an operand nothing is stated', () => {
  expect(
    letters('No | Indikator Kinerja | Target | Realisasi\n1 | Nilai IKM | 80 | 84', 'capaian', 'realisasi'),
  ).toEqual([]);
});

test('a result without a year is of the latest one of which all operands stand before it', () => {
  const table = `Tabel 3.2 Capaian Kinerja
    No | Indikator Kinerja | Target 2024 | Realisasi 2024 | % Capaian 2024 | Realisasi 2023 | Target Renstra | % Capaian terhadap Target Renstra
    1  | Persentase TLHP   | 85          | 88,24          | 103,81         | 82,35          | 90             | 98,04`;
  expect(letters(table, 'kemajuan', 'realisasi', 'targetAkhir')).toEqual(['HDG']);
  const next = `Tabel 3.2 Capaian Kinerja
    No | Indikator Kinerja | Target 2024 | Realisasi 2024 | Capaian | Target 2025 | Realisasi 2025
    1  | Nilai IKM         | 80          | 84             | 105     | 82          | 41`;
  expect(letters(next, 'capaian', 'realisasi', 'target')).toEqual(['EDC']);
});

test('a capaian is of the target that its heading names', () => {
  const table = (target: string, capaian: string): string => `Tabel 3.2 Capaian Kinerja Triwulan IV
    No | Indikator Kinerja | ${target} | Target TW IV | Realisasi TW IV | Capaian TW IV (%) | ${capaian}
    1  | Jumlah pelatihan  | 12        | 3            | 3               | 100               | 25`;
  const pairs = ['FED', 'GEC'];
  expect(
    letters(table('Target Tahunan', 'Capaian terhadap Target Tahunan (%)'), 'capaian', 'realisasi', 'target'),
  ).toEqual(pairs);
  expect(
    letters(table('Target 2024', 'Capaian terhadap Target Setahun (%)'), 'capaian', 'realisasi', 'target'),
  ).toEqual(pairs);
});
