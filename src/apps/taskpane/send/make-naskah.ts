/** Makes the draft of the report from the open workbook; loaded when it is asked for. */
import { formulasOf } from '../../../core/formulas/formula-cells';
import { waitingCells } from '../../../core/formulas/waiting-cells';
import type { Profile } from '../../../core/profiles/profile';
import type { Naskah } from '../../../core/naskah/naskah';
import { planNaskah } from '../../../core/naskah/plan-naskah';
import type { Workbook } from '../../../core/workbook/workbook';
import { naskahSentences } from '../../../messages/naskah/id';
import { fileNameOf } from '../../file-name';
import { readToCheck } from '../check/read-to-check';
import { sortFindings } from '../check/sort-findings';
import type { PaneHost } from '../pane-host';
import { readWhenComputed, type Waiting } from './read-when-computed';

export { naskahHtml } from '../../../hosts/docx/naskah/naskah-html';
export { writeNaskah } from '../../../hosts/docx/naskah/write-naskah';

/** The draft, and the errors that stand against handing it in. */
export interface MadeNaskah {
  readonly naskah: Naskah;
  readonly errors: number;
}

/**
 * Reads the workbook as soon as it is computed, checks it and plans its draft; null where no table is recognised.
 * @throws the error of Excel when it fails while reading
 */
export async function makeNaskah(
  host: PaneHost,
  profile: Profile | null,
  waiting: Waiting = {},
): Promise<MadeNaskah | null> {
  // A draft is printed: it must not show what cells show while they are computed.
  const { workbook, ignored } = await readWhenComputed(
    () => readToCheck(host.excel),
    (read) => countWaiting(read.workbook),
    waiting,
  );
  const result = await host.check(workbook, profile === null ? {} : { profile });
  if (result.tables.length === 0) return null;
  const { open } = sortFindings(result.findings, workbook, ignored);
  const errors = open.filter(({ severity }) => severity === 'error');
  return { naskah: planNaskah(workbook, result, errors, naskahSentences, profile), errors: errors.length };
}

function countWaiting(workbook: Workbook): number {
  const isWaiting = waitingCells(workbook);
  return [...formulasOf(workbook)].reduce(
    (count, [sheet, formulas]) => count + formulas.filter(({ row, column }) => isWaiting(sheet, row, column)).length,
    0,
  );
}

/** The name of the file of a draft. */
export function naskahName({ office, year }: Naskah): string {
  const words = ['Naskah LKjIP', office ?? '', year === null ? '' : String(year)].filter((word) => word !== '');
  return `${fileNameOf(words.join(' '))}.docx`;
}
