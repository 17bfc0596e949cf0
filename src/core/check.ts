/** Checks a workbook: finds its tables and says what is wrong in them. */
import { checks } from './checks';
import { withoutAbsenceOfUncomputed } from './checks/absence';
import type { CheckContext } from './checks/context';
import { withoutDisplacedErrors } from './checks/displaced-columns';
import { withoutGuessedErrors } from './checks/guessed-columns';
import { withoutIdleFixes } from './checks/idle-fixes';
import { checkLabels, type LabelFindings } from './checks/labels';
import { withLeftOutTexts } from './checks/left-out-texts';
import { mendingFor } from './checks/mending-formula';
import { withNeighboursFormulas } from './checks/neighbours-formula';
import { readContext, type CheckOptions } from './checks/read-context';
import { checkScales } from './checks/scales';
import { checkSentences } from './checks/sentences';
import { settledNumbers, type SettledNumbers } from './checks/settled-numbers';
import { withChanges } from './checks/with-changes';
import type { CheckResult } from './findings/check-result';
import type { Finding } from './findings/finding';
import { orderedFindings } from './findings/order-findings';
import { foundTables, unrecognisedSheets } from './summary/found-tables';
import { keyFigures } from './summary/key-figures';
import { officeName } from './claims/office-name';
import { ComputedFigures } from './tables/computed-figures';
import { withoutResults } from './workbook/own-sheets';
import type { Workbook } from './workbook/workbook';

export type { CheckOptions };

/**
 * Checks a workbook, all but the sheets on which earlier checks were written down: reads its tables, binds and judges what
 * they state, settles which numbers are wrong, looks at labels and all else beside the right numbers, and explains.
 *
 * @example check(await readWorkbook(bytes)).findings
 */
export function check(given: Workbook, options: CheckOptions = {}): CheckResult {
  const workbook = withoutResults(given);
  const context = readContext(workbook, options);
  const computed = new ComputedFigures();
  const numbers = settledNumbers(context, computed);
  const labels = checkLabels(context, numbers.corrected);
  const proved = [
    ...numbers.findings,
    ...labels.findings,
    ...checkScales(context),
    ...checkSentences(context, numbers.corrected),
  ];
  const others = checks.flatMap((look) => look(context, numbers.corrected));
  const found = explained([...proved, ...others], numbers, labels, context);
  const settled = withoutIdleFixes(withLeftOutTexts(withoutAbsenceOfUncomputed(found), workbook), workbook);
  const titles = context.recognition.tables.map(({ title }) => title);
  return {
    year: context.year,
    office: officeName(workbook, titles),
    key: keyFigures(context),
    tables: foundTables(context, computed),
    unrecognised: unrecognisedSheets(context),
    findings: orderedFindings(settled, workbook.sheets),
  };
}

/** The findings as sure as what they rest on, with the formulas that mend them and what changes with them. */
function explained(
  found: readonly Finding[],
  { changes }: SettledNumbers,
  labels: LabelFindings,
  context: CheckContext,
): Finding[] {
  const { recognition, values, workbook } = context;
  const sure = withoutDisplacedErrors(withoutGuessedErrors(found, recognition.tables), values);
  const mended = withNeighboursFormulas(sure, context);
  return withChanges(mended, { numbers: changes, labels: labels.changes }, mendingFor(context), workbook);
}
