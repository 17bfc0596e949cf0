/** The worker that checks many files for the page, one after another, and writes what is made of all of them. */
import { zipSync } from 'fflate';
import { profileOf } from '../../../core/profiles';
import { standar } from '../../../core/profiles/standar';
import { WorkbookUnreadable } from '../../../core/workbook/unreadable';
import { withDecisions } from '../../../hosts/files/decided-report';
import { readReport } from '../../../hosts/files/read-report';
import { refuseLargeFile } from '../../../hosts/xlsx/guard';
import { checkRead } from '../../offices/check-read';
import { officeReport, withRemarks, type OfficeReport } from '../../offices/office-report';
import { letterNames, reviewLetter } from '../../offices/review-letter';
import { readers } from '../../readers';
import type { Answer, Answers, Question } from './question';

type CheckQuestion = Extract<Question, { ask: 'check' }>;

async function check({ file, name, profile }: CheckQuestion): Promise<Answers['check']> {
  try {
    refuseLargeFile(file.size);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await withDecisions(await readReport(bytes, name, readers), bytes);
    const options = { profile: profileOf(profile) ?? standar, year: null, withFixes: false, withTraces: true };
    return { report: officeReport(checkRead(name, read, options)) };
  } catch (error) {
    if (error instanceof WorkbookUnreadable) return { failure: { reason: error.reason, values: error.values } };
    // The browser may no longer reach a file that was moved, or that another program holds.
    if (error instanceof DOMException) return { failure: 'notReached' };
    return { failure: 'unexpected' };
  }
}

async function rekap(reports: readonly OfficeReport[]): Promise<Uint8Array> {
  const { rekapWorkbook } = await import(/* webpackChunkName: "rekap" */ '../../offices/rekap');
  const { exportWorkbook } = await import(/* webpackChunkName: "rekap" */ '../../../hosts/xlsx/export');
  return exportWorkbook(rekapWorkbook(reports)).bytes;
}

async function letters(reports: readonly OfficeReport[]): Promise<Uint8Array> {
  const { writeReviewLetter } = await import(/* webpackChunkName: "letters" */ '../../../hosts/docx/review-letter');
  const names = letterNames(reports.map(({ row }) => row.file));
  const files: Record<string, Uint8Array> = {};
  for (const [index, report] of withRemarks(reports).entries())
    files[names[index]!] = await writeReviewLetter(reviewLetter(report));
  // Word files are packed already.
  return zipSync(files, { level: 0 });
}

async function answer(question: Question): Promise<Answers[keyof Answers]> {
  switch (question.ask) {
    case 'check':
      return check(question);
    case 'remarks':
      return withRemarks(question.reports);
    case 'rekap':
      return rekap(question.reports);
    case 'letters':
      return letters(question.reports);
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data).then(
    (given) => {
      postMessage({ answer: given } satisfies Answer);
    },
    (error: unknown) => {
      postMessage({ error: String(error) } satisfies Answer);
    },
  );
});
