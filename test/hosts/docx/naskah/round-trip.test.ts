/** Three real reports: their drafts, read by the Word reader, hold the same tables and the same mistakes. */
import { check } from '../../../../src/core/check';
import type { CheckResult } from '../../../../src/core/findings/check-result';
import { planNaskah } from '../../../../src/core/naskah/plan-naskah';
import type { Sheet, Workbook } from '../../../../src/core/workbook/workbook';
import { writeNaskah } from '../../../../src/hosts/docx/naskah/write-naskah';
import { readWordReport } from '../../../../src/hosts/docx/read';
import { naskahSentences } from '../../../../src/messages/naskah/id';
import { readReport, reportNames, workbookOfReport } from '../../../support/reports';
import type { Form } from '../../../support/sheet';

function errorsOf({ findings }: CheckResult): string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, actual, expected }) => JSON.stringify([rule, actual, expected]))
    .sort();
}

async function draftOf(workbook: Workbook): Promise<{ result: CheckResult; back: Workbook }> {
  const result = check(workbook);
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  const { bytes } = await writeNaskah(planNaskah(workbook, result, errors, naskahSentences), null);
  return { result, back: (await readWordReport(bytes)).workbook };
}

/** The filled rows of a sheet from a row on, as they are printed. */
function textsFrom({ rows }: Sheet, first: number): string[] {
  return rows
    .slice(first)
    .map((row) =>
      Array.from(row ?? [], (cell) => String(cell?.value ?? '').trim())
        .join('|')
        .replace(/\|+$/, ''),
    )
    .filter((row) => row !== '');
}

describe.each(reportNames)('%s', (name) => {
  test.each(['angka', 'teks'] satisfies Form[])('the same errors about values, none new (%s)', async (form) => {
    const { result, back } = await draftOf(workbookOfReport(readReport(name), form));
    const found = errorsOf(result);
    expect(found.length).toBeGreaterThan(0);
    expect(errorsOf(check(back))).toEqual(found);
  });

  test('every recognised table is there, cell by cell as it is printed', async () => {
    const workbook = workbookOfReport(readReport(name), 'teks');
    const { result, back } = await draftOf(workbook);
    // The caption stands in the first row.
    const written = back.sheets.map((sheet) => textsFrom(sheet, 1));
    expect(written).toHaveLength(result.tables.length);
    for (const { sheet, area } of result.tables) {
      const printed = workbook.sheets.find(({ name: each }) => each === sheet)!;
      expect(written).toContainEqual(textsFrom(printed, area.top));
    }
  });
});
