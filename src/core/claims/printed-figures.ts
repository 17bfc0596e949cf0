/** The figures that the tables of a report print of an indicator. */
import { yearBefore } from '../names/year-in';
import { titleYear } from '../recognise/report-year';
import { isColumnOfPartOfYear, isOfPartOfYear } from '../tables/part-of-year';
import type { Quantity } from '../tables/quantity';
import type { Report } from '../tables/table-values';
import { columnsWithRole } from '../tables/table';
import type { NumberReading } from '../workbook/reading';
import { comparableReading } from './compare-readings';
import { itemsByName } from './named-indicator';
import type { QuotedRole } from './quoted-figures';

/** A figure of a table, as a percent number where it is a percentage. */
export interface Printed {
  readonly quantity: Quantity;
  readonly reading: NumberReading;
  readonly year: number | null;
  /** What it counts, as its row says; empty where that says nothing. */
  readonly unit: string;
}

/** By what they are. */
export type Figures = Readonly<Record<QuotedRole, readonly Printed[]>>;

/** What the tables print of an indicator. */
export function printedOf(name: string, { values, year }: Report): Figures {
  const of = (role: QuotedRole): Printed[] =>
    values
      .filter((each) => !isOfPartOfYear(each))
      .flatMap((each) => {
        const items = itemsByName(each).get(name) ?? [];
        const tableYear = titleYear(each.table) ?? year;
        return columnsWithRole(each.table, role)
          .filter((column) => !isColumnOfPartOfYear(column))
          .flatMap((column) =>
            items.flatMap((item) => {
              const [quantity, reading] = [each.quantity(column, item), comparableReading(each, column, item)];
              if (quantity === null || reading.kind !== 'number') return [];
              const ofBefore = column.year === yearBefore;
              const own = ofBefore ? tableYear && tableYear - 1 : (column.year ?? tableYear);
              return [{ quantity, reading, year: own, unit: each.text('satuan', item).toLowerCase() }];
            }),
          );
      });
  return { target: of('target'), realisasi: of('realisasi'), capaian: of('capaian') };
}

/** The figures of one year; those of all years where it is not known. */
export function ofYear(printed: readonly Printed[], year: number | null): readonly Printed[] {
  return printed.filter((each) => year === null || each.year === null || each.year === year);
}
