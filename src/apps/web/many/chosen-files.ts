/** The files that somebody has chosen or dropped, those in folders among them. */
import { isHiddenName, isReportName, isUnreadableReportName } from '../../offices/report-names';

/** A file and its name among the others: with its folders, where it came in one. */
export interface ChosenFile {
  readonly file: File;
  readonly name: string;
}

/** What is taken out of a folder: reports, and what looks like one and cannot be read, so that it is told. */
function isWanted(name: string): boolean {
  return !isHiddenName(name) && (isReportName(name) || isUnreadableReportName(name));
}

/** The files of a field; those of a folder without what is no report. */
export function filesOfField(files: Iterable<File>): ChosenFile[] {
  return [...files]
    .filter(({ name, webkitRelativePath }) => webkitRelativePath === '' || isWanted(name))
    .map((file) => ({ file, name: file.webkitRelativePath || file.name }));
}

/** A reader of folders gives a part at a time, and an empty one at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (part.length === 0) return entries;
    entries.push(...part);
  }
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<ChosenFile[]> {
  const files: ChosenFile[] = [];
  for (const entry of await entriesOf(folder)) {
    if (isHiddenName(entry.name)) continue;
    if (isFolder(entry)) files.push(...(await filesIn(entry)));
    else if (isWanted(entry.name)) {
      const file = await new Promise<File>((resolve, reject) => {
        (entry as FileSystemFileEntry).file(resolve, reject);
      });
      files.push({ file, name: entry.fullPath.replace(/^\//, '') });
    }
  }
  return files;
}

/** What was dropped. */
export interface Dropped {
  readonly files: readonly ChosenFile[];
  readonly hasFolder: boolean;
}

/**
 * The files of a drop, those in its folders among them.
 * @param transfer is empty once the event has gone by, so it is read at once
 */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  const plain = filesOfField(transfer.files);
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const folders = entries.filter((entry) => entry !== null).filter(isFolder);
  if (folders.length === 0) return { files: plain, hasFolder: false };
  const names = new Set(folders.map(({ name }) => name));
  const files = plain.filter(({ name }) => !names.has(name));
  for (const folder of folders) files.push(...(await filesIn(folder)));
  return { files, hasFolder: true };
}
