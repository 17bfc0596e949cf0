/** What is said in the grid of the web edition, in English. */
import type { GridMessages } from './grid-messages';

/** The sentences in English. */
export const en: GridMessages = {
  figures: { COUNTA: 'Filled', SUM: 'Sum', AVERAGE: 'Average', MIN: 'Least', MAX: 'Most' },
  parts: {
    undo: 'Undo',
    redo: 'Redo',
    copyFormat: 'Format painter',
    clearFormat: 'Clear formats',
    larger: 'Larger font',
    smaller: 'Smaller font',
    bold: 'Bold',
    italic: 'Italic',
    underline: 'Underline',
    strike: 'Strikethrough',
    font: 'Font',
    fontSize: 'Font size',
    address: 'Cell address',
    names: 'List of names',
    formulaBar: 'Expand the formula bar',
    newSheet: 'New sheet',
    allSheets: 'All sheets',
    gridlines: 'Gridlines',
    zoomOut: 'Zoom out',
    zoomIn: 'Zoom in',
    zoomKnob: 'Zoom slider',
    zoomUsual: 'Zoom to 100%',
    fonts: 'Choose a font',
    fontSizes: 'Choose a font size',
    textColors: 'Choose a font colour',
    fillColors: 'Choose a fill colour',
    borders: 'Choose borders',
    alignAcross: 'Horizontal alignment',
    alignDown: 'Vertical alignment',
    wrap: 'Long text',
    hintMore: 'Full description',
    hintClose: 'Close the hint',
    toolbar: 'Toolbar',
    sheets: 'Sheets',
    sidebar: 'Side panel',
    closeSidebar: 'Close the side panel',
    notices: 'Notices',
    closeQuestion: 'Close',
  },
  names: {
    ui: { ribbon: { menu: 'Ribbon' } },
    'sheets-formula': {
      progress: {
        analyzing: 'Preparing to calculate…',
        calculating: 'Calculating…',
        'array-analysis': 'Preparing array formulas…',
        'array-calculation': 'Calculating array formulas…',
        done: 'Calculated',
      },
    },
    'sheets-ui': {
      borderLine: {
        borderTlbr: 'Diagonal down',
        borderTlbcTlmr: 'Two diagonals down from the top left corner',
        borderTlbrTlbcTlmr: 'Three diagonals down from the top left corner',
        borderBlTr: 'Diagonal up',
        borderMltrBctr: 'Two diagonals up to the top right corner',
      },
      merge: {
        confirm: {
          warning: 'Merged cells will be split',
          dismantleMergeCellWarning: 'Some merged cells will be split. Go on?',
        },
      },
      filter: {
        confirm: {
          error: 'Cells cannot be inserted',
          notAllowedToInsertRange: 'Remove the filter of this range first, then insert the cells.',
        },
      },
      info: {
        error: 'A number that is text',
        forceStringInfo: 'This cell holds text, not a number, so sums leave it out.',
      },
    },
  },
};
