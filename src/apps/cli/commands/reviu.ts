/** `lkjip reviu`: writes the sheet Kertas Reviu Mandiri as a workbook. */
import { computedWorkbook } from '../../../core/formulas/computed-workbook';
import { answerItems } from '../../../core/reviu/answer-items';
import { planReviu } from '../../../core/reviu/plan-reviu';
import { readReportFile } from '../../../hosts/files/read-file';
import { writeWorkbook } from '../../../hosts/xlsx/write';
import { cliSentence } from '../../../messages/cli';
import { reviuSentences } from '../../../messages/reviu/id';
import { checkRead } from '../../offices/check-read';
import { Refusal, type ExitCode, type Output } from '../command';
import { fileFailure } from '../file-failure';
import { readOptions } from '../read-options';
import { readProfileOption } from '../read-profile-option';
import { readXlsxTarget } from '../read-xlsx-target';
import { writeNewFile } from '../write-new-file';

/** Makes the sheet of a review. */
export async function reviu(args: readonly string[], output: Output): Promise<ExitCode> {
  const { files, values } = readOptions(args, {
    examples: { profil: 'standar', keluar: 'reviu.xlsx' },
    flags: [],
  });
  const target = readXlsxTarget(values.keluar, 'reviu.xlsx');
  const profile = await readProfileOption(values.profil);
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) {
    throw new Refusal(cliSentence('refused.oneFile', { example: 'reviu laporan.xlsx --keluar reviu.xlsx' }));
  }
  try {
    const report = await readReportFile(file);
    const workbook = computedWorkbook(report.workbook);
    const options = { profile, year: null, withFixes: false, withTraces: false };
    const { result } = checkRead(file, { ...report, workbook }, options);
    const answers = answerItems(
      result,
      result.findings.filter(({ severity }) => severity === 'error'),
    );
    const failure = await writeNewFile(
      target,
      writeWorkbook([planReviu(answers, result.office, result.year, reviuSentences)]),
    );
    if (failure !== null) {
      output.error(`${failure}\n`);
      return 2;
    }
    const count = (wanted: 'ya' | 'tidak' | null): number => answers.filter(({ answer }) => answer === wanted).length;
    const counts = { yes: count('ya'), no: count('tidak'), open: count(null) };
    output.out(`${cliSentence('made.reviu', { file: target, ...counts })}\n`);
    return counts.no > 0 ? 1 : 0;
  } catch (error) {
    output.error(`${cliSentence('ofFile', { file, sentence: fileFailure(error) })}\n`);
    return 2;
  }
}
