/** What was found, for another program. The fields are a contract: scripts depend on them. */
import type { FoundTable } from '../../core/findings/check-result';
import type { Finding } from '../../core/findings/finding';
import { formatArea, formatCell, formatPlace } from '../../core/workbook/address';
import { formatMessage } from '../../messages';
import { countSeverities, type CheckedReport } from '../offices/checked-report';

function tableObject({ kind, sheet, area, title, figures, computed, columns }: FoundTable): object {
  return { kind, sheet, range: formatArea(area), title, figures, computed, columns };
}

function findingObject(finding: Finding): object {
  const { rule, severity, place, scope, message, actual, expected, cause, related, fix, isUndecided } = finding;
  return {
    rule,
    severity,
    sheet: place === null ? null : place.sheet,
    cell: place === null || scope === 'table' ? null : formatCell(place.row, place.column),
    message: formatMessage(message, 'id'),
    actual,
    expected,
    cause: cause === null ? null : formatMessage(cause, 'id'),
    related: related.map(formatPlace),
    // What no program may choose, no script should write either.
    fix: fix === null || isUndecided === true ? null : { formula: fix.formula },
  };
}

/** The object of one file; the sentences are Indonesian, the formulas English with commas. */
function fileObject(checked: CheckedReport): object {
  const { file, format, profile, result } = checked;
  return {
    file,
    format,
    profile: profile.id,
    year: result.year,
    office: result.office,
    key: result.key,
    summary: countSeverities([checked]),
    tables: result.tables.map(tableObject),
    findings: result.findings.map(findingObject),
    ...(checked.ignored.length === 0
      ? {}
      : { ignored: checked.ignored.map(({ finding, reason }) => ({ ...findingObject(finding), reason })) }),
  };
}

/** JSON with what a terminal would obey escaped, so that every name and text arrives as it is. */
function jsonOf(checked: CheckedReport, indent?: number): string {
  const escaped = (sign: string): string => `\\u00${sign.charCodeAt(0).toString(16)}`;
  return JSON.stringify(fileObject(checked), null, indent).replace(/[\u007f-\u009f]/g, escaped);
}

/**
 * One JSON array with an object for each file, written as the files come.
 * @example new JsonArray(out).end() // writes '[]\n'
 */
export class JsonArray {
  private isEmpty = true;

  constructor(private readonly out: (text: string) => void) {}

  add(checked: CheckedReport): void {
    const object = jsonOf(checked, 2).replaceAll('\n', '\n  ');
    this.out(`${this.isEmpty ? '[' : ','}\n  ${object}`);
    this.isEmpty = false;
  }

  end(): void {
    this.out(this.isEmpty ? '[]\n' : '\n]\n');
  }
}

/** One object on one line, so that a program can read each file as soon as it was checked. */
export function reportJsonLine(checked: CheckedReport): string {
  return `${jsonOf(checked)}\n`;
}
