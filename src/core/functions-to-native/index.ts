/** Writes formulas with the functions of this add-in so that they work where it is not installed. */
import { findCalls } from '../formulas/find-calls';
import { ownFunctions } from '../formulas/own-functions';
import type { ReadCells, ToNative } from './arguments';
import { capaianToNative } from './capaian';
import { efisiensiToNative } from './efisiensi';
import { ikmToNative } from './ikm';
import { kategoriToNative } from './kategori';
import { nilaiEfisiensiToNative } from './nilai-efisiensi';

export type { ReadCells } from './arguments';

/** TABELIKM is not here: it fills several cells, which no formula of an older Excel does. */
const natives: Readonly<Partial<Record<string, ToNative>>> = {
  IKM: ikmToNative,
  CAPAIAN: capaianToNative,
  EFISIENSI: efisiensiToNative,
  KATEGORI: kategoriToNative,
  NILAIEFISIENSI: nilaiEfisiensiToNative,
};

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8192;

/**
 * A formula without functions of this add-in that gives the same value, now and after other numbers are entered.
 * @param read reads the cells that the formula names, relative to its own sheet
 * @returns null when there is none: then only the value can stay
 * @example toNative('=CAPAIAN(D3,E3)', read) // '=IF(AND(ISNUMBER(D3),ISNUMBER(E3)),IF(D3=0,NA(),E3/D3),NA())'
 */
export function toNative(formula: string, read: ReadCells): string | null {
  let native = '';
  let from = 0;
  for (const { start, end, name, args } of findCalls(formula, ownFunctions)) {
    const plain: string[] = [];
    for (const argument of args) {
      const written = toNative(argument, read);
      if (written === null) return null;
      plain.push(written);
    }
    const call = natives[name]?.(plain, read) ?? null;
    if (call === null) return null;
    native += formula.slice(from, start) + call;
    from = end;
  }
  native += formula.slice(from);
  return native.length > LONGEST_FORMULA ? null : native;
}
