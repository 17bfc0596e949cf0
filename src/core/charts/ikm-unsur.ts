import { isUnsur } from '../layouts/bounded-rows';
import { ikmUnsurLayout } from '../layouts/ikm-unsur';
import { titleYear } from '../recognise/report-year';
import type { Report } from '../tables/report';
import { lowestOf, type Chart } from './chart';
import { chartValue } from './chart-value';

/** IKM of each unsur, converted to 25–100 where the table does so, else its average of 1–4; the lowest is marked. */
export function ikmUnsurCharts({ values: tables, year }: Report): Chart[] {
  const surveys = tables.filter(({ table }) => table.layout === ikmUnsurLayout);
  return surveys.flatMap((values): Chart[] => {
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
    if (bars.length === 0) return [];
    const numbers = bars.map(({ value }) => value);
    return [
      {
        id: 'ikm-unsur',
        section: 'pendukung',
        // Where there are several, one says which it is.
        subject: surveys.length > 1 ? (title ?? sheet.name) : '',
        year: titleYear(values.table) ?? year,
        shape: 'bars',
        categories: bars.map(({ name }) => name),
        series: [{ role: 'nilai', values: numbers }],
        reference: null,
        marked: lowestOf(numbers),
        isLowerBetter: false,
      },
    ];
  });
}
