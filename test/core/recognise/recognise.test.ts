import { recognise } from '../../../src/core/recognise/recognise';
import { sheetOf } from '../../support/sheet';

test('two tables on one sheet are found where they stand', () => {
  const { sheet } = sheetOf(
    'S',
    `Tabel 3.2 Capaian Kinerja
     No | Indikator | Target | Realisasi
     1  | Nilai IKM | 80     | 81

     Tabel 3.8 Realisasi Anggaran
     No | Program   | Anggaran | Realisasi
     1  | Program A | 100      | 90`,
    { left: 1, top: 2 },
  );
  const { tables, unknown } = recognise({ sheets: [sheet] });
  expect(tables.map(({ layout, title, area }) => [layout.kind, title, area])).toEqual([
    ['capaian', 'Tabel 3.2 Capaian Kinerja', { top: 3, left: 1, bottom: 4, right: 4 }],
    ['realisasi-anggaran', 'Tabel 3.8 Realisasi Anggaran', { top: 7, left: 1, bottom: 8, right: 4 }],
  ]);
  expect(unknown).toEqual([]);
});

test.each([
  ['%', 'capaian'],
  ['% Tase', 'capaian'],
])('beside target and realisasi "%s" is the capaian', (heading, role) => {
  const table = `No | Indikator Kinerja | Target | Realisasi | ${heading}
    1 | Nilai IKM | 80 | 84 | 105`;
  const [found] = recognise({ sheets: [sheetOf('S', table).sheet] }).tables;
  expect(found?.columns.at(-1)?.spec.role).toBe(role);
});

test('"s/d" in a heading names no column', () => {
  const table = `No | Indikator Kinerja | Realisasi s/d Tahun 2024 | Target Akhir Renstra | Tingkat Kemajuan (%)
    1 | Nilai IKM | 80 | 84 | 95,24`;
  expect(recognise({ sheets: [sheetOf('S', table).sheet] }).tables.map(({ layout }) => layout.kind)).toEqual([
    'kemajuan-renstra',
  ]);
});
