/** Reads a report in any of the kinds of files that offices have, each with its own reader, loaded when it is needed. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { Workbook } from '../../core/workbook/workbook';
import type { WordReport } from '../docx/read';
import { isLegacy, type LegacyFormat } from '../legacy/legacy-format';
import { refuseLargeFile } from '../xlsx/guard';
import { readColumns } from '../csv/read';
import type { ReadOptions } from '../xlsx/pace';
import { decodeText } from './text-encoding';
import { fileKind, type FileFormat } from './file-kind';

/** Reads with the library, where it can be stopped. */
export type ReadLegacy = (bytes: Uint8Array, format: LegacyFormat, signal?: AbortSignal) => Promise<Workbook>;

/** A report that was read. */
export interface ReadReport {
  readonly format: FileFormat;
  readonly workbook: Workbook;
  /** Only of a Word file. */
  readonly word: WordReport | null;
}

/** The name of the only sheet of a text in columns. */
function nameOfSheet(file: string): string {
  const name = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[:\\/?*[\]']/g, ' ')
    .trim();
  return name.slice(0, 31) || 'Lembar1';
}

/**
 * What a file is, once it is known that it can be read.
 * @throws WorkbookUnreadable with the reason why it cannot
 */
export function readableFormat(bytes: Uint8Array): FileFormat {
  refuseLargeFile(bytes.length);
  const kind = fileKind(bytes);
  if ('reason' in kind) throw new WorkbookUnreadable(kind.reason);
  return kind.format;
}

/**
 * Reads a report, whatever its file is called.
 * @param file its name, for the sheet of a text in columns
 * @throws WorkbookUnreadable with the reason why it cannot be read
 * @throws the reason of `options.signal` when it is aborted
 * @example const { workbook, format } = await readReport(bytes, 'laporan.docx', readLegacyInNode);
 */
export async function readReport(
  bytes: Uint8Array,
  file: string,
  readLegacy: ReadLegacy,
  options: ReadOptions = {},
): Promise<ReadReport> {
  const format = readableFormat(bytes);
  if (format === 'docx') {
    const { readWordReport } = await import(/* webpackChunkName: "docx" */ '../docx/read');
    const word = await readWordReport(bytes, options);
    return { format, workbook: word.workbook, word };
  }
  if (isLegacy(format)) return { format, workbook: await readLegacy(bytes, format, options.signal), word: null };
  if (format === 'csv')
    return { format, workbook: readColumns(decodeText(bytes) ?? '', nameOfSheet(file)), word: null };
  const { readWorkbook } = await import(/* webpackChunkName: "xlsx" */ '../xlsx/read');
  return { format, workbook: await readWorkbook(bytes, options), word: null };
}
