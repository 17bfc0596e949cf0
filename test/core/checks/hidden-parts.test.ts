import { checkHiddenParts } from '../../../src/core/checks/hidden-parts';
import { contextOf, inShort, sheet, type Written } from './context-of';

const rows: Written[][] = [
  ['Realisasi Anggaran'],
  ['No', 'Program/Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)'],
  [1, 'Program Satu', 5000000, 4000000],
  [2, 'Program Dua', 5000000, 4000000],
  [null, 'Jumlah', 10000000, 8000000],
];

test('hidden rows inside a sum are a warning that names them', () => {
  const found = checkHiddenParts(contextOf(sheet('S', rows, { hiddenRows: [3] })));
  expect(inShort(found)).toEqual(['warning S!A4 tersembunyi.rows']);
  expect(found[0]!.message.values).toEqual({ rows: ['4'] });
});

test('a hidden sheet with tables is a note', () => {
  expect(inShort(checkHiddenParts(contextOf(sheet('S', rows, { hidden: true }))))).toEqual([
    'info S!A2 tersembunyi.sheet',
  ]);
});

test('hidden rows outside of tables, and hidden sheets without any, are nobody’s business', () => {
  expect(checkHiddenParts(contextOf(sheet('S', rows, { hiddenRows: [0, 9] })))).toEqual([]);
  expect(checkHiddenParts(contextOf(sheet('S', [['Catatan']], { hidden: true })))).toEqual([]);
});

test('what only a form needs may be hidden', () => {
  const choices: Written[][] = [
    ['Pilihan Sumber Realisasi (bahan isian)'],
    ['Sumber Realisasi', 'Penjelasan Pilihan'],
    ['Diketik', 'Realisasi diketik di tabel capaian'],
    ['IKM', 'Indeks dari tabel IKM per unsur'],
  ];
  const context = contextOf(sheet('Pilihan', choices, { hidden: true }));
  expect(context.values).toHaveLength(1);
  expect(checkHiddenParts(context)).toEqual([]);
});
