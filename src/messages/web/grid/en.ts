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
  },
  names: {},
};
