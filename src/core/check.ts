/** Checks a workbook: finds its tables and says what is wrong in them. */
import { checkAgreement } from './checks/agreement';
import { checkBudgetsBySasaran } from './checks/budgets-by-sasaran';
import { checkEquations } from './checks/equations';
import { checkLabels } from './checks/labels';
import { checkScales } from './checks/scales';
import { checks } from './checks';
import type { CheckContext } from './checks/context';
import { withoutDisplacedErrors } from './checks/displaced-columns';
import { withoutGuessedErrors } from './checks/guessed-columns';
import { followersOf } from './formulas/followers';
import { mendingFor } from './checks/mending-formula';
import { withNeighboursFormulas } from './checks/neighbours-formula';
import { withChanges, withCopies } from './checks/with-changes';
import { Changes } from './diagnosis/changes';
import { correctedElsewhere, settle } from './diagnosis/explained';
import type { CheckResult } from './findings/check-result';
import type { Finding } from './findings/finding';
import type { Profile } from './profiles/profile';
import { standar } from './profiles/standar';
import { reportYear } from './recognise/report-year';
import { scalesOf } from './recognise/scales/printed-scale';
import { foundTables, unrecognisedSheets } from './summary/found-tables';
import { keyFigures } from './summary/key-figures';
import { officeName } from './summary/office-name';
import { ComputedFigures } from './tables/computed-figures';
import { TableValues } from './tables/table-values';
import { readTables } from './vote/vote';
import { placeKey } from './workbook/address';
import { identityYear } from './workbook/identity-sheet';
import { withoutResults } from './workbook/results-sheet';
import type { Place, Workbook } from './workbook/workbook';

/** What may be said about a workbook beforehand. */
export interface CheckOptions {
  readonly profile?: Profile;
  /** The year of the report; when absent the one on the sheet Identitas, else read from the titles. */
  readonly year?: number;
}

/** A number out of its range that was proved wrong already, or is computed from one that was, is one mistake, not two. */
function withoutSaid(findings: readonly Finding[], wrong: readonly Place[], workbook: Workbook): Finding[] {
  const isRange = ({ rule, place }: Finding): boolean => rule === 'rentang' && place !== null;
  if (wrong.length === 0 || !findings.some(isRange)) return [...findings];
  const said = followersOf(wrong, workbook);
  for (const place of wrong) said.add(placeKey(place));
  return findings.filter(
    (finding) => !isRange(finding) || ![finding.place!, ...finding.related].some((place) => said.has(placeKey(place))),
  );
}

/** Rules about what is not there: before a workbook is computed its headings and figures are not there either. */
const rulesOfAbsence: ReadonlySet<string> = new Set(['kelengkapan', 'tabel']);

const severityOrder = { error: 0, warning: 1, info: 2 } as const;

/**
 * Checks a workbook, all but the sheets on which earlier checks were written down.
 *
 * @example check(await readWorkbook(bytes)).findings
 */
export function check(given: Workbook, options: CheckOptions = {}): CheckResult {
  const workbook = withoutResults(given);
  const recognition = readTables(workbook);
  const values = TableValues.of(recognition.tables);
  const context: CheckContext = {
    workbook,
    profile: options.profile ?? standar,
    year: options.year ?? identityYear(workbook) ?? reportYear(recognition.tables),
    recognition,
    values,
    others: [...recognition.unknown, ...recognition.loose].map(
      ({ table }, index) => new TableValues({ ...table, position: recognition.tables.length + index }),
    ),
    scales: values.flatMap(scalesOf),
  };
  const computed = new ComputedFigures();
  const { notes, proved } = checkEquations(context, computed);
  const wrong = proved.filter(({ finding }) => finding.severity === 'error');
  const differences = checkAgreement(context, wrong, computed);
  differences.push(...checkBudgetsBySasaran(context, wrong, differences));
  const settled = settle(proved, differences);
  const corrected = correctedElsewhere(settled.differences, values);
  for (const { culprit } of settled.proved) corrected.set(culprit.quantity, culprit.corrected);
  const changes = new Changes(context);
  const numbers = changes.withAll(corrected);
  for (const { quantity, value } of [...numbers.values()].flat()) corrected.set(quantity, value);
  const labels = checkLabels(context, corrected);
  let findings = [
    ...notes.map((note) => withCopies(note, changes, values)),
    ...settled.proved.map(({ finding }) => finding),
    ...labels.findings,
    ...checkScales(context),
  ];
  const others = checks.flatMap((look) => look(context));
  findings.push(...settled.differences);
  const blamed = findings.flatMap(({ severity, place }) => (severity === 'error' && place !== null ? [place] : []));
  findings.push(...withoutSaid(others, blamed, workbook));
  findings = withoutDisplacedErrors(withoutGuessedErrors(findings, recognition.tables), values);
  findings = withNeighboursFormulas(findings, context);
  findings = withChanges(findings, { numbers, labels: labels.changes }, mendingFor(context), workbook);
  const sheetOrder = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const orderOf = (finding: Finding): number =>
    finding.place === null ? -1 : (sheetOrder.get(finding.place.sheet) ?? 0);
  findings.sort(
    (a, b) =>
      orderOf(a) - orderOf(b) ||
      severityOrder[a.severity] - severityOrder[b.severity] ||
      (a.place?.row ?? 0) - (b.place?.row ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
  return {
    year: context.year,
    office: officeName(
      workbook,
      recognition.tables.map(({ title }) => title),
    ),
    key: keyFigures(context),
    tables: foundTables(context, computed),
    unrecognised: unrecognisedSheets(context),
    findings: findings.some(({ message }) => message.id === 'rumus.uncomputed')
      ? findings.filter(({ rule }) => !rulesOfAbsence.has(rule))
      : findings,
  };
}
