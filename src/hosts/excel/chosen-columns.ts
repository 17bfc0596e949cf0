/** What somebody has said that columns mean, kept in the workbook. */
import type { ChosenColumn } from '../../core/workbook/workbook';
import type { ExcelHost } from './excel-api';
import { keptList } from './kept-list';

/** The name under which a workbook keeps it. It never changes: files hold it. */
export const CHOSEN_COLUMNS_SETTING = 'lkjip.kolom';

function isChosenColumn(entry: unknown): entry is ChosenColumn {
  if (typeof entry !== 'object' || entry === null) return false;
  const { sheet, kind, heading, role } = entry as Record<string, unknown>;
  return (
    [sheet, kind, heading].every((part) => typeof part === 'string') && (role === null || typeof role === 'string')
  );
}

/** The columns of which a workbook keeps what they mean. */
export const chosenColumns = keptList(CHOSEN_COLUMNS_SETTING, isChosenColumn);

const isSame = (one: Omit<ChosenColumn, 'role'>, other: Omit<ChosenColumn, 'role'>): boolean =>
  one.sheet === other.sheet && one.kind === other.kind && one.heading === other.heading;

/**
 * Keeps what a column means, instead of what was chosen before; in two round trips.
 * @throws the error of Excel when a round trip fails; nothing is changed then
 */
export async function chooseColumn(host: ExcelHost, chosen: ChosenColumn): Promise<void> {
  await chosenColumns.change(host, (kept) => [...kept.filter((each) => !isSame(each, chosen)), chosen]);
}

/**
 * Lets the checker tell again what a column means; in two round trips.
 * @throws the error of Excel when a round trip fails; nothing is changed then
 */
export async function forgetColumn(host: ExcelHost, column: Omit<ChosenColumn, 'role'>): Promise<void> {
  await chosenColumns.change(host, (kept) => kept.filter((each) => !isSame(each, column)));
}
