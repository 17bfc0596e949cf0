/** What makes a report comparable with those of other offices, small enough to keep for a thousand of them. */
import type { CheckResult } from '../../core/findings/check-result';
import { isCellError, type Place, type Workbook } from '../../core/workbook/workbook';

/** Shorter texts are alike by chance: names, sentences that a regulation prescribes. */
const FEWEST_WORDS = 15;
/** So many of a report are kept. */
const MOST_TEXTS = 500;

/** A long text of a report. */
export interface LongText {
  /** Its words without years and the name of the office, which whoever copies changes first; as a number in hexadecimal. */
  readonly print: string;
  /** How it begins. */
  readonly start: string;
  readonly place: Place;
}

/** The traces of a report. */
export interface ReportTraces {
  /** The same for two files whose cells hold the same, whatever they look like. */
  readonly print: string;
  readonly texts: readonly LongText[];
}

/** Two numbers of 32 bits that are the same for the same text and nearly never for two (cyrb53, by practice). */
class Print {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;

  add(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      this.high = Math.imul(this.high ^ code, 2654435761);
      this.low = Math.imul(this.low ^ code, 1597334677);
    }
  }

  finish(): string {
    const high =
      Math.imul(this.high ^ (this.high >>> 16), 2246822507) ^ Math.imul(this.low ^ (this.low >>> 13), 3266489909);
    const low =
      Math.imul(this.low ^ (this.low >>> 16), 2246822507) ^ Math.imul(this.high ^ (this.high >>> 13), 3266489909);
    return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

function printOf(text: string): string {
  const print = new Print();
  print.add(text);
  return print.finish();
}

/** Names of programmes and of their indicators are as long and prescribed for all offices; they are no sentences. */
const sentence = /[.;]\s+\p{L}|\.\s*$/u;

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function longText(text: string, place: Place, office: ReadonlySet<string>): LongText | null {
  const words = wordsIn(text).filter((word) => !/^20\d\d$/.test(word) && !office.has(word));
  if (words.length < FEWEST_WORDS) return null;
  return { print: printOf(words.join(' ')), start: text.replace(/\s+/g, ' ').trim().slice(0, 60), place };
}

/** The long texts of the columns in which the office writes in its own words. */
function longTexts({ sheets }: Workbook, { tables, office }: CheckResult): LongText[] {
  const name = new Set(wordsIn(office ?? ''));
  const texts = new Map<string, LongText>();
  for (const { sheet, area, prose } of tables) {
    const { rows } = sheets.find(({ name }) => name === sheet)!;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (const { index: column, isKnown } of prose) {
        const value = rows[row]?.[column]?.value;
        if (typeof value !== 'string' || !(isKnown || sentence.test(value))) continue;
        const long = longText(value, { sheet, row, column }, name);
        if (long !== null && !texts.has(long.print) && texts.size < MOST_TEXTS) texts.set(long.print, long);
      }
    }
  }
  return [...texts.values()];
}

/** The traces of a report that was checked. */
export function tracesOf(workbook: Workbook, result: CheckResult): ReportTraces {
  const print = new Print();
  for (const { rows } of workbook.sheets) {
    for (const line of rows) {
      line?.forEach((cell, column) => {
        const value = cell?.value ?? null;
        if (value === null || value === '') return;
        print.add(`${column}\u0000${isCellError(value) ? value.error : String(value)}\u0001`);
      });
    }
  }
  // Without a table a file is no report: two empty ones are no copies.
  return { print: result.tables.length === 0 ? '' : print.finish(), texts: longTexts(workbook, result) };
}
