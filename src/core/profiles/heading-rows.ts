import type { ProfileTable } from './profile';

/**
 * The headings of a profile's table cell by cell; null where the heading beside or above goes on.
 * @example headingRows({ …, headings: ['No. | Target | ', ' | 2024 | 2025'] }) // [['No.', 'Target', null], [null, '2024', '2025']]
 */
export function headingRows(table: Pick<ProfileTable, 'headings'>): (string | null)[][] {
  const rows = table.headings.map((row) => row.split('|').map((text) => text.trim() || null));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]);
}
