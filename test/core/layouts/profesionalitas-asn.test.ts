import { standar } from '../../../src/core/profiles/standar';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { exampleOffice } from '../../../src/core/scaffold/example/example-office';
import type { Office } from '../../../src/core/scaffold/office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import type { PlannedCell } from '../../../src/core/scaffold/sheet-plan';
import { sheetSentences } from '../../../src/messages/sheets/id';
import { expectMarked } from '../../support/findings';
import { sheetOf, type MarkedSheet } from '../../support/sheet';
import { expectTable } from '../../support/table';

/** 25 × 60 ÷ 100 = 15; 40 × 75 ÷ 100 = 30; 30 × 85 ÷ 100 = 25,5; 5 × 100 ÷ 100 = 5; together 75,5. */
const table = (kinerja: string, total: string, nilai = '85,00'): string =>
  `Tabel 3.9 Indeks Profesionalitas ASN
   No | Dimensi     | Bobot | Nilai    | Jumlah
   1  | Kualifikasi | 25    | 60,00    | 15,00
   2  | Kompetensi  | 40    | 75,00    | 30,00
   3  | Kinerja     | 30    | ${nilai} | ${kinerja}
   4  | Disiplin    | 5     | 100,00   | 5,00
      | Jumlah      | 100   |          | ${total}`;

const roles = 'nomor, dimensi, bobot, nilai, jumlah';

test('a row is bobot × nilai ÷ 100, and the index their sum', () => {
  expectTable('profesionalitas-asn', roles, table('25,50', '75,50'));
  expectTable('profesionalitas-asn', roles, table('52,50 !hitungan', '75,50'));
  expectTable('profesionalitas-asn', roles, table('25,50', '57,50 !jumlah'));
});

test('a score is at most 100', () => {
  expectTable('profesionalitas-asn', roles, table('45,00', '95,00', '150,00 !rentang'));
});

test('the sentence has the numbers put in, and the repair the formula', () => {
  const [found] = expectTable('profesionalitas-asn', roles, table('52,50 !hitungan', '75,50'));
  expect(found!.message).toMatchObject({ id: 'hitungan', values: { column: 'Jumlah', expected: { value: 25.5 } } });
  expect(found!.fix).toEqual({ formula: '=IF(COUNT(C5,D5)<2,"",C5*D5/100)' });
});

const capaian = (realisasi: string): MarkedSheet =>
  sheetOf(
    '3.2',
    `Tabel 3.2 Capaian Kinerja Tahun 2025
     No | Indikator Kinerja          | Target | Realisasi | Capaian
     1  | Indeks Profesionalitas ASN | 75,50  | ${realisasi} | 100,00%
     2  | Nilai IKM                  | 80,00  | 80,00 | 100,00%`,
  );

test('its total is the realisasi of that indicator', () => {
  const own = sheetOf('3.9', table('25,50', '75,50'));
  expectMarked([capaian('75,50'), own]);
  expectMarked([sheetOf('3.9', table('25,50', '76,50 !jumlah')), capaian('75,50')]);
  expectMarked([capaian('57,50 !silang'), own]);
});

function formOf(office: Office): (row: number) => PlannedCell[] {
  const plan = scaffold(standar, office, sheetSentences).find(({ name }) => name === '3.12 Profesionalitas ASN')!;
  return (row) => plan.cells.filter((cell) => cell.row === row);
}

test('a profile prints it as a form: four dimensions with their weights, decimals kept, and the total', () => {
  const row = formOf(emptyOffice(2025));
  expect(row(3).map(({ value, formula, format }) => [value ?? formula, format])).toEqual([
    [1, undefined],
    ['Kualifikasi', undefined],
    [25, '#,##0'],
    [undefined, '0.00'],
    ['=IF(COUNT(C4,D4)<2,"",C4*D4/100)', '0.00'],
  ]);
  const total = row(7);
  expect(total.map(({ value }) => value)).toContain('Jumlah');
  expect(total.filter(({ formula }) => formula?.includes('SUM')).map(({ column }) => column)).toEqual([2, 4]);
});

test('the example is filled in', () => {
  expect([3, 4, 5, 6].map((row) => formOf(exampleOffice(2025))(row)[3]!.value)).toEqual([61, 72.5, 85.3, 100]);
});
