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
  'cap-negative': 'The cap {value} is not possible. Write for example 120% or 1.2.',
  'shapes-differ':
    'The ranges differ in size: {first} {firstSize}, {second} {secondSize}. Choose ranges with as many rows and columns.',
  'no-budget': 'The budget is 0 or empty, so there is no efficiency. Enter a budget.',
  'capaian-zero': 'The capaian in {cell} is 0 or missing, so there is no efficiency. Enter it, for example 95%.',
  'scale-unknown':
    'The scale {value} is not known. Known scales: {list}. Or choose a range of two columns: lower bound and label.',
  'scale-columns': 'The range of the scale is {size}. Choose two columns: lower bound and label.',
  'scale-label': 'The label in {cell} is empty. Enter the label of the lower bound beside it.',
  'outside-scale': 'The value {value} is outside the range of the scale ({range}). Check the value.',
};
