import { checkUnnumberedRows } from '../../../src/core/checks/unnumbered-rows';
import { cell, contextOf, inShort, sheet, type Written } from './context-of';

const byNumbers = '=SUMPRODUCT((LEFT(INDEX(A4:A$9,2):INDEX(A4:A$9,4),2)="1.")*1,INDEX(C4:C$9,2):INDEX(C4:C$9,4))';

function found(number: Written, parent: Written): string[] {
  const rows: Written[][] = [
    ['1', 'Program Pelayanan', parent, 90],
    ['1.1', 'Kegiatan Pelayanan Umum', 60, 50],
    [number, 'Kegiatan Pelayanan Keliling', 40, 40],
  ];
  const headings = ['No', 'Program/Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)'];
  return inShort(checkUnnumberedRows(contextOf(sheet('S', [['Realisasi Anggaran'], headings, ...rows]))));
}

test('money in a row without a number is named where sums go by the numbers', () => {
  expect(found(null, cell(60, { formula: byNumbers }))).toEqual(['error S!A5 jumlah.unnumbered']);
  expect(found('1.2', cell(100, { formula: byNumbers }))).toEqual([]);
});

test('where they do not, a row needs no number', () => {
  expect(found(null, cell(100, { formula: '=SUM(C4:C5)' }))).toEqual([]);
  expect(found(null, 100)).toEqual([]);
});
