/** `lkjip buat`: writes a new workbook with the standard sheets. */
import { standar } from '../../../core/profiles/standar';
import { emptyOffice } from '../../../core/scaffold/empty-office';
import { exampleOffice } from '../../../core/scaffold/example/example-office';
import { fillFirst } from '../../../core/scaffold/fill-first';
import { scaffold } from '../../../core/scaffold/scaffold';
import { writeWorkbook } from '../../../hosts/xlsx/write';
import { cliSentence } from '../../../messages/cli';
import { sheetSentences } from '../../../messages/sheets/id';
import { Refusal, type ExitCode, type Output } from '../command';
import { readOptions } from '../read-options';
import { carriedText, carryFile } from '../carry-file';
import { readProfileOption } from '../read-profile-option';
import { readXlsxTarget } from '../read-xlsx-target';
import { writeNewFile } from '../write-new-file';

function readYear(written: string | undefined): number {
  if (written === undefined) throw new Refusal(cliSentence('refused.noYear'));
  if (!/^(?:19|20)\d\d$/.test(written)) throw new Refusal(cliSentence('refused.year', { written }));
  return Number(written);
}

/** Makes a workbook. */
export async function buat(args: readonly string[], output: Output): Promise<ExitCode> {
  const { files, values, flags } = readOptions(args, {
    examples: { profil: standar.id, tahun: '2025', keluar: 'lkjip-2025.xlsx', dari: 'lkjip-2024.xlsx' },
    flags: ['contoh'],
  });
  if (files[0] !== undefined) throw new Refusal(cliSentence('refused.extra', { written: files[0] }));
  const isExample = flags.has('contoh');
  if (isExample && values.dari !== undefined) throw new Refusal(cliSentence('refused.exampleFrom'));
  const typedYear = values.tahun === undefined && values.dari !== undefined ? null : readYear(values.tahun);
  const file = readXlsxTarget(values.keluar, 'lkjip-2025.xlsx');
  const profile = await readProfileOption(values.profil);
  const carried = values.dari === undefined ? null : await carryFile(values.dari, profile, typedYear, output);
  if (carried === 'failed') return 2;
  const office = carried?.office ?? (isExample ? exampleOffice(typedYear!) : emptyOffice(typedYear!));
  const { year } = office;
  const plans = fillFirst(scaffold(profile, office, sheetSentences));
  const failure = await writeNewFile(file, writeWorkbook(plans));
  if (failure !== null) {
    output.error(`${failure}\n`);
    return 2;
  }
  output.out(`${cliSentence('made.file', { file, sheets: plans.length, profile: profile.id, year })}\n`);
  if (carried !== null) output.out(carriedText(carried, values.dari!));
  return 0;
}
