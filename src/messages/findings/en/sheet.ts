/** What the checker says about error values, formulas, and hidden or unknown parts of a workbook, in English. */
export const sheet: Readonly<Record<string, string>> = {
  galat: 'The cell holds {error} ({count} cells in this column). Mend its formula before the report is printed.',
  'galat.division':
    'The cell holds {error} ({count} cells in this column): its formula divides by zero or by a blank cell. Fill in the divisor, or write N/A.',
  'galat.reference':
    'The cell holds {error} ({count} cells in this column): its formula points at a deleted cell. Write the formula again.',
  'galat.name':
    'The cell holds {error} ({count} cells in this column): this computer does not know a function in its formula. Check the spelling or install the add-in.',
  'galat.value':
    'The cell holds {error} ({count} cells in this column): its formula computes with text. Turn that text into a number.',
  'galat.notAvailable':
    'The cell holds {error} ({count} cells in this column). If there is no such number, write N/A, so that the sums below still work.',
  'tabel.unknown': '“{title}” looks like a table, but its kind was not recognised; nothing was checked there.',
};
