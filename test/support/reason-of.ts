import { WorkbookUnreadable } from '../../src/core/workbook/unreadable';

/** Why a file cannot be read. */
export async function reasonOf(reading: Promise<unknown>): Promise<string> {
  const error: unknown = await reading.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WorkbookUnreadable))
    throw new Error('it was read, or failed in another way', { cause: error });
  return error.reason;
}
