/** What was found, for another program. The fields are a contract: scripts depend on them. */
import type { FoundTable } from '../../core/findings/check-result';
import type { Finding } from '../../core/findings/finding';
import { formatArea, formatCell, formatPlace } from '../../core/workbook/address';
import { formatMessage } from '../../messages';
import { countSeverities, type CheckedFile } from './checked-file';

function tableObject({ kind, sheet, area, title, figures, computed, columns }: FoundTable): object {
  return { kind, sheet, range: formatArea(area), title, figures, computed, columns };
}

function findingObject(finding: Finding): object {
  const { rule, severity, place, scope, message, actual, expected, cause, related, fix } = finding;
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
    fix: fix === null ? null : { formula: fix.formula },
  };
}

/** The object of one file; the sentences are Indonesian, the formulas English with commas. */
function fileObject(checked: CheckedFile): object {
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
  };
}

/**
 * One JSON array with an object for each file.
 * @example reportJson([]) // '[]\n'
 */
export function reportJson(files: readonly CheckedFile[]): string {
  return `${JSON.stringify(files.map(fileObject), null, 2)}\n`;
}

/** One object on one line, so that a program can read each file as soon as it was checked. */
export function reportJsonLine(checked: CheckedFile): string {
  return `${JSON.stringify(fileObject(checked))}\n`;
}
