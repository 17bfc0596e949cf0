/** The rekap and the letters of many reports, as LibreOffice opens them. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { checkReport } from '../../src/apps/cli/check-report';
import { officeReport, withRemarks, type OfficeReport } from '../../src/apps/offices/office-report';
import { rekapWorkbook } from '../../src/apps/offices/rekap';
import { reviewLetter } from '../../src/apps/offices/review-letter';
import { standar } from '../../src/core/profiles/standar';
import type { CellValue, Sheet } from '../../src/core/workbook/workbook';
import { writeReviewLetter } from '../../src/hosts/docx/review-letter';
import { exportWorkbook } from '../../src/hosts/xlsx/export';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { reportNames } from '../support/reports';
import { recalculate, savedAs } from './recalculate';

async function checked(): Promise<OfficeReport[]> {
  const options = { profile: standar, year: null, withFixes: false, withTraces: true };
  const outcomes = await Promise.all(
    reportNames.map((name) => checkReport(join(__dirname, `../fixtures/reports/${name}.angka.xlsx`), options)),
  );
  return outcomes.map((outcome) => {
    if ('failure' in outcome) throw new Error(outcome.failure);
    return officeReport(outcome);
  });
}

/** Its cells; numbers as LibreOffice writes them have fifteen digits. */
const valuesOf = ({ rows }: Sheet): CellValue[][] =>
  rows.map((row) =>
    Array.from(row ?? [], (cell) => {
      const value = cell?.value ?? null;
      return typeof value === 'number' ? Number(value.toPrecision(15)) : value === '' ? null : value;
    }),
  );

const textOf = (pdf: Uint8Array): string =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, maxBuffer: 64 * 1024 * 1024 }).toString('utf8');

test('the rekap has its four sheets with the same values, and prints each office', async () => {
  const reports = await checked();
  const { bytes } = exportWorkbook(rekapWorkbook(reports));
  const [ours, [theirs], [printed]] = [
    await readWorkbook(bytes),
    await recalculate([bytes]),
    await savedAs([bytes], 'pdf'),
  ];
  expect(theirs!.sheets.map(({ name }) => name)).toEqual(['Kantor', 'Temuan', 'Kelengkapan', 'Jenis kesalahan']);
  expect(theirs!.sheets.map(valuesOf)).toEqual(ours.sheets.map(valuesOf));
  const [offices, findings] = theirs!.sheets.map((sheet) => valuesOf(sheet).slice(1));
  for (const { row, lines } of reports) {
    const line = offices!.find(([name]) => name === row.office)!;
    expect(line.slice(1, 4)).toEqual([row.year, row.errors, row.warnings]);
    expect(findings!.filter(([name]) => name === row.office)).toHaveLength(lines.length);
    expect(textOf(printed!)).toContain(row.office);
  }
});

test('each letter is printed whole: every finding, and room for the signatures', async () => {
  const reports = withRemarks(await checked());
  const letters = await Promise.all(reports.map((report) => writeReviewLetter(reviewLetter(report))));
  const printed = await savedAs(letters, 'pdf', 'docx');
  for (const [index, { row, lines }] of reports.entries()) {
    // Lines are broken in the columns of the page; the letters are all there.
    const letter = textOf(printed[index]!).replace(/\s+/g, ' ');
    expect(letter).toContain(row.office);
    for (const severity of ['error', 'warning', 'info'] as const) {
      const count = lines.filter((line) => line.severity === severity && line.reason === null).length;
      const heading = { error: 'Kesalahan', warning: 'Peringatan', info: 'Catatan' }[severity];
      if (count > 0) expect(letter).toContain(`${heading} (${count})`);
    }
    expect(letter).toMatch(/Pereviu .*NIP/);
  }
});
