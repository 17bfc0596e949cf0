/** The functions in Univer's own engine, as the web edition registers them. */
import { LocaleType, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import { functionClasses } from '../../src/apps/web/univer/function-classes';

// The grid's page is not needed to compute.
jest.mock('@univerjs/preset-sheets-core', (): unknown => jest.requireActual('@univerjs/engine-formula'));

/** What stands in the cells after each formula is computed in column C, beside target and realisasi in A and B. */
async function compute(
  rows: readonly (readonly [string | number | null, string | number | null, string])[],
): Promise<{ values: unknown[]; sentences: Map<number, string> }> {
  const sentences = new Map<number, string>();
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin, {
    function: functionClasses((_sheet, row, _column, sentence) => {
      if (sentence !== null) sentences.set(row, sentence);
    }),
  });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const api = FUniver.newAPI(univer);
  const cellData = Object.fromEntries(
    rows.map(([target, realisasi, formula], row) => [
      row,
      {
        ...(target === null ? {} : { 0: { v: target } }),
        ...(realisasi === null ? {} : { 1: { v: realisasi } }),
        2: { f: formula },
      },
    ]),
  );
  const workbook = api.createWorkbook({ sheetOrder: ['s'], sheets: { s: { id: 's', name: 'S', cellData } } });
  const formulas = api.getFormula();
  const applied = formulas.onCalculationResultApplied();
  formulas.executeCalculation();
  await applied;
  const values = workbook
    .getSheetByName('S')!
    .getRange(0, 2, rows.length, 1)
    .getRawValues()
    .map((row): unknown => row[0]);
  univer.dispose();
  return { values, sentences };
}

test('a blank cell is a blank, a written range is a range, and each mistake has its sentence', async () => {
  const { values, sentences } = await compute([
    [8, 9, '=CAPAIAN(A1,B1,"turun")'],
    [8, null, '=CAPAIAN(A2,B2,"turun")'],
    [null, null, '=KATEGORI(A3)'],
    [null, null, '=NILAIEFISIENSI(A4)'],
    ['7–8', 9, '=CAPAIAN(A5,B5,"turun")'],
    [null, null, '=IKM()'],
    [null, null, '=KATEGORI(106,46)'],
    [8, 9, '=CAPAIAN(A8,B8,turun)'],
    [null, null, '=IKM(A1:B1,0,11)'],
    [8, null, '=CAPAIAN(A10)'],
  ]);
  expect(values.map(String)).toEqual([
    '0.875',
    '#N/A',
    '#N/A',
    '#N/A',
    '0.875',
    '#N/A',
    '#VALUE!',
    '#VALUE!',
    '#VALUE!',
    '#N/A',
  ]);
  expect(sentences.get(1)).toContain('Sel B2 kosong');
  expect(sentences.get(5)).toContain('Belum ada jawaban');
  expect(sentences.get(6)).toContain('misalnya 106.46');
  expect(sentences.get(7)).toContain('tanpa tanda petik');
  expect(sentences.get(8)).toContain('Ada 3 isian');
  expect(sentences.get(9)).toContain('Realisasi kosong');
});
