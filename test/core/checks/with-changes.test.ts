import { check } from '../../../src/core/check';
import type { Finding } from '../../../src/core/findings/finding';
import { formatPlace } from '../../../src/core/workbook/address';
import { sheetOf, workbookOf } from '../../support/sheet';

/** The error at a cell, and what changes with it: `place actual → expected`. */
function changesAt(place: string, ...tables: readonly (readonly [name: string, table: string])[]): string[] {
  const finding = findingAt(place, tables);
  expect(finding?.severity).toBe('error');
  expect(finding!.related.map(formatPlace)).toEqual(
    expect.arrayContaining((finding!.changes ?? []).map((change) => formatPlace(change.place))),
  );
  return (finding!.changes ?? []).map((change) => `${formatPlace(change.place)} ${change.actual} → ${change.expected}`);
}

function findingAt(place: string, tables: readonly (readonly [name: string, table: string])[]): Finding | undefined {
  const { workbook } = workbookOf(...tables.map(([name, table]) => sheetOf(name, table)));
  return check(workbook).findings.find((found) => found.place !== null && formatPlace(found.place) === place);
}

test('a copy of a percentage that is proved wrong changes with it: 460 ÷ 500 = 92 %', () => {
  const budget = `Tabel 3.5 Realisasi Anggaran Tahun 2024
    No | Program | Anggaran (Rp) | Realisasi (Rp) | Capaian (%)
    1 | Program Pelayanan Publik | 400.000.000 | 380.000.000 | 95,00
    2 | Program Ketertiban Umum | 500.000.000 | 460.000.000 | 88,00
    3 | Program Pemberdayaan Desa | 200.000.000 | 190.000.000 | 95,00`;
  const repeated = `Tabel 3.7 Realisasi Anggaran Program Tahun 2024
    No | Program | Anggaran (Rp) | Realisasi (Rp) | Capaian (%)
    1 | Program Pelayanan Publik | 400.000.000 | 380.000.000 | 95,00
    2 | Program Ketertiban Umum | | | 88,00
    3 | Program Pemberdayaan Desa | 200.000.000 | 190.000.000 | 95,00`;
  expect(changesAt('3.5!E4', ['3.5', budget], ['3.7', repeated])).toEqual(['3.7!E4 88 → 92']);
});

test('an efficiency that was computed from a wrong share of the budget changes with it: 97 − 92 = 5', () => {
  const table = `Tabel 3.6 Efisiensi Tahun 2024
    No | Sasaran | Target | Realisasi | Capaian (%) | Anggaran (Rp) | Realisasi (Rp) | Serapan (%) | Efisiensi (%)
    1 | Sasaran A | 100 | 100 | 100,00 | 400.000.000 | 380.000.000 | 95,00 | 5,00
    2 | Sasaran B | 100 | 97 | 97,00 | 500.000.000 | 460.000.000 | 88,00 | 9,00
    3 | Sasaran C | 100 | 98 | 98,00 | 200.000.000 | 180.000.000 | 90,00 | 8,00
    4 | Sasaran D | 100 | 90 | 90,00 | 300.000.000 | 210.000.000 | 70,00 | 20,00`;
  expect(changesAt('3.6!H4', ['3.6', table])).toEqual(['3.6!I4 9 → 5']);
});

const scale = `Tabel 3.1 Skala Nilai Peringkat Kinerja
  Interval Nilai | Kriteria
  > 90% | Sangat Tinggi
  > 75% - 90% | Tinggi
  > 65% - 75% | Sedang
  ≤ 65% | Rendah`;

test('a label that names the class of a wrong capaian changes with it: 30 ÷ 40 = 75 %', () => {
  const table = `Tabel 3.2 Capaian Kinerja Tahun 2024
    No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
    1 | Persentase desa tertib | 80 | 80 | 100,00 | Sangat Tinggi
    2 | Jumlah laporan selesai | 40 | 30 | 100,00 | Sangat Tinggi`;
  expect(changesAt('3.2!E4', ['3.1', scale], ['3.2', table])).toEqual(['3.2!F4 Sangat Tinggi → Sedang']);
});

test('a label that is wrong beside the wrong number and beside the right one has a finding of its own', () => {
  const table = `Tabel 3.2 Capaian Kinerja Tahun 2024
    No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
    1 | Persentase desa tertib | 80 | 80 | 100,00 | Sangat Tinggi
    2 | Jumlah laporan selesai | 40 | 30 | 100,00 | Rendah`;
  expect(changesAt('3.2!E4', ['3.1', scale], ['3.2', table])).toEqual([]);
  expect(
    findingAt('3.2!F4', [
      ['3.1', scale],
      ['3.2', table],
    ])?.rule,
  ).toBe('kategori');
});

test('a cell with a formula is related, and changes by itself', () => {
  const sheet = sheetOf(
    '3.2',
    `Tabel 3.2 Capaian Kinerja Tahun 2024
     No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
     1 | Persentase desa tertib | 80 | 80 | 100,00 | Sangat Tinggi
     2 | Jumlah laporan selesai | 40 | 30 | 100,00 | Sangat Tinggi`,
  );
  const rows = sheet.sheet.rows.map((row = [], index) =>
    index === 3
      ? row.map((cell, column) => (column === 5 ? { ...cell!, formula: '=IF(E4>90,"Sangat Tinggi","")' } : cell))
      : row,
  );
  const { findings } = check({ sheets: [sheetOf('3.1', scale).sheet, { ...sheet.sheet, rows }] });
  const found = findings.find(({ rule, severity }) => rule === 'capaian' && severity === 'error')!;
  expect(found.related.map(formatPlace)).toEqual(['3.2!F4']);
  expect(found.changes).toBeUndefined();
});

test('a number that was cut off is said once, with its copies: 32 ÷ 30 = 106,67 %', () => {
  const capaian = `Tabel 3.2 Capaian Kinerja Tahun 2024
    No | Indikator Kinerja | Target | Realisasi | Capaian (%)
    1 | Jumlah laporan selesai | 30 | 32 | 106,66
    2 | Persentase desa tertib | 80 | 80 | 100,00`;
  const summary = `Tabel 4.1 Simpulan Capaian Kinerja Tahun 2024
    No | Indikator Kinerja | Capaian (%)
    1 | Jumlah laporan selesai | 106,66
    2 | Persentase desa tertib | 100,00`;
  const found = findingAt('3.2!E3', [
    ['3.2', capaian],
    ['4.1', summary],
  ]);
  expect([found?.severity, found?.related.map(formatPlace)]).toEqual(['info', ['4.1!C3']]);
});

test('with a number that is only doubted what follows from it is named, and not changed', () => {
  const table = `Tabel 3.6 Efisiensi Tahun 2024
    No | Sasaran | Target | Realisasi | Capaian (%) | Anggaran (Rp) | Realisasi (Rp) | Isian | Efisiensi (%)
    1 | Sasaran A | 100 | 100 | 100,00 | 400.000.000 | 380.000.000 | 95,00 | 5,00
    2 | Sasaran B | 100 | 97 | 97,00 | 500.000.000 | 460.000.000 | 88,00 | 9,00
    3 | Sasaran C | 100 | 98 | 98,00 | 200.000.000 | 180.000.000 | 90,00 | 8,00
    4 | Sasaran D | 100 | 90 | 90,00 | 300.000.000 | 210.000.000 | 70,00 | 20,00`;
  const found = findingAt('3.6!H4', [['3.6', table]])!;
  expect([found.severity, found.related.map(formatPlace), found.changes]).toEqual(['warning', ['3.6!I4'], undefined]);
});
