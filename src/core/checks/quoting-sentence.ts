/** A sentence that quotes figures of an indicator, beside what the tables print of it. */
import { compareReadings } from '../claims/compare-readings';
import type { Figures, Printed } from '../claims/printed-figures';
import type { QuotedFigure, QuotedRole } from '../claims/quoted-figures';
import type { NumberReading } from '../workbook/reading';
import type { Place } from '../workbook/workbook';
import type { CheckContext, Corrected } from './context';

/** A sentence with the indicator that it names. */
export interface Sentence {
  readonly place: Place;
  readonly name: string;
  readonly figures: readonly QuotedFigure[];
  readonly printed: Figures;
  readonly context: CheckContext;
  readonly corrected: Corrected;
}

/** True where a table prints what is quoted, or should print it. */
export function isQuoted(
  quoted: NumberReading,
  { reading, quantity }: Printed,
  role: QuotedRole,
  corrected: Corrected,
): boolean {
  const right = corrected.get(quantity);
  const isPercentage = quantity.column.spec.content === 'percent';
  const printed = [
    reading,
    ...(right === undefined ? [] : [{ ...reading, value: isPercentage ? right * 100 : right }]),
  ];
  return readingsOf(quoted).some((meant) =>
    printed.some((each) => compareReadings(each, meant, role === 'capaian') !== 'different'),
  );
}

/** 1.834 may be 1834 or 1,834. */
function readingsOf(quoted: NumberReading): NumberReading[] {
  if (!quoted.doubts.includes('ambiguous')) return [quoted];
  return [quoted, { ...quoted, value: quoted.value / 1000, decimals: 3 }];
}
