/** What repairs are tried out with must compute what LibreOffice does, in every formula of every standard sheet. */
import { recalculate as recalculateHere } from '../../src/core/formulas/recalculate';
import { profiles } from '../../src/core/profiles';
import { exampleOffice } from '../../src/core/scaffold/example/example-office';
import { scaffold } from '../../src/core/scaffold/scaffold';
import { cellAt, type CellValue, type Place, type Workbook } from '../../src/core/workbook/workbook';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { writeWorkbook } from '../../src/hosts/xlsx/write';
import { sheetSentences } from '../../src/messages/sheets/id';
import { changesOfAll } from '../support/formulas';
import { recalculate } from './recalculate';

function valueAt({ sheets }: Workbook, { sheet, row, column }: Place): CellValue {
  const value =
    cellAt(
      sheets.find(({ name }) => name === sheet)!,
      row,
      column,
    )?.value ?? null;
  if (value === '') return null;
  return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
}

test('the forms of all profiles, filled with the example', async () => {
  const files = profiles.map((profile) => writeWorkbook(scaffold(profile, exampleOffice(2025), sheetSentences)));
  const computed = await recalculate(files);
  for (const [index, bytes] of files.entries()) {
    const written = await readWorkbook(bytes);
    const changes = changesOfAll(written);
    const { workbook, unknown } = recalculateHere(written, changes);
    expect(unknown).toEqual([]);
    expect(changes.length).toBeGreaterThan(100);
    const values = (of: Workbook): CellValue[] => changes.map(({ place }) => valueAt(of, place));
    expect(values(workbook)).toEqual(values(computed[index]!));
  }
});
