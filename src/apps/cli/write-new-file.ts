/** Writes files that are not there yet. */
import { open, rm } from 'node:fs/promises';
import { cliSentence } from '../../messages/cli';

/** What to do about what the disk says. */
const ADVICE = {
  ENOENT: 'write.noFolder',
  ENOTDIR: 'write.noFolder',
  EACCES: 'write.forbidden',
  EPERM: 'write.forbidden',
  EROFS: 'write.forbidden',
  ENOSPC: 'write.full',
  EDQUOT: 'write.full',
  EFBIG: 'write.full',
  ENAMETOOLONG: 'write.longName',
} as const;

/** Makes a file with all of the bytes, or none: half a file would be taken for a whole one. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    // Some disks say only now that they are full.
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(path, { force: true });
    throw error;
  }
}

/**
 * Writes a new file; the disk itself refuses to replace one.
 * @returns the sentence that says why it was not written, or null when it was
 */
export async function writeNewFile(file: string, bytes: Uint8Array): Promise<string | null> {
  try {
    await writeWhole(file, bytes);
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EEXIST') return cliSentence('failed.exists', { file });
    const advice = cliSentence(code in ADVICE ? ADVICE[code as keyof typeof ADVICE] : 'write.other');
    return cliSentence('failed.write', { file, code, advice });
  }
}
