/** What the checker says about error values, formulas, and hidden or unknown parts of a workbook, in English. */
export const sheet = {
  'rumus.uncomputed':
    'The formulas of this file have not been computed yet ({count} cells), so their results cannot be checked. Open the file in Excel, save it, then check again.',
  'rumus.manual':
    'Excel calculates manually, so the results of {count} formulas of this workbook may be old. Press F9, then check again.',
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
  'galat.waiting':
    'The cell shows {error} ({count} cells in this column) because its function is not computed yet, so it was not checked. Wait until the number is there; if it stays so, open the LKjIP pane on a computer that has the add-in.',
  'tabel.unreadSheets':
    'Sheets whose contents Excel did not give, so that nothing on them was checked: {sheets}. They are chart or macro sheets as a rule; if there is a table on one, move it to an ordinary sheet.',
  'tabel.unknown':
    '“{title}” looks like a table, but its kind was not recognised; only the totals and calculations that its numbers show were checked.',
  'kolom.guessed':
    'The column “{heading}” is read as {role}. If it is not, mend its heading, or choose its meaning in the pane.',
  'kolom.chosen': 'The column “{heading}” is read as {role}, as was chosen in the pane.',
  'kolom.leftOut': 'The column “{heading}” is not read, as was chosen in the pane.',
  'kolom.otherwise':
    'The column “{heading}” is read as {role}, because that is how its numbers agree with other columns. Check its heading.',
  'kolom.beyond':
    'The column “{heading}” seems not to be {role}: all its numbers are out of range, so it was not checked. Check its heading, or its numbers.',
  'kolom.refuted':
    'The column “{heading}” seems not to be {role}: {broken} of its {rows} rows do not agree with other columns, so it was not checked. Check its heading, or its numbers.',
  'kolom.other':
    'The column “{heading}” seems to be something else than “{other}” at {place}: {differing} of its {rows} rows differ, so they were not compared. Check the headings of both.',
  'rumus.typed':
    'What stands in this cell was typed, while other cells of this column hold formulas. The formula for this cell: {usual}.',
  'rumus.differs':
    'The formula of this cell, {formula}, differs from the others in this column. By their pattern it is: {usual}.',
  'rumus.sum': 'This sum, {formula}, does not add up the same rows as {usual} at {place}.',
  'rumus.linked':
    'This sheet takes numbers from another file ({count} cells). Whoever gets the report does not have that file; paste the values.',
  'rumus.linkedTo':
    'This sheet takes numbers from another file, {file} ({count} cells). Whoever gets the report does not have that file; paste the values.',
  'rumus.own':
    'This sheet uses functions of the add-in, such as {name} ({count} cells). Before the file is sent, use “Siapkan kirim”, so that its numbers can be read without the add-in.',
  'rumus.blank':
    '{name} in this cell reads {cell}, which is blank, and gives {value}: a blank cell may be read as 0. Fill {cell}, or write N/A where there is no such number.',
  'tersembunyi.rows':
    'The rows {rows} are hidden, but their numbers are part of the sums of this table. Show them, so that the sums can be followed.',
  'tersembunyi.sheet': 'The sheet “{sheet}” is hidden and holds tables: {tables}. They were checked, too.',
  'tabel.unknownRows':
    'The rows {from}–{to} look like a table, but its kind was not recognised; only the totals and calculations that its numbers show were checked.',
} as const;
