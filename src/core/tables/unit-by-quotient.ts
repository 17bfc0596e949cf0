/** The unit of a column of percentages, by the numbers that they follow from. */
import type { TableColumn } from '../recognise/table';
import { slots } from '../relations/slots';
import type { TableValues } from './table-values';

/** How far from its quotient, in parts of it, a percentage may be and still tell its unit. */
const tolerance = 0.02;

/**
 * 100 when the unsigned numbers of a column are a hundred times the quotients that its table states for them, 1 when
 * they are those quotients; null when neither is so in more rows than the other.
 */
export function unitByQuotient(values: TableValues, column: TableColumn): 1 | 100 | null {
  let fractions = 0;
  let percentNumbers = 0;
  const readings = values.readings(column);
  for (const { quotient } of values.table.layout.relations) {
    if (quotient === undefined || quotient.result !== column.spec.role) continue;
    for (const [result, numerator, denominator] of slots(values, quotient.result, [
      quotient.numerator,
      quotient.denominator,
    ])) {
      if (result !== column) continue;
      const above = values.quantities(numerator!);
      const below = values.quantities(denominator!);
      readings.forEach((reading, item) => {
        if (reading.kind !== 'number' || reading.percent || reading.value === 0) return;
        const expected = (above[item]?.value ?? NaN) / (below[item]?.value ?? NaN);
        const off = (unit: 1 | 100): number => Math.abs(reading.value - expected * unit) - 10 ** -reading.decimals;
        if (off(1) <= expected * tolerance && off(100) > 0) fractions++;
        if (off(100) <= expected * 100 * tolerance && off(1) > 0) percentNumbers++;
      });
    }
  }
  if (fractions === percentNumbers) return null;
  return fractions > percentNumbers ? 1 : 100;
}
