/** The sheet Kertas Reviu Mandiri: what the check has answered, what a person must, the count, and the place to sign. */
import type { Finding } from '../findings/finding';
import type { PlannedCell, SheetPlan } from '../scaffold/sheet-plan';
import { formatArea, formatFixedArea, quoteSheet } from '../workbook/address';
import type { ReviuAnswer } from './answer-items';
import type { ReviuId, ReviuPart } from './items';

/** The sentences of the sheet; whoever makes it hands them over. They are Indonesian: the sheet is signed. */
export interface ReviuSentences {
  readonly sheet: string;
  readonly title: (office: string | null, year: number | null) => string;
  readonly note: string;
  readonly headings: readonly [string, string, string, string, string];
  readonly parts: Readonly<Record<ReviuPart, string>>;
  readonly items: Readonly<Record<ReviuId, string>>;
  readonly choices: readonly ['ya', 'tidak'];
  readonly missing: (kind: string) => string;
  readonly error: (finding: Finding) => string;
  readonly more: (count: number) => string;
  readonly byPerson: string;
  readonly counts: { readonly yes: string; readonly no: string; readonly open: string };
  readonly signature: readonly string[];
}

const widths = [6, 58, 14, 56, 34];
const answerColumn = 2;
const headingRow = 3;
/** The choices stand beside the table. */
const choicesColumn = 6;
/** A cell that names more is not read. */
const mostErrors = 3;

/** What an answer rests on. */
function basisOf({ answer, tables, errors, missing }: ReviuAnswer, sentences: ReviuSentences): string {
  const lines = [
    ...missing.map(sentences.missing),
    ...errors.slice(0, mostErrors).map(sentences.error),
    ...(errors.length > mostErrors ? [sentences.more(errors.length - mostErrors)] : []),
  ];
  if (lines.length > 0) return lines.join('\n');
  if (answer === null) return sentences.byPerson;
  return tables.map(({ sheet, area }) => `${sheet}!${formatArea(area)}`).join(', ');
}

/** The lines that a text takes in a column. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / (width - 4)), 0);
}

/**
 * The plan of the sheet.
 * @example planReviu(answerItems(result, errors), result.office, result.year, reviuSentences).name // 'Kertas Reviu'
 */
export function planReviu(
  answers: readonly ReviuAnswer[],
  office: string | null,
  year: number | null,
  sentences: ReviuSentences,
): SheetPlan {
  const right = sentences.headings.length - 1;
  const cells: PlannedCell[] = [
    { row: 0, column: 0, role: 'note', value: sentences.note },
    { row: 1, column: 0, role: 'title', value: sentences.title(office, year) },
  ];
  sentences.headings.forEach((value, column) => cells.push({ row: headingRow, column, role: 'heading', value }));
  let row = headingRow;
  const rowHeights = new Map<number, number>();
  const merges = [{ top: 1, left: 0, bottom: 1, right }];
  let part: ReviuPart | null = null;
  answers.forEach((answer, index) => {
    const { item } = answer;
    if (item.part !== part) {
      part = item.part;
      row++;
      for (let column = 0; column <= right; column++) {
        const filled = column === 1 ? { value: sentences.parts[part] } : {};
        cells.push({ row, column, role: 'total', ...filled });
      }
    }
    row++;
    const basis = basisOf(answer, sentences);
    const given = answer.answer === null ? {} : { value: answer.answer };
    cells.push({ row, column: 0, role: 'computed', align: 'center', value: index + 1 });
    cells.push({ row, column: 1, role: 'computed', value: sentences.items[item.id] });
    cells.push({ row, column: answerColumn, role: 'input', align: 'center', ...given });
    cells.push({ row, column: 3, role: 'computed', value: basis });
    cells.push({ row, column: 4, role: 'input' });
    const lines = Math.max(linesOf(sentences.items[item.id], widths[1]!), linesOf(basis, widths[3]!));
    rowHeights.set(row, Math.max(1, lines) * 14 + 4);
  });
  const top = headingRow + 1;
  const area = { top, left: answerColumn, bottom: row, right: answerColumn };
  const counted = formatFixedArea(area);
  row++;
  const [yes, no] = sentences.choices.map((choice) => `COUNTIF(${counted},"${choice}")`);
  const counts = [
    [sentences.counts.yes, `=${yes!}`],
    [sentences.counts.no, `=${no!}`],
    [sentences.counts.open, `=${answers.length}-${yes!}-${no!}`],
  ] as const;
  for (const [label, formula] of counts) {
    row++;
    cells.push({ row, column: 1, role: 'total', value: label });
    cells.push({ row, column: answerColumn, role: 'total', align: 'center', formula });
  }
  row++;
  for (const label of sentences.signature) {
    row++;
    cells.push({ row, column: 3, role: 'computed', value: label });
    cells.push({ row, column: 4, role: 'input' });
  }
  sentences.choices.forEach((value, index) => {
    cells.push({ row: top + index, column: choicesColumn, role: 'hint', value });
  });
  const bottom = headingRow + sentences.choices.length;
  const choices = formatFixedArea({ top, left: choicesColumn, bottom, right: choicesColumn });
  return {
    name: sentences.sheet,
    cells,
    merges,
    columnWidths: [...widths, 3, 8],
    rowHeights,
    frozenRows: headingRow + 1,
    lists: [{ area, source: `${quoteSheet(sentences.sheet)}!${choices}` }],
    print: {
      orientation: 'landscape',
      area: { top: 1, left: 0, bottom: row, right },
      repeatedRows: [headingRow, headingRow],
    },
  };
}
