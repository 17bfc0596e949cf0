/** `lkjip naskah`: writes the draft of the report as a Word file. */
import { computedWorkbook } from '../../../core/formulas/computed-workbook';
import { planNaskah } from '../../../core/naskah/plan-naskah';
import { readBytes, readReportFile } from '../../../hosts/files/read-file';
import { writeNaskah } from '../../../hosts/docx/naskah/write-naskah';
import { cliSentence } from '../../../messages/cli';
import { naskahSentences } from '../../../messages/naskah/id';
import { checkRead } from '../../offices/check-read';
import { Refusal, type ExitCode, type Output } from '../command';
import { fileFailure } from '../file-failure';
import { readOptions } from '../read-options';
import { readProfileOption } from '../read-profile-option';
import { withoutParts } from '../without-parts';
import { writeNewFile } from '../write-new-file';

function readTarget(written: string | undefined): string {
  if (written === undefined) throw new Refusal(cliSentence('refused.noNaskahTarget'));
  if (!/\.docx$/i.test(written)) throw new Refusal(cliSentence('refused.naskahType', { file: written }));
  return written;
}

/** Makes a draft. */
export async function naskah(args: readonly string[], output: Output): Promise<ExitCode> {
  const { files, values } = readOptions(args, {
    examples: { profil: 'standar', keluar: 'naskah.docx', templat: 'kantor.docx' },
    flags: [],
  });
  const target = readTarget(values.keluar);
  const profile = await readProfileOption(values.profil);
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) {
    throw new Refusal(cliSentence('refused.oneFile', { example: 'naskah laporan.xlsx --keluar naskah.docx' }));
  }
  const say = (sentence: string): void => {
    output.error(`${sentence}\n`);
  };
  let reading = file;
  try {
    const report = await readReportFile(file);
    const workbook = computedWorkbook(report.workbook);
    const options = { profile, year: null, withFixes: false, withTraces: false };
    const { result, ignored } = checkRead(file, { ...report, workbook }, options);
    // What has no value cannot be written, whether or not somebody ignores that.
    const found = [...result.findings, ...ignored.map(({ finding }) => finding)];
    if (found.some(({ message }) => message.id === 'rumus.uncomputed')) {
      say(cliSentence('ofFile', { file, sentence: cliSentence('failed.uncomputed') }));
      return 2;
    }
    if (result.tables.length === 0) {
      say(cliSentence('ofFile', { file, sentence: cliSentence('noTables') }));
      return 2;
    }
    const errors = result.findings.filter(({ severity }) => severity === 'error');
    const plan = planNaskah(workbook, result, errors, naskahSentences, profile);
    reading = values.templat ?? file;
    const template = values.templat === undefined ? null : await readBytes(values.templat);
    const { bytes, filled, lost } = await writeNaskah(plan, template);
    const failure = await writeNewFile(target, bytes);
    if (failure !== null) {
      say(failure);
      return 2;
    }
    const tables = plan.chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table')).length;
    output.out(`${cliSentence('made.naskah', { file: target, tables })}\n`);
    if (template !== null) {
      const marks = filled.map((name) => `{{${name}}}`).join(', ');
      output.out(`${filled.length === 0 ? cliSentence('naskah.noMark') : cliSentence('naskah.marks', { marks })}\n`);
    }
    const without = withoutParts(target, lost);
    if (without !== null) say(without);
    for (const { sheet, reason } of plan.leftOut) say(cliSentence(`naskah.leftOut.${reason}`, { sheet }));
    if (errors.length > 0) say(cliSentence('naskah.errors', { errors: errors.length }));
    return errors.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    say(cliSentence('ofFile', { file: reading, sentence: fileFailure(error) }));
    return 2;
  }
}
