/** Marks in the cells of Excel, in English. */
import type { MarksMessages } from './marks-messages';

/** The sentences in English. */
export const en: MarksMessages = {
  mark: 'Mark cells',
  markAgain: 'Mark again',
  unmark: 'Remove marks',
  marking: 'Marking…',
  marked: (count) =>
    `${String(count)} ${count === 1 ? 'cell is' : 'cells are'} marked by conditional formats. A mark goes when its cell changes, all of them with Remove marks.`,
  nothingToMark: 'There is no cell to mark.',
  skipped: (sheets) => `Not marked, because the sheet is protected or gone: ${sheets}.`,
  unmarked: (count) => `${String(count)} ${count === 1 ? 'mark' : 'marks'} removed. Your own formats are unchanged.`,
};
