/** `lkjip periksa`: checks reports and says what is wrong in them. */
import { availableParallelism } from 'node:os';
import { fileNote } from '../../../messages/files/file-note';
import { cliSentence } from '../../../messages/cli';
import { overviewRow, type CheckedReport, type OverviewRow } from '../../offices/checked-report';
import type { OfficeReport } from '../../offices/office-report';
import type { ReportOptions } from '../../offices/check-read';
import { checkReport } from '../check-report';
import { keepNoCompiledParts } from '../compiled-parts';
import { Refusal, type ExitCode, type Output } from '../command';
import { findReports } from '../find-reports';
import type { Outcome } from '../outcome';
import { Progress } from '../progress';
import { readOptions } from '../read-options';
import { readProfileOption } from '../read-profile-option';
import { JsonArray, reportJsonLine } from '../report-json';
import { reportText, summaryText } from '../report-text';
import { overviewText } from '../overview-text';
import { Tally } from '../tally';
import { writeNewFile } from '../write-new-file';
import { readCommentedTarget } from '../commented-target';

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

/** Says what became of a file that was to be written. */
type Say = (sentence: string, isFailure: boolean) => void;

/** A copy of the only report with comments; true when it was written. */
async function comment(report: CheckedReport, target: string, say: Say): Promise<boolean> {
  const { writeCommentedFile } = await import(/* webpackChunkName: "comments" */ '../write-commented-file');
  const { isWritten, sentence } = await writeCommentedFile(report, target);
  say(sentence, !isWritten);
  return isWritten;
}

function readRekapTarget(written: string | undefined): string | null {
  if (written === undefined || /\.xlsx$/i.test(written)) return written ?? null;
  throw new Refusal(cliSentence('refused.rekapType', { file: written }));
}

/** The overview as a workbook; true when it was written. */
async function writeRekap(reports: readonly OfficeReport[], target: string, say: Say): Promise<boolean> {
  const { rekapWorkbook } = await import(/* webpackChunkName: "rekap" */ '../../offices/rekap');
  const { exportWorkbook } = await import(/* webpackChunkName: "rekap" */ '../../../hosts/xlsx/export');
  const failure = await writeNewFile(target, exportWorkbook(rekapWorkbook(reports)).bytes);
  say(failure ?? cliSentence('made.rekap', { file: target }), failure !== null);
  return failure === null;
}

/** The letters about the reports; true when all were written. */
async function writeLetters(reports: readonly OfficeReport[], folder: string, say: Say): Promise<boolean> {
  const { writeLettersInto } = await import(/* webpackChunkName: "letters" */ '../write-letters');
  const { letters, failures } = await writeLettersInto(reports, folder);
  for (const failure of failures) say(failure, true);
  if (letters > 0) say(cliSentence('made.letters', { letters, folder }), false);
  return failures.length === 0;
}

async function officeReportMaker(): Promise<(report: CheckedReport) => OfficeReport> {
  return (await import(/* webpackChunkName: "rekap" */ '../../offices/office-report')).officeReport;
}

/** One file is checked here, and many in threads. */
async function checkAll(
  files: readonly string[],
  options: ReportOptions,
  onOutcome: (outcome: Outcome) => void,
  signal: AbortSignal,
): Promise<void> {
  if (files.length === 1) {
    onOutcome(await checkReport(files[0]!, options));
    return;
  }
  keepNoCompiledParts();
  const { checkFiles } = await import(/* webpackChunkName: "threads" */ '../threads/check-files');
  await checkFiles(files, options, Math.min(availableParallelism(), files.length), onOutcome, signal);
}

/** Checks reports. */
export async function periksa(args: readonly string[], output: Output): Promise<ExitCode> {
  const {
    files: typed,
    values,
    flags,
  } = readOptions(args, {
    examples: {
      profil: 'standar',
      tahun: '2025',
      format: 'json',
      komentar: 'laporan-komentar.docx',
      rekap: 'rekap.xlsx',
      surat: 'surat',
    },
    flags: ['dalam', 'rinci'],
  });
  const profile = await readProfileOption(values.profil);
  const year = readYear(values.tahun);
  const format = readFormat(values.format);
  if (typed.length === 0) throw new Refusal(cliSentence('refused.noFiles'));
  const overview = readRekapTarget(values.rekap);
  const { files, skipped, empty, closed } = await findReports(
    typed,
    flags.has('dalam'),
    [overview, values.surat ?? null].filter((path) => path !== null),
  );
  const commented = readCommentedTarget(values.komentar, files);
  if (overview !== null || values.surat !== undefined || commented !== null) output.outlive?.();
  const sayOf = (file: string, sentence: string): void =>
    output.error(`${cliSentence('ofFile', { file, sentence })}\n`);
  if (skipped.length > 0) output.error(`${cliSentence('skipped', { files: skipped.join(', ') })}\n`);
  for (const [folder, code] of closed) sayOf(folder, cliSentence('failed.closed', { code }));
  for (const folder of empty) sayOf(folder, cliSentence('noReports'));
  if (files.length === 0) return 2;

  const isMany = files.length > 1;
  const withDetails = format === 'teks' ? !isMany || flags.has('rinci') : true;
  const progress = new Progress(files.length, isMany ? output.progress : undefined);
  const tally = new Tally();
  const json = new JsonArray(output.out);
  const rows: OverviewRow[] = [];
  const reports: OfficeReport[] = [];
  const keep = overview === null && values.surat === undefined ? null : await officeReportMaker();
  let only: CheckedReport | null = null;
  const take = (outcome: Outcome): void => {
    progress.clear();
    if ('failure' in outcome) {
      tally.addUnread();
      sayOf(outcome.file, outcome.failure);
    } else {
      for (const note of outcome.notes) sayOf(outcome.file, fileNote(note, 'id'));
      tally.add(outcome);
      if (format === 'json') json.add(outcome);
      else if (format === 'jsonl') output.out(reportJsonLine(outcome));
      else if (withDetails) output.out(reportText(outcome));
      if (keep !== null) reports.push(keep(outcome));
      if (isMany) rows.push(overviewRow(outcome));
      else only = outcome;
    }
    progress.step();
  };
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  if (isMany) process.once('SIGINT', onInterrupt);
  try {
    const options = { profile, year, withFixes: withDetails, withTraces: keep !== null };
    await checkAll(files, options, take, stop.signal);
  } finally {
    process.removeListener('SIGINT', onInterrupt);
    progress.clear();
  }

  if (format === 'json') json.end();
  if (format === 'teks') output.out(overviewText(rows) + summaryText(tally));
  const left = files.length - tally.files - tally.unread;
  if (left > 0) output.error(`${cliSentence('stopped', { left })}\n`);
  // The results for another program stay alone.
  const say: Say = (sentence, isFailure) =>
    (isFailure || format !== 'teks' ? output.error : output.out)(`${sentence}\n`);
  // What cannot be written does not keep the others from being written.
  const written = [
    overview === null || (await writeRekap(reports, overview, say)),
    values.surat === undefined || (await writeLetters(reports, values.surat, say)),
    commented === null || only === null || (await comment(only, commented, say)),
  ];
  if (written.includes(false) || tally.unread + left + empty.length + closed.size > 0) return 2;
  return tally.error > 0 ? 1 : 0;
}
