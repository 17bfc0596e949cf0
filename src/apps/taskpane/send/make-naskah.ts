/** Makes the draft of the report from the open workbook; loaded when it is asked for. */
import type { Profile } from '../../../core/profiles/profile';
import type { Naskah } from '../../../core/naskah/naskah';
import { planNaskah } from '../../../core/naskah/plan-naskah';
import { naskahSentences } from '../../../messages/naskah/id';
import { readToCheck } from '../check/read-to-check';
import { sortFindings } from '../check/sort-findings';
import type { PaneHost } from '../pane-host';

export { naskahHtml } from '../../../hosts/docx/naskah/naskah-html';
export { writeNaskah } from '../../../hosts/docx/naskah/write-naskah';

/** The draft, and the errors that stand against handing it in. */
export interface MadeNaskah {
  readonly naskah: Naskah;
  readonly errors: number;
}

/**
 * Reads the workbook, checks it and plans its draft; null where no table is recognised.
 * @throws the error of Excel when it fails while reading
 */
export async function makeNaskah(host: PaneHost, profile: Profile | null): Promise<MadeNaskah | null> {
  const { workbook, ignored } = await readToCheck(host.excel);
  const result = await host.check(workbook, profile === null ? {} : { profile });
  if (result.tables.length === 0) return null;
  const { open } = sortFindings(result.findings, workbook, ignored);
  const errors = open.filter(({ severity }) => severity === 'error');
  return { naskah: planNaskah(workbook, result, errors, naskahSentences), errors: errors.length };
}

/** The name of the file of a draft. */
export function naskahName({ office, year }: Naskah): string {
  const words = ['Naskah LKjIP', office ?? '', year === null ? '' : String(year)].filter((word) => word !== '');
  return `${words.join(' ').replace(/[\\/:*?"<>|]/g, ' ')}.docx`;
}
