import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';
import { formatPlace } from '../../../src/core/workbook/address';

/** Two programmes with their kegiatan, percentages and rests; `mark` stands in for one number. */
function table(cells: Readonly<Record<string, string>>): string {
  const rows = [
    ['1', 'Program A', '100.000', '80.000', '80,00%', '20.000'],
    ['1.1', 'Kegiatan A', '60.000', '50.000', '83,33%', '10.000'],
    ['1.2', 'Kegiatan B', '40.000', '30.000', '75,00%', '10.000'],
    ['2', 'Program B', '50.000', '25.000', '50,00%', '25.000'],
    ['2.1', 'Kegiatan C', '50.000', '25.000', '50,00%', '25.000'],
    ['', 'Jumlah', '150.000', '105.000', '70,00%', '45.000'],
  ];
  const columns = 'ABCDEF';
  const written = rows.map((row, r) => row.map((text, c) => cells[`${columns[c]}${r + 2}`] ?? text).join(' | '));
  return ['No | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % | Sisa Anggaran', ...written].join('\n');
}

test('the clean table says nothing', () => {
  expectMarked([sheetOf('S', table({}))]);
});

test('a typed number that breaks several relations is named itself', () => {
  const [finding] = expectMarked([sheetOf('S', table({ D3: '56.000 !jumlah' }))]);
  expect(finding?.expected).toBe(50_000);
});

test('a derived number that breaks one relation is named', () => {
  expectMarked([sheetOf('S', table({ E4: '57,00% !persen-anggaran' }))]);
  expectMarked([sheetOf('S', table({ F4: '1.000 !sisa' }))]);
});

test('numbers computed from a wrong one are told as such', () => {
  // 52.000 was typed for 50.000, and the percentage beside it followed: 52.000 ÷ 60.000 = 86,67 %.
  const [finding] = expectMarked([sheetOf('S', table({ D3: '52.000 !jumlah', E3: '86,67%' }))]);
  expect(finding?.related.map(formatPlace)).toEqual(['S!E3']);
});

test('two mistakes far apart are two findings', () => {
  expectMarked([sheetOf('S', table({ D4: '39.000 !jumlah', E6: '55,00% !persen-anggaran' }))]);
});

test('a mean that is right once several wrong results are corrected is not blamed', () => {
  expectMarked([
    sheetOf(
      'S',
      `Tabel 3.2 Capaian Kinerja
       No | Indikator Kinerja | Target | Realisasi | Capaian (%)
       1 | Indeks A | 80 | 60 | 57,00 !capaian
       2 | Indeks B | 80 | 72 | 99,00 !capaian
       3 | Indeks C | 80 | 84 | 105,00
       4 | Indeks D | 80 | 88 | 110,00
       5 | Indeks E | 80 | 80 | 100,00
       6 | Indeks F | 80 | 76 | 95,00
         | Rata-rata |  |  | 95,83`,
    ),
  ]);
});
