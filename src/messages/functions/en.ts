import type { Sentences } from './id';

/** What the functions say in an error, in English; braces hold what is put in. */
export const en: Sentences = {
  'decimal-mark': '.',
  blank: 'empty',
  'cell-at': 'cell {address}',
  'cell-in': 'row {row}, column {column} of {parameter}',
  'answer-outside':
    'The answer in {cell} is {value}. Enter 1, 2, 3 or 4; leave it empty where the respondent did not answer.',
  'average-outside':
    'The average in {cell} is {value}. Enter a number from 1 to 4; leave it empty where the unsur was not rated.',
  'no-answers': 'There are no answers in the range. Enter answers from 1 to 4, or choose the range that holds them.',
  'weight-wrong':
    'The weight in {cell} is {value}. Write a fraction such as 0.111, or leave the weight out to use exactly 1 divided by the number of unsur.',
  'weight-count': 'There are {given} weights for {expected} unsur. Give one weight for all of them, or one for each.',
  'weight-total':
    'The weights of {count} unsur add up to {total}; they should add up to 1. Fit them to the number of unsur, or leave them out.',
  'number-expected': '{cell} holds {value}, which is not a number. Type a number without letters, spaces or Rp.',
  'value-missing': '{cell} is empty or N/A, so there is nothing to calculate yet. Enter a number.',
  'target-zero': 'The target is 0, so there is no capaian. Enter a target, or leave N/A where there is none.',
  'choice-unknown': 'The {parameter} {value} is not known. Write {choices}.',
  'percent-number':
    '{cell} holds {value}, which means {percent}%. A fraction is meant here: write {value}% or {fraction}.',
  'too-many-arguments':
    'There are {given} arguments, {most} at most. If a number has a decimal comma, the comma was read as a separator: write it with a point (0.11), or choose the cell that holds it.',
  'comma-separates':
    '{parameter} holds the number {value}. A decimal comma seems to be read as a separator: write it with a point, for example {number}, or choose the cell that holds it.',
  'quotes-missing': '{parameter} has no quotation marks. Write it between quotation marks, for example "{example}".',
  'direction-contradicts':
    'The target {target} means {meant}, but the direction given is {direction}. Leave the direction out, or correct the target.',
  'units-differ':
    '{fraction} holds {small} (that is {asPercent}%), {percentNumber} holds {large}. Write both in the same unit: both with a % sign or both without.',
  'cap-negative': 'The cap {value} is not possible. Write for example 120% or 1.2.',
  'shapes-differ':
    'The ranges differ in size: {first} {firstSize}, {second} {secondSize}. Choose ranges with as many rows and columns.',
  'no-budget': 'The budget is 0 or empty, so there is no efficiency. Enter a budget.',
  'budget-negative': '{cell} is negative ({value}), so there is no efficiency. Check the budget.',
  'capaian-negative':
    '{cell} is negative ({value}, that is {percent}%), so there is no efficiency. Check it, or use the method "selisih".',
  'capaian-zero': '{cell} is 0 or missing, so there is no efficiency. Enter the capaian, for example 95%.',
  'scale-unknown':
    'The scale {value} is not known. Known scales: {list}. Or choose a range of two columns: lower bound and label.',
  'scale-columns': 'The range of the scale is {size}. Choose two columns: lower bound and label.',
  'scale-label': 'The label in {cell} is empty. Enter the label of the lower bound beside it.',
  'scale-of-percent-numbers':
    'The scale is in percent numbers ({bound}), but the value is a fraction: {value} means {percent}%. Write the bounds as {bound}% or {fraction}, or multiply the value by 100.',
  'scale-of-fractions':
    'The scale is in fractions ({bound}), but the value is {value}. Write it as {value}% or {fraction}.',
  'outside-scale': 'The value {value} is outside the range of the scale ({range}). Check the value.',
};
