/** What the checker says about the writing and the range of numbers, in English. */
export const numbers = {
  'angka.unread':
    '“{text}” cannot be read as a number, and the other cells of this column are numbers. Write it again.',
  'angka.two': 'This cell holds two numbers (“{text}”), so it cannot be checked. Give each its own row.',
  'angka.text':
    'Numbers are stored as text ({count} cells in this column), so formulas leave them out. Make them numbers in the pane, or type them again.',
  'angka.leftOut':
    'Numbers are stored as text ({count} cells in this column), so they are left out of what is computed: {place} shows {written} and should be {expected}. Make them numbers in the pane, or type them again.',
  'angka.textTable':
    'The numbers of this table are stored as text ({count} cells), so formulas cannot compute with them. Make them numbers in the pane, or type them again.',
  'angka.textTables':
    'The numbers of {tables} tables are stored as text ({count} cells), like tables pasted from Word or PDF, so formulas cannot compute with them. Make them numbers in the pane, or type them again.',
  'angka.mended': '“{text}” was read as {read}: there is a space inside the number. Remove it.',
  'angka.ambiguous': '“{text}” was read as {read}. If its point is a decimal comma, write a comma.',
  'angka.allAmbiguous':
    '“{text}” was read as {read}, and {count} cells of this column are written so. If the point is a decimal comma, write a comma.',
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
  'rentang.answer': 'The answer is written {written}, but an answer is 1, 2, 3 or 4 (Permen PANRB 14/2017).',
  'rentang.noAnswer':
    'The answer is written 0, but an answer is 1, 2, 3 or 4 (Permen PANRB 14/2017). If there was none, leave the cell blank: an average counts a zero.',
  'rentang.average':
    'The average is written {written}, but answers of 1 to 4 have no average outside 1–4 (Permen PANRB 14/2017).',
  'rentang.impossibleAverage':
    'The average is written {written}, but the answers of {count} respondents, which all other unsur fit, cannot give it; the nearest are {below} and {above}. Compute it anew from the answers.',
  'rentang.conversion':
    'The converted value is written {written}, but an average × 25 is never outside 25–100 (Permen PANRB 14/2017).',
  'rentang.maturity': 'The score is written {written}, but a variable scores 1 to 5.',
  'rentang.share': 'The percentage is written {written}, but a part of a whole is never outside 0–100%.',
  'rentang.index': 'Written {written}, but this indicator is at most 100.',
  'rentang.hundred': 'The score says {written}, but scores are 0 to 100.',
  'rentang.otherScale': '{count} numbers are outside {lower}–{upper}. If another scale is used, say so in the report.',
  'rentang.overspent':
    'The realisasi {written} is more than its budget, {budget}. See whether the budget is the one after its change.',
  'rentang.weight':
    'The weight is written {written}; the weight of this component is {expected} (Permen PANRB 88/2021).',
  'rentang.otherWeights':
    'The weights are not 30, 30, 15 and 25 as in Permen PANRB 88/2021. Make sure which regulation is used.',
  'rentang.component':
    'The value is written {written}, but the value of this component is only 0 to {weight}, its weight.',
} as const;
