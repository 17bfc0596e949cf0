/** The sheet on which the office, its kabupaten and the year are entered once. */
import { directionColumn, directions, identityColumn, identityFields, identityTop, identityValue } from './identity';
import { identitySheet } from '../workbook/identity-sheet';
import type { Office } from './office';
import { sentenceOf, type SheetSentences } from './sheet-sentences';
import type { PlannedCell, SheetPlan } from './sheet-plan';

const labelWidth = 24;
const valueWidth = 62;
const lineHeight = 14;
/** Characters of a hint in one line of the sheet. */
const charactersInLine = 90;

/** The Identitas sheet. */
export function identityPlan(office: Office, sentences: SheetSentences): SheetPlan {
  const cells: PlannedCell[] = [
    { row: 0, column: 0, role: 'note', value: sentenceOf(sentences, 'identity.note') },
    { row: 1, column: 0, role: 'title', value: sentenceOf(sentences, 'identity.title') },
  ];
  identityFields.forEach((field, index) => {
    const row = identityTop + index;
    const value = identityValue(office, field);
    cells.push({ row, column: 0, role: 'heading', align: 'left', value: sentenceOf(sentences, `identity.${field}`) });
    cells.push({ row, column: identityColumn, role: 'input', align: 'left', ...(value === '' ? {} : { value }) });
  });
  directions.forEach((value, index) => {
    cells.push({ row: identityTop + index, column: directionColumn, role: 'hint', value });
  });
  const hints = ['identity.order', 'identity.rows'].map((id) => sentenceOf(sentences, id));
  const firstHint = identityTop + identityFields.length + 1;
  const rowHeights = new Map<number, number>();
  hints.forEach((value, index) => {
    cells.push({ row: firstHint + index, column: 0, role: 'hint', value });
    rowHeights.set(firstHint + index, Math.ceil(value.length / charactersInLine) * lineHeight);
  });
  const joined = [1, ...hints.map((_, index) => firstHint + index)];
  return {
    name: identitySheet,
    isAid: true,
    cells,
    merges: joined.map((row) => ({ top: row, left: 0, bottom: row, right: identityColumn })),
    columnWidths: [labelWidth, valueWidth],
    rowHeights,
    frozenRows: 0,
    print: { orientation: 'portrait', area: null, repeatedRows: null },
  };
}
