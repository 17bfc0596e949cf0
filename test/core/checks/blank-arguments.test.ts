import { checkBlankArguments } from '../../../src/core/checks/blank-arguments';
import { formatMessage } from '../../../src/messages';
import { cell, contextOf, inShort, sheet } from './context-of';

const row = (target: number | null, realisasi: number | null, formula: string, value: number | string) =>
  contextOf(sheet('S', [[target, realisasi, cell(value, { formula })]]), sheet('Lain', [[null, 3]]));

test('a result that comes from a blank cell is named', () => {
  const found = checkBlankArguments(row(8, null, '=CAPAIAN(A1,B1,"turun")', 2));
  expect(inShort(found)).toEqual(['warning S!C1 rumus.blank']);
  expect(formatMessage(found[0]!.message, 'id')).toContain('CAPAIAN di sel ini membaca B1 yang kosong');
  expect(found[0]!.related).toEqual([{ sheet: 'S', row: 0, column: 1 }]);
  expect(inShort(checkBlankArguments(row(8, 9, '=KATEGORI(Lain!A1)', 'Sangat Rendah')))).toHaveLength(1);
  expect(inShort(checkBlankArguments(row(8, 9, '=1+NILAIEFISIENSI(Lain!$A$1)', 1.5)))).toHaveLength(1);
  const inner = row(8, null, '=KATEGORI(CAPAIAN(A1,B1,"turun"))', 'Sangat Tinggi');
  expect(inShort(checkBlankArguments(inner))).toEqual(['warning S!C1 rumus.blank']);
});

test('what is filled, guarded, an error or another cell is left alone', () => {
  expect(checkBlankArguments(row(8, 9, '=CAPAIAN(A1,B1,"turun")', 0.875))).toEqual([]);
  expect(checkBlankArguments(row(8, null, '=IF(B1="","",CAPAIAN(A1,B1,"turun"))', ''))).toEqual([]);
  expect(checkBlankArguments(row(8, null, '=IFERROR(CAPAIAN(A1,B1),"-")', '-'))).toEqual([]);
  expect(checkBlankArguments(row(8, null, '=IFERROR(CAPAIAN(A1,B1),"belum diisi")', 'belum diisi'))).toEqual([]);
  expect(checkBlankArguments(row(8, null, '=IF(B1="",0,CAPAIAN(A1,B1))', 0))).toEqual([]);
  expect(checkBlankArguments(row(8, 9, '=CAPAIAN(A1,B1,Lain!A1)', 1.125))).toEqual([]);
  expect(checkBlankArguments(row(8, 9, '=RATACAPAIAN(Lain!A1)', 1.125))).toEqual([]);
});
