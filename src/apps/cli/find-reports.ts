/** The files that are meant by what was typed: files, folders and patterns. */
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isHiddenName, isReportName, isUnreadableReportName } from '../offices/report-names';
import { isPattern, matchPattern } from './file-pattern';

/** The files to check, each once, and those of folders that cannot be. */
export interface FoundReports {
  readonly files: readonly string[];
  readonly skipped: readonly string[];
  /** Folders in which nothing is to be checked. */
  readonly empty: readonly string[];
  /** Folders that could not be looked into, with what the disk says. */
  readonly closed: ReadonlyMap<string, string>;
}

/**
 * The files of a folder, and of the folders in it; a link to a folder is not followed, so there is no circle.
 * @param closed gets the folders that cannot be looked into: the others are
 */
async function filesIn(folder: string, isDeep: boolean, closed: Map<string, string>): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    closed.set(folder, error.code ?? '');
    return [];
  });
  entries.sort((one, other) => one.name.localeCompare(other.name, 'id', { numeric: true }));
  const files: string[] = [];
  for (const entry of entries) {
    if (isHiddenName(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (isDeep) files.push(...(await filesIn(path, true, closed)));
    } else files.push(path);
  }
  return files;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}

/**
 * Finds reports.
 * @param typed files, folders, or patterns that the terminal did not unfold, as that of Windows
 * @param isDeep whether the folders inside of folders count
 * @param leftOut what the program itself writes there
 * @example await findReports(['laporan', 'lama/*.xls'], false)
 */
export async function findReports(
  typed: readonly string[],
  isDeep: boolean,
  leftOut: readonly string[] = [],
): Promise<FoundReports> {
  const files = new Map<string, string>();
  const skipped = new Map<string, string>();
  const empty: string[] = [];
  const closed = new Map<string, string>();
  const own = leftOut.map((path) => resolve(path));
  for (const written of typed) {
    const isThere = (await stat(written).catch(() => null)) !== null;
    const paths = !isThere && isPattern(written) ? await matchPattern(written) : [written];
    for (const path of paths) {
      if (!(await isFolder(path))) {
        files.set(resolve(path), path);
        continue;
      }
      let found = 0;
      for (const file of await filesIn(path, isDeep, closed)) {
        if (own.some((each) => resolve(file) === each || resolve(file).startsWith(join(each, '/')))) continue;
        if (isReportName(file)) {
          files.set(resolve(file), file);
          found += 1;
        } else if (isUnreadableReportName(file)) skipped.set(resolve(file), file);
      }
      if (found === 0 && !closed.has(path)) empty.push(path);
    }
  }
  return { files: [...files.values()], skipped: [...skipped.values()], empty, closed };
}
