/** Findings reduced to what tests compare. */
import { check, type CheckOptions } from '../../src/core/check';
import type { Finding } from '../../src/core/findings/finding';
import { formatCell } from '../../src/core/workbook/address';
import { inOrder, sheetOf, workbookOf, type Form, type Listed, type MarkedSheet } from './sheet';

/** Findings as sheet, cell, rule and severity, in one order. */
export function listed(findings: readonly Finding[]): Listed[] {
  return inOrder(
    findings.map(({ place, rule, severity }): Listed => [
      place?.sheet ?? null,
      place === null ? null : formatCell(place.row, place.column),
      rule,
      severity,
    ]),
  );
}

/** Rules about the report as a whole and about numbers kept as text; small fixtures are about neither. */
const otherRules = new Set(['kelengkapan', 'angka']);

/** Checks marked sheets and expects what is marked in them: not less and not more. Gives the findings. */
export function expectMarked(sheets: readonly MarkedSheet[], options: CheckOptions = {}): readonly Finding[] {
  const { workbook, expected } = workbookOf(...sheets);
  const findings = check(workbook, options).findings.filter((finding) => !otherRules.has(finding.rule));
  expect(listed(findings)).toEqual(expected);
  return findings;
}

/** The errors of a table are those that are marked in it, typed and as text alike. */
export function expectErrors(table: string): void {
  for (const form of ['angka', 'teks'] satisfies Form[]) {
    const { workbook, expected } = workbookOf(sheetOf('S', table, { form }));
    const errors = check(workbook).findings.filter(({ severity }) => severity === 'error');
    expect(listed(errors)).toEqual(expected);
  }
}
