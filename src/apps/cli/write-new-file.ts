/** Writes files that are not there yet. */
import { writeFile } from 'node:fs/promises';
import { cliSentence } from '../../messages/cli';

/**
 * Writes a new file; the disk itself refuses to replace one.
 * @returns the sentence that says why it was not written, or null when it was
 */
export async function writeNewFile(file: string, bytes: Uint8Array): Promise<string | null> {
  try {
    await writeFile(file, bytes, { flag: 'wx' });
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code === 'EEXIST' ? cliSentence('failed.exists', { file }) : cliSentence('failed.write', { file, code });
  }
}
