/** The sheets written with our functions give in the web edition what the native ones give in LibreOffice. */
import { profiles } from '../../src/core/profiles';
import { exampleOffice } from '../../src/core/scaffold/example/example-office';
import { scaffold } from '../../src/core/scaffold/scaffold';
import { formatCell } from '../../src/core/workbook/address';
import { cellAt, isCellError, type Workbook } from '../../src/core/workbook/workbook';
import { writeWorkbook } from '../../src/hosts/xlsx/write';
import { sheetSentences } from '../../src/messages/sheets/id';
import { computeInUniver } from './compute-in-univer';
import { recalculate } from './recalculate';

// The grid's page is not needed to compute.
jest.mock('@univerjs/preset-sheets-core', (): unknown => jest.requireActual('@univerjs/engine-formula'));

const office = exampleOffice(2025);
const native = profiles.map((profile) => scaffold(profile, office, sheetSentences));
const own = profiles.map((profile) => scaffold(profile, office, sheetSentences, 'functions'));

let saved: Workbook[] = [];
beforeAll(async () => {
  saved = await recalculate(native.map(writeWorkbook));
});

/** Two programs add up in another order. */
function shown(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(11));
  return value === '' || value === undefined ? null : value;
}

test.each(profiles.map(({ id }, index) => [id, index] as const))('%s', async (_id, index) => {
  const computed = { native: await computeInUniver(native[index]!), functions: await computeInUniver(own[index]!) };
  let compared = 0;
  const different: unknown[] = [];
  native[index]!.forEach(({ name, cells }, sheet) => {
    cells.forEach(({ row, column, formula }, item) => {
      if (formula === undefined) return;
      const value = cellAt(saved[index]!.sheets[sheet]!, row, column)?.value ?? null;
      const wanted = shown(isCellError(value) ? value.error : value);
      compared++;
      for (const form of ['native', 'functions'] as const) {
        const found = shown(computed[form][sheet]![item]);
        if (found !== wanted) different.push([form, `${name}!${formatCell(row, column)}`, wanted, found]);
      }
    });
  });
  expect(different).toEqual([]);
  expect(compared).toBeGreaterThan(200);
});
