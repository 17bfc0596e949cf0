/** Columns whose numbers, held against the other tables, are not what their headings say. */
import type { OtherThings } from '../claims/other-things';
import type { MeantColumn } from '../claims/roles-meant';
import { findingAt, type Finding } from '../findings/finding';
import { headingPlace } from './misread-columns';

/** Two columns that were taken for the same: said once, at the heading. */
export function ofOtherThings({ table, column, other, differing, rows }: OtherThings): Finding {
  const place = headingPlace(table, column);
  const values = {
    heading: column.heading,
    other: other.column.heading,
    place: headingPlace(other.table, other.column),
    differing: String(differing),
    rows: String(rows),
  };
  return findingAt('kolom', 'warning', place, 'kolom.other', values);
}

/** A column whose numbers are another figure of the same indicators: said once, at the heading. */
export function ofOtherRole({ table, column, role }: MeantColumn): Finding {
  const { table: own } = table.values;
  const meant = own.layout.columns.find((spec) => spec.role === role)?.heading ?? capitalised(role);
  return findingAt('kolom', 'warning', headingPlace(own, column), 'kolom.otherwise', {
    heading: column.heading,
    role: meant,
  });
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
