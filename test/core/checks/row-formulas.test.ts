import { checkRowFormulas } from '../../../src/core/checks/row-formulas';
import { cell, contextOf, inShort, sheet, type Written } from './context-of';

function findings(...capaian: (readonly [number | string, string?])[]) {
  const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'];
  const rows = capaian.map(([value, formula], index): Written[] => [
    index + 1,
    `Indikator ${'abcdefgh'[index]!}`,
    80,
    84,
    formula === undefined ? value : cell(value, { formula }),
  ]);
  return checkRowFormulas(contextOf(sheet('Capaian', [['Capaian Kinerja'], headings, ...rows])));
}

test('a number typed over its formula is a warning that brings the formula back', () => {
  const found = findings([105, '=D3/C3*100'], [98.98], [105, '=D5/C5*100'], [105, '=D6/C6*100']);
  expect(inShort(found)).toEqual(['warning Capaian!E4 rumus.typed']);
  expect(found[0]!.fix).toEqual({ formula: '=D4/C4*100' });
});

test('a formula over other cells is a warning', () => {
  const found = findings([105, '=D3/C3*100'], [105, '=D3/C4*100'], [105, '=D5/C5*100'], [105, '=D6/C6*100']);
  expect(inShort(found)).toEqual(['warning Capaian!E4 rumus.differs']);
  expect(found[0]).toMatchObject({ actual: '=D3/C4*100', fix: { formula: '=D4/C4*100' } });
});

test('the same cells in another function, texts and sums over rows are right', () => {
  const found = findings(
    [105, '=D3/C3*100'],
    [105, '=IF(C4=0,"N/A",D4/C4*100)'],
    [105, '=D5/C5*100'],
    [105, '=D6/C6*100'],
    ['N/A'],
    [105, '=AVERAGE(E3:E6)'],
    [105, '=D9/C9*100'],
    [105, '=D10/C10*100'],
  );
  expect(found).toEqual([]);
});

test('a column with as many typed numbers as formulas is no column of formulas', () => {
  expect(findings([105, '=D3/C3*100'], [105], [105, '=D5/C5*100'], [105])).toEqual([]);
});

test('a number typed over the formula of a label is a warning, a label by another scale is none', () => {
  const labels: Written[] = [
    cell('Sangat Tinggi', { formula: '=IF(C3>=91,"Sangat Tinggi","Tinggi")' }),
    42,
    cell('Sangat Tinggi', { formula: '=IF(C5>=91,"Sangat Tinggi","Tinggi")' }),
    cell('Sangat Tinggi', { formula: '=IF(C6>=91,"Sangat Tinggi","Tinggi")' }),
    cell('Sangat Tinggi', { formula: '=IF(C7>=91,"Sangat Tinggi","Tinggi")' }),
    cell('Sangat Tinggi', { formula: '=IF(C8>=91,"Sangat Tinggi","Tinggi")' }),
    cell('Sangat Tinggi', { formula: '=IF(C9>=91,"Sangat Tinggi","Tinggi")' }),
    cell('BB', { formula: '=IF(D10>70,"BB","B")' }),
  ];
  const rows = labels.map((label, index): Written[] => [index + 1, `Indikator ${'abcdefgh'[index]!}`, 105, 84, label]);
  const headings = ['No', 'Indikator Kinerja', 'Capaian (%)', 'Realisasi', 'Kategori'];
  const found = checkRowFormulas(contextOf(sheet('Capaian', [['Capaian Kinerja'], headings, ...rows])));
  expect(inShort(found)).toEqual(['warning Capaian!E4 rumus.typed']);
  expect(found[0]!.fix).toEqual({ formula: '=IF(C4>=91,"Sangat Tinggi","Tinggi")' });
});

test('the label of an index among averages of answers gets the formula of the index', () => {
  const averages = [3.2, 3.4, 3.1, 3.3];
  const rows = averages.map((average, index): Written[] => {
    const label = cell('B', { formula: `=IF(C${index + 3}*25>=88.31,"A","B")` });
    return [index + 1, `Unsur ${'abcd'[index]!}`, average, label];
  });
  const headings = ['No', 'Unsur Pelayanan', 'Nilai Rata-rata', 'Mutu Pelayanan'];
  const index: Written[] = [null, 'Indeks Kepuasan Masyarakat', 81.25, 7];
  const found = checkRowFormulas(contextOf(sheet('IKM', [['IKM per Unsur'], headings, ...rows, index])));
  expect(inShort(found)).toEqual(['warning IKM!D7 rumus.typed']);
  // The classes of Permen PANRB 14/2017.
  const formula =
    '=IF(COUNT(C7)=0,C7&"",IF(ROUND(C7,2)>=88.31,"A",IF(ROUND(C7,2)>=76.61,"B",IF(ROUND(C7,2)>=65,"C","D"))))';
  expect(found[0]!.fix).toEqual({ formula });
});

test('the formula of a label comes back also where the last row has no number', () => {
  const rows = [...'abcdef'].map((name, index): Written[] => {
    const [capaian, label] = name === 'f' ? ['N/A', 'N/A'] : [105, 'Sangat Tinggi'];
    const formula = `=IF(C${index + 3}="N/A","N/A",KATEGORI(C${index + 3}))`;
    return [index + 1, `Indikator ${name}`, capaian!, 84, name === 'b' ? 42 : cell(label!, { formula })];
  });
  const headings = ['No', 'Indikator Kinerja', 'Capaian (%)', 'Realisasi', 'Kategori'];
  const found = checkRowFormulas(contextOf(sheet('Capaian', [['Capaian Kinerja'], headings, ...rows])));
  expect(found.map(({ fix }) => fix)).toEqual([{ formula: '=IF(C4="N/A","N/A",KATEGORI(C4))' }]);
});
