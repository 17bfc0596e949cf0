/** What was found, for another program. The fields are a contract: scripts depend on them. */
import type { FoundTable } from '../../core/findings/check-result';
import type { Finding } from '../../core/findings/finding';
import { formatArea, formatCell, formatPlace } from '../../core/workbook/address';
import { formatMessage } from '../../messages';
import { countSeverities, type CheckedFile } from './checked-file';

function tableObject({ kind, sheet, area, title }: FoundTable): object {
  return { kind, sheet, range: formatArea(area), title };
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

/**
 * One JSON array with an object for each file; the sentences are Indonesian, the formulas English with commas.
 * @example reportJson([]) // '[]\n'
 */
export function reportJson(files: readonly CheckedFile[]): string {
  const objects = files.map((checked) => ({
    file: checked.file,
    profile: checked.profile.id,
    summary: countSeverities([checked]),
    tables: checked.result.tables.map(tableObject),
    findings: checked.result.findings.map(findingObject),
  }));
  return `${JSON.stringify(objects, null, 2)}\n`;
}
