/** Three real reports as Word files, made by another program, beside the same tables as workbooks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/core/check';
import { formatCell } from '../../../src/core/workbook/address';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { readWordReport } from '../../../src/hosts/docx/read';
import { readWorkbook } from '../../../src/hosts/xlsx/read';

const folder = join(__dirname, '../../fixtures/reports');

/** The texts of all sheets; the program that made the Word files left out the dot after the number of a caption. */
function textsOf({ sheets }: Workbook): string[][][] {
  return sheets.map(({ rows }) =>
    Array.from(rows, (row, index) =>
      Array.from(row ?? [], (cell) => {
        const text = typeof cell?.value === 'string' ? cell.value.trim() : '';
        return index === 0 ? text.replace(/^(Tabel \S+)\.(?= )/, '$1') : text;
      }),
    ),
  );
}

/** What is found, with the place of each table instead of the name of its sheet. */
function foundIn(workbook: Workbook): unknown[] {
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  return check(workbook).findings.map(({ rule, severity, place, actual, expected }) => {
    const at = place === null ? null : `${order.get(place.sheet)}!${formatCell(place.row, place.column)}`;
    return { rule, severity, at, actual, expected };
  });
}

describe.each(['jatinegara-2021', 'pasongsongan-2023', 'songgom-2023'])('%s', (name) => {
  const reading = Promise.all([
    readWordReport(readFileSync(join(folder, `${name}.docx`))).then(({ workbook }) => workbook),
    readWorkbook(readFileSync(join(folder, `${name}.teks.xlsx`))),
  ]);

  test('every cell is that of the workbook', async () => {
    const [word, excel] = await reading;
    expect(word.sheets).toHaveLength(excel.sheets.length);
    expect(textsOf(word)).toEqual(textsOf(excel));
  });

  test('what is found is the same', async () => {
    const [word, excel] = await reading;
    const found = foundIn(word);
    expect(found.length).toBeGreaterThan(10);
    expect(found).toEqual(foundIn(excel));
  });
});
