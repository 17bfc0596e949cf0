/** Tells a sheet of results from the sheets of a report. */
import { cellAt, type Sheet } from '../../../core/workbook/workbook';
import { resultsMessages } from '../../../messages/pane/results';

/** Whether a sheet has the name and the title that "Tulis hasil periksa" gives, in either language, numbered or not. */
export function isResults(sheet: Sheet): boolean {
  const title = cellAt(sheet, 0, 0)?.value;
  return (['id', 'en'] as const).some((language) => {
    const texts = resultsMessages(language);
    return title === texts.title && sheet.name.replace(/ \(\d+\)$/, '') === texts.sheet;
  });
}
