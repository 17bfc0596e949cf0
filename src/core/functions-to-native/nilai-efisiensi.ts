import { bracket, isSingle, type ToNative } from './arguments';

/**
 * NILAIEFISIENSI as a native formula.
 * @example nilaiEfisiensiToNative(['F3'], read) // 'IF(ISNUMBER(F3),MIN(1,MAX(0,0.5+F3/0.2*0.5)),NA())'
 */
export const nilaiEfisiensiToNative: ToNative = ([efisiensi = '']) =>
  isSingle(efisiensi) ? `IF(ISNUMBER(${efisiensi}),MIN(1,MAX(0,0.5+${bracket(efisiensi)}/0.2*0.5)),NA())` : null;
