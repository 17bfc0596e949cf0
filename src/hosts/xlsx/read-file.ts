/** Reads an .xlsx file from the disk. */
import { open } from 'node:fs/promises';
import { WorkbookUnreadable, type UnreadableReason } from '../../core/workbook/unreadable';
import type { Workbook } from '../../core/workbook/workbook';
import { refuseLargeFile } from './guard';
import type { ReadOptions } from './pace';
import { readWorkbook } from './read';

const REASONS: Readonly<Record<string, UnreadableReason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EBUSY: 'no-access',
};

/** Reads the bytes, but not of a file that is too large to be taken into memory. */
async function readBytes(path: string): Promise<Uint8Array> {
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
 * Reads a workbook by its path.
 * @throws WorkbookUnreadable also when the file is missing, is a folder or may not be read
 * @example const workbook = await readWorkbookFile('laporan.xlsx');
 */
export async function readWorkbookFile(path: string, options: ReadOptions = {}): Promise<Workbook> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path);
  } catch (error) {
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    const reason = hasCode ? REASONS[String(error.code)] : undefined;
    if (reason === undefined) throw error;
    throw new WorkbookUnreadable(reason, {}, { cause: error });
  }
  return readWorkbook(bytes, options);
}
