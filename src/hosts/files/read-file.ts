/** Reads the file of a report from the disk. */
import { open } from 'node:fs/promises';
import { WorkbookUnreadable, type UnreadableReason } from '../../core/workbook/unreadable';
import { refuseLargeFile } from '../xlsx/guard';
import type { ReadOptions } from '../xlsx/pace';
import { withDecisions, type DecidedReport } from './decided-report';
import { readReport, type Readers } from './read-report';

const REASONS: Readonly<Record<string, UnreadableReason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EBUSY: 'no-access',
};

/** Each reader is loaded when there is a file for it. */
const loadedReaders: Readers = {
  async word(bytes, options) {
    const { readWordReport } = await import(/* webpackChunkName: "docx" */ '../docx/read');
    return readWordReport(bytes, options);
  },
  async legacy(bytes, format, signal) {
    const { readLegacyInNode } = await import(/* webpackChunkName: "legacy" */ '../legacy/read-in-node');
    return readLegacyInNode(bytes, format, signal);
  },
};

/** Reads the bytes, but not of a file that is too large to be taken into memory. */
async function readAll(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const facts = await file.stat();
    if (facts.isDirectory()) throw new WorkbookUnreadable('folder');
    refuseLargeFile(facts.size);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/**
 * The bytes of a file.
 * @throws WorkbookUnreadable when the file is missing, is a folder, is too large or may not be read
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readAll(path);
  } catch (error) {
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    const reason = hasCode ? REASONS[String(error.code)] : undefined;
    if (reason === undefined) throw error;
    throw new WorkbookUnreadable(reason, {}, { cause: error });
  }
}

/**
 * Reads a report by its path, whatever kind of file it is.
 * @throws WorkbookUnreadable with the reason why it cannot be read
 * @example const { workbook, format } = await readReportFile('laporan.docx');
 */
export async function readReportFile(
  path: string,
  options: ReadOptions = {},
  readers: Readers = loadedReaders,
): Promise<DecidedReport> {
  const bytes = await readBytes(path);
  return withDecisions(await readReport(bytes, path, readers, options), bytes);
}
