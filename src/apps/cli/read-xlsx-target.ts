/** Reads what was typed after --keluar for a new workbook. */
import { cliSentence } from '../../messages/cli';
import { Refusal } from './command';

/**
 * The file to make.
 * @param example a name as it may be typed
 * @throws Refusal when none was typed, or one of another type
 */
export function readXlsxTarget(written: string | undefined, example: string): string {
  if (written === undefined) throw new Refusal(cliSentence('refused.noTarget', { example }));
  if (!/\.xlsx$/i.test(written)) throw new Refusal(cliSentence('refused.targetType', { file: written, example }));
  return written;
}
