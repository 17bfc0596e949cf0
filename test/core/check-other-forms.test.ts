/** Right reports in forms that no profile prints: whatever is said of them as an error would be a false alarm. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/core/check';
import { formatPlace } from '../../src/core/workbook/address';
import type { Workbook } from '../../src/core/workbook/workbook';
import { formatMessage } from '../../src/messages';
import { stack } from '../support/permute';
import { sheetOf, type Form } from '../support/sheet';

const folder = join(__dirname, '../fixtures/other-forms');
const prose =
  'Berdasarkan tabel di atas dapat dijelaskan bahwa capaian kinerja tahun ini sudah baik dan sesuai target.';

/** A sheet begins with `## name`; its table is written with bars. */
function readReport(file: string, form: Form): Workbook {
  const sheets = readFileSync(join(folder, file), 'utf8').split(/^## /m).slice(1);
  return {
    sheets: sheets.map((text) => {
      const [name = '', ...lines] = text.trimEnd().split('\n');
      return sheetOf(name, lines.join('\n'), { form }).sheet;
    }),
  };
}

function errorsIn(workbook: Workbook): string[] {
  return check(workbook).findings.flatMap(({ severity, place, message }) =>
    severity === 'error' && place !== null ? [`${formatPlace(place)} ${formatMessage(message, 'en')}`] : [],
  );
}

describe.each(readdirSync(folder))('%s', (file) => {
  test.each<Form>(['angka', 'teks'])('no error, a table a sheet or all on a few: %s', (form) => {
    const workbook = readReport(file, form);
    expect(check(workbook).tables).not.toEqual([]);
    expect(errorsIn(workbook)).toEqual([]);
    expect(errorsIn(stack(workbook, 2, 1, prose).workbook)).toEqual([]);
  });
});
