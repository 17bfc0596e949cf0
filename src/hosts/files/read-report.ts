/** Reads a report in any of the kinds of files that offices have, each with its own reader. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { Workbook } from '../../core/workbook/workbook';
import type { readWordReport, WordReport } from '../docx/read';
import { isLegacy, type LegacyFormat } from '../legacy/legacy-format';
import { refuseLargeFile } from '../xlsx/guard';
import { readColumns } from '../csv/read';
import type { ReadOptions } from '../xlsx/pace';
import { readWorkbook } from '../xlsx/read';
import { decodeText } from './text-encoding';
import { fileKind, type FileFormat } from './file-kind';

/** The readers that a page loads only when it needs them, and a program that runs without one has at hand. */
export interface Readers {
  readonly word: typeof readWordReport;
  /** Reads with the library, where it can be stopped. */
  readonly legacy: (bytes: Uint8Array, format: LegacyFormat, signal?: AbortSignal) => Promise<Workbook>;
}

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
 * @example const { workbook, format } = await readReport(bytes, 'laporan.docx', readers);
 */
export async function readReport(
  bytes: Uint8Array,
  file: string,
  readers: Readers,
  options: ReadOptions = {},
): Promise<ReadReport> {
  const format = readableFormat(bytes);
  if (format === 'docx') {
    const word = await readers.word(bytes, options);
    return { format, workbook: word.workbook, word };
  }
  if (isLegacy(format)) return { format, workbook: await readers.legacy(bytes, format, options.signal), word: null };
  if (format === 'csv')
    return { format, workbook: readColumns(decodeText(bytes) ?? '', nameOfSheet(file)), word: null };
  return { format, workbook: await readWorkbook(bytes, options), word: null };
}
