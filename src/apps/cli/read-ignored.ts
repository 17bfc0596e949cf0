/** What somebody has decided to ignore in the pane, as the file keeps it. */
import { IGNORED_SETTING, parseIgnored, type IgnoredFinding } from '../../hosts/excel/ignored-findings';
import { readNotesOf } from '../../hosts/xlsx/saved-notes';

/** The findings that a workbook tells to ignore, whether Excel or the web edition has saved it. */
export async function readIgnoredOf(bytes: Uint8Array): Promise<IgnoredFinding[]> {
  const notes = await readNotesOf(bytes);
  return parseIgnored(notes.find(({ key, sheet }) => key === IGNORED_SETTING && sheet === null)?.text);
}
