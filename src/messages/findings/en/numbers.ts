/** What the checker says about the writing and the range of numbers, in English. */
export const numbers: Readonly<Record<string, string>> = {
  'angka.unread':
    '“{text}” cannot be read as a number, and the other cells of this column are numbers. Write it again.',
  'angka.two': 'This cell holds two numbers (“{text}”), so it cannot be checked. Give each its own row.',
  'angka.text':
    'Numbers are stored as text ({count} cells in this column), so formulas leave them out. Select the column, then Data › Text to Columns › Finish.',
  'angka.textTable':
    'The numbers of this table are stored as text ({count} cells), so formulas cannot compute with them. Select each column of numbers, then Data › Text to Columns › Finish.',
  'angka.mended': '“{text}” was read as {read}: there is a space inside the number. Remove it.',
  'angka.ambiguous': '“{text}” was read as {read}. If its point is a decimal comma, write a comma.',
  'angka.leadingZero': '“{text}” was read as {read} ({count} cells in this column). Remove the zero in front.',
  'angka.decimalPoint':
    '“{text}” was read as {read} ({count} cells in this column). Write a decimal comma as in the other cells of this column.',
  'satuan.bare':
    'Written {written} without a percent sign ({count} cells), while other cells of this column have one, such as {other} at {place}. Write all of them one way.',
  'satuan.signed':
    'Written {written} with a percent sign ({count} cells), while other cells of this column have none, such as {other} at {place}. Write all of them one way.',
  'satuan.fraction':
    'Written {written} ({count} cells), while {place} holds {other}. This column mixes fractions and percent numbers; use one unit.',
  'satuan.percentNumber':
    'Written {written} ({count} cells), while {place} holds {other}. This column mixes percent numbers and fractions; use one unit.',
  'satuan.pair':
    'Written {written} without a percent sign ({count} cells), while beside it ({place}) stands {other}. Use one unit for target and realisasi.',
};
