import { respondenLayout } from '../layouts/responden';
import type { Report } from '../tables/report';
import type { Chart } from './chart';
import { chartValue } from './chart-value';

/** How many respondents each group has: one chart for each way in which they are grouped. */
export function respondenCharts({ values: tables, year }: Report): Chart[] {
  return tables.flatMap((values): Chart[] => {
    const column = values.table.layout === respondenLayout ? values.column('responden') : undefined;
    if (column === undefined) return [];
    const bars = values.table.rows.flatMap((_, item) => {
      const quantity = values.isTotal(item) ? null : values.quantity(column, item);
      return quantity === null ? [] : [{ name: values.text('kelompok', item), value: chartValue(quantity) }];
    });
    if (bars.length === 0 || bars.some(({ name }) => name === '')) return [];
    return [
      {
        id: 'responden',
        section: 'pendukung',
        subject: values.column('kelompok')?.heading ?? '',
        year,
        shape: 'bars',
        categories: bars.map(({ name }) => name),
        series: [{ role: 'responden', values: bars.map(({ value }) => value) }],
        reference: null,
        marked: [],
        isLowerBetter: false,
      },
    ];
  });
}
