/** What is put into a cell, in Univer's form. */
import type { ICellData } from '@univerjs/core';
import type { CellInput } from '../grid/grid';

/** Univer's codes for what a cell holds. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;

/** A value or a formula as Univer takes it; what the cell held before goes. */
export function toUniver(input: CellInput): ICellData {
  if ('formula' in input) return { f: input.formula, v: null, t: null, p: null };
  const { value } = input;
  const plain = typeof value === 'object' ? (value?.error ?? null) : value;
  return { v: plain, t: typeOf(plain), f: null, si: null, p: null };
}

/** Only a forced text stays one where Univer would read a number or a truth value in it. */
function typeOf(value: string | number | boolean | null): ICellData['t'] {
  if (typeof value === 'number') return NUMBER;
  if (typeof value === 'boolean') return BOOLEAN;
  if (value === null) return null;
  return Number.isNaN(Number(value)) && !/^(?:true|false)$/i.test(value) ? TEXT : FORCED_TEXT;
}
