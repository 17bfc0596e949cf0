import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { filledText, textFormula, unknownHoles } from '../../../src/core/scaffold/fill-text';
import { identityFields } from '../../../src/core/scaffold/identity';
import { identityPlan } from '../../../src/core/scaffold/identity-plan';
import { recalculate } from '../../../src/core/formulas/recalculate';
import { sheetOf } from '../../hosts/excel/plain-sheet';
import { formatCell } from '../../../src/core/workbook/address';
import { sheetSentences } from '../../../src/messages/sheets/id';

const office = {
  ...emptyOffice(2025),
  kecamatan: 'Kutasari',
  kabupaten: 'Purbalingga',
  head: 'Camat',
  startYear: 2022,
  endYear: 2026,
};

test('holes are filled with the office and its years', () => {
  expect(filledText('Kecamatan {kecamatan} Tahun {tahun-1} dan {tahun}, sampai {akhir}', office)).toBe(
    'Kecamatan Kutasari Tahun 2024 dan 2025, sampai 2026',
  );
});

test('the formula of a text takes each hole from the cell where the sheet Identitas has it', () => {
  const { cells } = identityPlan(office, sheetSentences);
  for (const field of identityFields) {
    const cell = textFormula(`{${field}}`)!.replace(/^=Identitas!\$([A-Z]+)\$(\d+)$/, '$1$2');
    const typed = cells.find(({ row, column }) => formatCell(row, column) === cell);
    expect([typed?.role, String(typed?.value)]).toEqual(['input', filledText(`{${field}}`, office)]);
  }
});

test('in a text in capitals the names stand in capitals, too', () => {
  const title = 'PERJANJIAN KINERJA TAHUN {tahun} KECAMATAN {kecamatan}';
  expect(filledText(title, office)).toBe('PERJANJIAN KINERJA TAHUN 2025 KECAMATAN KUTASARI');
  expect(textFormula(title)).toBe(
    '="PERJANJIAN KINERJA TAHUN "&Identitas!$B$6&" KECAMATAN "&SUBSTITUTE(UPPER(Identitas!$B$4),"KECAMATAN ","")',
  );
  expect(filledText('{kecamatan}', office)).toBe('Kutasari');
});

test('a word that was entered with the name does not stand there twice', () => {
  const entered = { ...office, kecamatan: 'Kecamatan Contoh Barat', kabupaten: 'Kabupaten Contoh' };
  const title = 'Perjanjian Kinerja Kecamatan {kecamatan} Kabupaten {kabupaten}';
  expect(filledText(title, entered)).toBe('Perjanjian Kinerja Kecamatan Contoh Barat Kabupaten Contoh');
  expect(
    filledText(
      title.toUpperCase().replace(/\{.*?\}/g, (hole) => hole.toLowerCase()),
      entered,
    ),
  ).toBe('PERJANJIAN KINERJA KECAMATAN CONTOH BARAT KABUPATEN CONTOH');
  const cells = [{ value: entered.kecamatan }, { value: entered.kabupaten }];
  const identity = {
    ...sheetOf('Identitas', [[], [], []]),
    rows: [[], [], [], ...cells.map((cell) => [undefined, cell])],
  };
  const sheet = { ...sheetOf('A', [[]]), rows: [[{ value: null, formula: textFormula(title)! }]] };
  const { workbook } = recalculate({ sheets: [identity, sheet] }, [
    { place: { sheet: 'A', row: 0, column: 0 }, content: { formula: textFormula(title)! } },
  ]);
  expect(workbook.sheets[1]?.rows[0]?.[0]?.value).toBe(filledText(title, entered));
});

test('years are counted from that of the report, quotation marks doubled, and a text without holes is no formula', () => {
  expect(textFormula('Realisasi {tahun-1}')).toBe('="Realisasi "&(Identitas!$B$6-1)');
  expect(textFormula('"{tahun}" ini')).toBe('=""""&Identitas!$B$6&""" ini"');
  expect(textFormula('Realisasi')).toBeNull();
});

test('a hole that nothing fills is told', () => {
  expect(unknownHoles('Tahun {tahun} {tahun+1} {tahn} {tahun-12}')).toEqual(['{tahn}', '{tahun-12}']);
});
