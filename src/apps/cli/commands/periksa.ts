/** `lkjip periksa`: checks workbooks and says what is wrong in them. */
import { check, type CheckOptions } from '../../../core/check';
import { standar } from '../../../core/profiles/standar';
import type { CheckResult } from '../../../core/findings/check-result';
import { withHoldingFixes } from '../../../core/repairs/holding-fixes';
import type { Workbook } from '../../../core/workbook/workbook';
import { readReportFile } from '../../../hosts/files/read-file';
import { cliSentence } from '../../../messages/cli';
import { fileNote } from '../../../messages/files/file-note';
import { countSeverities, type CheckedFile } from '../checked-file';
import { Refusal, type Command, type ExitCode, type Output } from '../command';
import { fileFailure } from '../file-failure';
import { readOptions } from '../read-options';
import { profileIds, readProfileOption } from '../read-profile-option';
import { reportJson, reportJsonLine } from '../report-json';
import { reportText, summaryText } from '../report-text';
import { readCommentedTarget, writeCommentedFile } from '../write-commented-file';

const formats = ['teks', 'json', 'jsonl'];

function readYear(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (!/^(?:19|20)\d\d$/.test(written)) throw new Refusal(cliSentence('refused.year', { written }));
  return Number(written);
}

function readFormat(written = 'teks'): string {
  if (formats.includes(written)) return written;
  throw new Refusal(cliSentence('refused.choice', { name: '--format', written, known: formats.join(', ') }));
}

async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  const { files, values } = readOptions(args, {
    profil: 'standar',
    tahun: '2025',
    format: 'json',
    komentar: 'laporan-komentar.docx',
  });
  const profile = await readProfileOption(values.profil);
  const year = readYear(values.tahun);
  const format = readFormat(values.format);
  if (files.length === 0) throw new Refusal(cliSentence('refused.noFiles'));
  const commented = readCommentedTarget(values.komentar, files);

  const options: CheckOptions = year === null ? { profile } : { profile, year };
  const checked: CheckedFile[] = [];
  for (const file of files) {
    try {
      const { format: kind, workbook, word } = await readReportFile(file);
      for (const note of workbook.notes ?? []) output.error(`${file}: ${fileNote(note, 'id')}\n`);
      const look = (each: Workbook): CheckResult => check(each, options);
      const result = withHoldingFixes(look(workbook), workbook, look);
      const one = { file, format: kind, word, profile, result };
      if (format === 'teks') output.out(reportText(one));
      if (format === 'jsonl') output.out(reportJsonLine(one));
      checked.push(one);
    } catch (error) {
      output.error(`${file}: ${fileFailure(error)}\n`);
    }
  }
  const unread = files.length - checked.length;
  if (format === 'json') output.out(reportJson(checked));
  if (format === 'teks') output.out(summaryText(checked, unread));
  if (commented !== null && checked[0] !== undefined) {
    const { isWritten, sentence } = await writeCommentedFile(checked[0], commented);
    // The results for another program stay alone.
    (isWritten && format === 'teks' ? output.out : output.error)(`${sentence}\n`);
    if (!isWritten) return 2;
  }
  if (unread > 0) return 2;
  return countSeverities(checked).error > 0 ? 1 : 0;
}

/** Checks workbooks. */
export const periksa: Command = {
  name: 'periksa',
  usage: cliSentence('usage.periksa', { profiles: profileIds, standard: standar.id }),
  run,
};
