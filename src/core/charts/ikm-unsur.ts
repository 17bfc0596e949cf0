import { isUnsur } from '../layouts/bounded-rows';
import { ikmUnsurLayout } from '../layouts/ikm-unsur';
import { titleYear } from '../recognise/report-year';
import type { Report } from '../tables/table-values';
import { barCharts, lowestOf, type Chart } from './chart';
import { chartValue } from './chart-value';

/** IKM of each unsur, converted to 25–100 where the table does so, else its average of 1–4; the lowest is marked. */
export function ikmUnsurCharts({ values: tables, year }: Report): Chart[] {
  const surveys = tables.filter(({ table }) => table.layout === ikmUnsurLayout);
  return surveys.flatMap((values) => {
    const { rows, title, sheet } = values.table;
    const [column] = ['konversi', 'nilaiRataRata'].flatMap((role) => {
      const found = values.column(role);
      return found !== undefined && values.numbers(found).quantities.some((each) => each !== null) ? [found] : [];
    });
    if (column === undefined) return [];
    const bars = rows.flatMap((_, item) => {
      const quantity = isUnsur(values, item) ? values.quantity(column, item) : null;
      return quantity === null ? [] : [{ name: values.text('unsur', item), value: chartValue(quantity) }];
    });
    return barCharts(bars, {
      id: 'ikm-unsur',
      section: 'pendukung',
      role: 'nilai',
      // Where there are several, one says which it is.
      subject: surveys.length > 1 ? (title ?? sheet.name) : '',
      year: titleYear(values.table) ?? year,
      marked: lowestOf(bars),
    });
  });
}
