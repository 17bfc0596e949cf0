/** Writes a number as people read it. */
import { round } from '../calc/round';
import { plainDecimal } from './plain-decimal';
import type { ShownNumber } from './shown-number';

/** The languages in which sentences are written. */
export type NumberLanguage = 'id' | 'en';

/**
 * Writes a number with grouped thousands, rounded half away from zero to its decimals.
 * Satuan: that of the value; a percentage is given as a percent number (98.98 → `98,98%`).
 * Sumber: menurut praktik (koma desimal, titik ribuan).
 * @example writeNumber({ value: 3600000, decimals: 0, style: 'rupiah' }, 'id') // 'Rp3.600.000'
 * @example writeNumber({ value: 98.98, decimals: 2, style: 'percent' }, 'en') // '98.98%'
 * @throws RangeError when the value is not finite
 */
export function writeNumber(number: ShownNumber, language: NumberLanguage): string {
  if (!Number.isFinite(number.value)) throw new RangeError('Only a finite number can be written.');
  const rounded = plainDecimal(round(number.value, number.decimals));
  const { negative, whole } = rounded;
  const fraction = rounded.fraction.padEnd(number.decimals, '0');
  const [thousands, comma] = language === 'id' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, thousands);
  const digits = fraction === '' ? grouped : grouped + comma + fraction;
  const before = (negative ? '-' : '') + (number.style === 'rupiah' ? 'Rp' : '');
  return before + digits + (number.style === 'percent' ? '%' : '');
}
