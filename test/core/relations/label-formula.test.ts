/** The conditions of label formulas against the classes as rules.md prints them; LibreOffice computes them elsewhere. */
import { CAPAIAN4, IKM, SAKIP } from '../../../src/core/calc/scales';
import { labelFormula, labelFunctionFormula } from '../../../src/core/relations/label-formula';
import type { Quantity } from '../../../src/core/tables/quantity';

function quantityAt(percent: boolean): Quantity {
  return {
    row: 4,
    column: { index: 6 },
    printedPerUnit: percent ? 100 : 1,
    reading: { percent },
  } as unknown as Quantity;
}

test('a bound that does not belong to its class is compared without rounding (Brebes: > 100 Sangat Baik)', () => {
  expect(labelFormula({ of: quantityAt(true), factor: 1 }, CAPAIAN4)).toBe(
    '=IF(COUNT(G5)=0,G5&"",IF(ROUND(G5*100,10)>100,"Sangat Baik",IF(ROUND(G5*100,10)>=75,"Baik",' +
      'IF(ROUND(G5*100,10)>=55,"Cukup","Kurang"))))',
  );
});

test('an index is rounded to the two decimals of its bounds; an average is converted first (Permen PANRB 14/2017)', () => {
  expect(labelFormula({ of: quantityAt(false), factor: 25 }, IKM)).toBe(
    '=IF(COUNT(G5)=0,G5&"",IF(ROUND(G5*25,2)>=88.31,"Sangat Baik",IF(ROUND(G5*25,2)>=76.61,"Baik",' +
      'IF(ROUND(G5*25,2)>=65,"Kurang Baik","Tidak Baik"))))',
  );
});

test('our function takes the built-in scale that has these labels', () => {
  expect(labelFunctionFormula({ of: quantityAt(false), factor: 1 }, { ...SAKIP, id: '3.1' })).toBe(
    '=IF(COUNT(G5)=0,G5&"",KATEGORI(G5,"SAKIP"))',
  );
});
