/** What stands in a cell of a random report, and how offices print numbers. */
import type { Cell } from '../../src/core/workbook/workbook';
import type { Random } from './random';

/** A number as it is printed and as a clerk types it. */
export interface Printed {
  readonly text: string;
  readonly typed: Cell;
}

/** The content of a cell. */
export type Content = Printed | string | null;

/** How one table prints its numbers. */
export interface Style {
  readonly percent: 'sign' | 'number' | 'fraction';
  readonly decimals: number;
  /** True when decimals are cut off instead of rounded. */
  readonly cut: boolean;
  /** True when typed numbers keep all their digits, as the result of a formula does. */
  readonly exact: boolean;
  readonly money: 'plain' | 'rp' | 'rpDash' | 'sen';
  /** What is printed for an amount of zero. */
  readonly zero: '0' | '-';
}

/** A random way to print numbers. */
export function randomStyle(random: Random): Style {
  return {
    percent: random.pick(['sign', 'sign', 'number', 'number', 'fraction'] as const),
    decimals: random.pick([0, 1, 2, 2, 2]),
    cut: random.chance(0.4),
    exact: random.chance(0.25),
    money: random.pick(['plain', 'plain', 'rp', 'rpDash', 'sen'] as const),
    zero: random.pick(['0', '-'] as const),
  };
}

/** Rounds half up, or cuts off, without the noise of binary fractions. */
export function shorten(value: number, decimals: number, cut: boolean): number {
  const power = 10 ** decimals;
  const scaled = Number((Math.abs(value) * power).toPrecision(13));
  const kept = cut ? Math.floor(scaled) : Math.floor(scaled + 0.5);
  return (Math.sign(value) * kept) / power || 0;
}

/** A number with a decimal comma and dots between thousands. */
export function indonesian(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** A number with a fixed number of decimals. */
export function plain(value: number, decimals: number): Printed {
  const typed = Number(value.toFixed(decimals));
  return {
    text: indonesian(typed, decimals),
    typed: decimals === 0 ? { value: typed } : { value: typed, format: `0.${'0'.repeat(decimals)}` },
  };
}

/** A number with a percent sign that belongs to its unit, as in a target of 80,95%. */
export function withSign(value: number, decimals: number): Printed {
  const zeros = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  return {
    text: `${indonesian(value, decimals)}%`,
    typed: { value: Number((value / 100).toPrecision(15)), format: `0${zeros}%` },
  };
}

/** A fraction as the percentage of a table. */
export function percentage(fraction: number, style: Style): Printed {
  const { decimals, cut, exact } = style;
  const shown = shorten(fraction * 100, decimals, cut);
  const stored = exact ? fraction * 100 : shown;
  const zeros = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  if (style.percent === 'sign') {
    return {
      text: `${indonesian(shown, decimals)}%`,
      typed: { value: exact ? fraction : Number((shown / 100).toPrecision(15)), format: `0${zeros}%` },
    };
  }
  if (style.percent === 'number') {
    return { text: indonesian(shown, decimals), typed: { value: stored, format: `0${zeros}` } };
  }
  const part = shorten(fraction, 4, cut);
  return { text: `${indonesian(shown, decimals)}%`, typed: { value: exact ? fraction : part } };
}

/** An amount of rupiah. */
export function money(value: number, style: Style): Content {
  if (value === 0 && style.zero === '-') return '-';
  const whole = indonesian(Math.abs(value), 0);
  const bare =
    style.money === 'plain'
      ? whole
      : style.money === 'rp'
        ? `Rp. ${whole}`
        : style.money === 'rpDash'
          ? `Rp${whole},-`
          : `${whole},00`;
  return { text: value < 0 ? `(${bare})` : bare, typed: { value, format: '#,##0' } };
}
