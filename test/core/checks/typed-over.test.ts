import { check } from '../../../src/core/check';
import { typedOverCells } from '../../../src/core/checks/typed-over';
import { cell, contextOf, inShort, sheet, type Written } from './context-of';

const names = ['Nilai IKM', 'Nilai SAKIP', 'Persentase desa mandiri'];
const targets = [80, 60, 50];
const realised = [84, 63, 45];

const agreement = sheet('PK', [
  ['Tabel 2.3 Perjanjian Kinerja Tahun 2025'],
  ['No', 'Indikator Kinerja', 'Satuan', 'Target'],
  ...names.map((name, index): Written[] => [index + 1, name, 'Nilai', targets[index]!]),
]);

/** A table of capaian whose targets repeat the agreement, but for those given. */
function capaian(typed: Readonly<Record<number, number>>) {
  const rows = names.map((name, index): Written[] => {
    const row = index + 3;
    const target = typed[index] ?? cell(targets[index]!, { formula: `=PK!D${row}` });
    const used = typed[index] ?? targets[index]!;
    const share = cell((realised[index]! / used) * 100, { formula: `=D${row}/C${row}*100` });
    return [index + 1, name, target, realised[index]!, share];
  });
  const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'];
  return sheet('Capaian', [['Tabel 3.1 Capaian Kinerja Tahun 2025'], headings, ...rows]);
}

test('a number typed over a formula that repeats another sheet is found, with what is computed from it', () => {
  const { typed, followers } = typedOverCells(contextOf(agreement, capaian({ 1: 70 })));
  expect([...typed.values()]).toEqual([{ place: { sheet: 'Capaian', row: 3, column: 2 }, formula: '=PK!D4' }]);
  expect([...followers]).toEqual(['3 4 Capaian']);
});

test('it alone is blamed for differing from the agreement, and its formula comes back', () => {
  const workbook = { sheets: [agreement, capaian({ 1: 70 })] };
  const found = check(workbook, { year: 2025 }).findings.filter(({ rule }) => rule === 'silang');
  expect(inShort(found)).toEqual(['error Capaian!C4 silang.target']);
  expect(found[0]!.fix).toEqual({ formula: '=PK!D4' });
});

test('columns of formulas and columns that are mostly typed hold none', () => {
  expect(typedOverCells(contextOf(agreement, capaian({}))).typed.size).toBe(0);
  expect(typedOverCells(contextOf(agreement, capaian({ 0: 80, 1: 60 }))).typed.size).toBe(0);
});

/** A table of capaian whose names and targets repeat the agreement, with some names typed and some rows in between. */
function named(typed: Readonly<Record<number, string>>, ...more: Written[][]) {
  const rows = names.map((name, index): Written[] => {
    const row = index + 3;
    const own = typed[index] ?? cell(name, { formula: `=PK!B${row}` });
    return [index + 1, own, cell(targets[index]!, { formula: `=PK!D${row}` }), realised[index]!];
  });
  const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi'];
  return sheet('Capaian', [['Tabel 3.1 Capaian Kinerja Tahun 2025'], headings, ...rows, ...more]);
}

test('a name typed over a formula that repeats another sheet is found, and its formula comes back', () => {
  const workbook = { sheets: [agreement, named({ 1: 'Nilai evaluasi SAKIP' })] };
  const found = check(workbook, { year: 2025 }).findings.filter(({ rule }) => rule === 'rumus');
  expect(inShort(found)).toEqual(['warning Capaian!B4 rumus.typed']);
  expect(found[0]!.fix).toEqual({ formula: '=PK!B4' });
});

test('of a row that was added by hand the target is found, the name is right', () => {
  const added = [4, 'Persentase desa tertib', 70, 77];
  const { typed } = typedOverCells(contextOf(agreement, named({}, added)));
  expect([...typed.values()].map(({ place }) => [place.row, place.column])).toEqual([[5, 2]]);
});

test('a realisasi typed over the formula that only offers that of an index is right', () => {
  const offered = (index: number): Written =>
    index === 2
      ? realised[index]!
      : cell(realised[index]!, { formula: `=IF(COUNTIF($B${index + 3},"Nilai IKM")>0,IKM!C${index + 3},SAKIP!D9)` });
  const rows = names.map((name, index): Written[] => [index + 1, name, targets[index]!, offered(index)]);
  const table = sheet('Capaian', [
    ['Tabel 3.1 Capaian Kinerja Tahun 2025'],
    ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
    ...rows,
  ]);
  expect(typedOverCells(contextOf(agreement, table)).typed.size).toBe(0);
});
