import { respondenLayout } from '../layouts/responden';
import type { Report } from '../tables/table-values';
import { barCharts, type Chart } from './chart';
import { chartValue } from './chart-value';

/** How many respondents each group has: one chart for each way in which they are grouped. */
export function respondenCharts({ values: tables, year }: Report): Chart[] {
  return tables.flatMap((values) => {
    const column = values.table.layout === respondenLayout ? values.column('responden') : undefined;
    if (column === undefined) return [];
    const bars = values.table.rows.flatMap((_, item) => {
      const quantity = values.isTotal(item) ? null : values.quantity(column, item);
      return quantity === null ? [] : [{ name: values.text('kelompok', item), value: chartValue(quantity) }];
    });
    if (bars.some(({ name }) => name === '')) return [];
    const subject = values.column('kelompok')?.heading ?? '';
    return barCharts(bars, { id: 'responden', section: 'pendukung', role: 'responden', subject, year });
  });
}
