/** Runs the checker over the example of a page. */
import { check } from '../../src/core/check';
import type { Finding } from '../../src/core/findings/finding';
import { sheetOf, workbookOf, type MarkedSheet } from '../../test/support/sheet';
import type { RulePage } from './read-page';

/** An example with what the checker says of it under the rules of its page. */
export interface CheckedExample {
  readonly marked: MarkedSheet;
  readonly findings: readonly Finding[];
}

/** Checks an example that is a table; only what has a cell and belongs to the page counts. */
export function checkExample(example: string, page: RulePage): CheckedExample {
  const marked = sheetOf('Contoh', example);
  const { findings } = check(workbookOf(marked).workbook);
  return {
    marked,
    findings: findings.filter((finding) => finding.place !== null && page.rules.includes(finding.rule)),
  };
}
