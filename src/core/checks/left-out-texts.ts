/** Results that are wrong only because a number that they are computed from is stored as text. */
import type { Finding } from '../findings/finding';
import { valuesIn } from '../findings/messages';
import { followersOf } from '../formulas/followers';
import { recalculate } from '../formulas/recalculate';
import { placeKey } from '../workbook/address';
import { plainNumber } from '../workbook/shown-number';
import { cellIn, type Place, type Workbook } from '../workbook/workbook';
import { isSameResult } from './same-result';

/**
 * The findings, with the numbers stored as text blamed for every wrong result that comes right by itself once they are
 * numbers: a sum passes texts over without a word. Such a text is an error, and what is computed from it is named there.
 * @param findings all that was found
 */
export function withLeftOutTexts(findings: readonly Finding[], workbook: Workbook): Finding[] {
  const texts = findings.filter(({ textNumbers }) => textNumbers !== undefined);
  const wrong = findings.filter((finding) => isWrongResult(finding, workbook));
  if (texts.length === 0 || wrong.length === 0) return [...findings];
  const changes = texts.flatMap(({ textNumbers = [] }) =>
    textNumbers.map(({ place, value, format }) => ({ place, content: { value, format } })),
  );
  const computed = recalculate(workbook, changes).workbook;
  const mended = wrong.filter(({ place, expected }) => isSameResult(cellIn(computed, place!)?.value, expected));
  const blamed = new Map<Finding, Finding[]>();
  for (const text of texts) {
    const followers = followersOf(
      text.textNumbers!.map(({ place }) => place),
      workbook,
    );
    const taken = new Set([...blamed.values()].flat());
    const own = mended.filter((finding) => !taken.has(finding) && followers.has(placeKey(finding.place!)));
    if (own.length > 0) blamed.set(text, own);
  }
  const gone = new Set([...blamed.values()].flat());
  return findings.flatMap((finding) => {
    if (gone.has(finding)) return [];
    const results = blamed.get(finding);
    return results === undefined ? [finding] : [blame(finding, results)];
  });
}

/** Whether a finding says that a formula ought to give something else. */
function isWrongResult({ severity, place, scope, expected }: Finding, workbook: Workbook): boolean {
  if (severity === 'info' || place === null || scope === 'table' || expected === null) return false;
  return cellIn(workbook, place)?.formula !== undefined;
}

function blame(text: Finding, results: readonly Finding[]): Finding {
  const first = results.find(({ place }) => place!.sheet === text.place!.sheet) ?? results[0]!;
  const severity = results.some((result) => result.severity === 'error') ? 'error' : 'warning';
  const { written = String(first.actual), expected = String(first.expected) } = valuesIn(first.message);
  const values = { count: plainNumber(text.textNumbers!.length), place: first.place!, written, expected };
  const related = [...results.flatMap((result) => [result.place!, ...result.related]), ...text.related];
  return { ...text, severity, message: { id: 'angka.leftOut', values }, related: distinct(related) };
}

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}
