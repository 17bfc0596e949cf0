/** The kinds of files that can be fuzzed. */
import type { FuzzFormat } from './format';
import { csv } from './csv';
import { docx } from './docx';
import { ods, xls } from './legacy';
import { xlsx } from './xlsx';

export const formats: readonly FuzzFormat[] = [xlsx, docx, xls, ods, csv];

/** @throws RangeError when there is no such format */
export function formatOf(name: string): FuzzFormat {
  const format = formats.find((each) => each.name === name);
  if (format === undefined) throw new RangeError(`no such format: ${name}`);
  return format;
}
