/**
 * Hidden notes of a workbook, such as why a finding is ignored: an XML document of their own inside the file, which
 * Excel keeps when it saves the file and which nobody sees.
 */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { SavedNote } from './export-model';
import { guardArchive } from './guard';
import { Pace } from './pace';
import { PackageParts, type XmlHandler } from './package-parts';
import { decodeEscapes } from './string-text';
import { escapeXml, xmlHead } from './write-xml';

/** The name by which the document is known; it never changes: files hold it. */
const namespace = 'urn:lkjip:catatan:1';
/** The part in which Excel keeps what an add-in has stored with a workbook. */
const storedByAddIn = /^xl\/webextensions\/webextension\d*\.xml$/;
const hiddenDocument = /^customxml\/item\d+\.xml$/;
/** What this program stores is called so. */
const ours = /^lkjip\./;

/** The document of the notes. */
export function notesXml(notes: readonly SavedNote[]): string {
  const list = notes.map(({ key, sheet, text }) => {
    const of = sheet === null ? '' : ` lembar="${escapeXml(sheet)}"`;
    return `<catatan nama="${escapeXml(key)}"${of}>${escapeXml(text)}</catatan>`;
  });
  return `${xmlHead}<lkjip xmlns="${namespace}">${list.join('')}</lkjip>`;
}

/** Takes the notes out of a document, if it is one of them. */
class NotesReader implements XmlHandler {
  readonly notes: SavedNote[] = [];
  private isOurs = false;
  private current: { key: string; sheet: string | null; text: string } | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'lkjip') this.isOurs = attributes['xmlns'] === namespace;
    if (!this.isOurs || name !== 'catatan') return;
    this.current = { key: attributes['nama'] ?? '', sheet: attributes['lembar'] ?? null, text: '' };
  }

  text(text: string): void {
    if (this.current !== null) this.current.text += text;
  }

  close(): void {
    if (this.current === null) return;
    this.notes.push({ ...this.current, text: decodeEscapes(this.current.text) });
    this.current = null;
  }
}

/** What the add-in has stored in Excel: properties whose values are written as JSON. */
class StoredReader implements XmlHandler {
  readonly notes: SavedNote[] = [];

  open(name: string, { name: key = '', value = '' }: Readonly<Record<string, string>>): void {
    if (name !== 'property' || !ours.test(key)) return;
    try {
      const text: unknown = JSON.parse(value);
      if (typeof text === 'string') this.notes.push({ key, sheet: null, text });
    } catch {
      // Somebody else's property, or a torn one: the workbook is as good without it.
    }
  }
}

/** The notes of a file, those of the add-in in Excel among them; what this program wrote last counts. */
export async function readNotes(parts: PackageParts): Promise<SavedNote[]> {
  const stored = new StoredReader();
  const own = new NotesReader();
  for (const path of parts.paths()) {
    if (storedByAddIn.test(path)) await readIfXml(parts, path, stored);
    else if (hiddenDocument.test(path)) await readIfXml(parts, path, own);
  }
  const isOwn = ({ key }: SavedNote): boolean => own.notes.some((note) => note.sheet === null && note.key === key);
  return [...stored.notes.filter((note) => !isOwn(note)), ...own.notes];
}

/**
 * The notes of an .xlsx file, when nothing else of it is wanted.
 * @throws WorkbookUnreadable when the bytes are no archive
 */
export async function readNotesOf(bytes: Uint8Array): Promise<SavedNote[]> {
  return readNotes(new PackageParts(bytes, guardArchive(bytes), new Pace(0, {})));
}

/** Documents of other programs may be written in ways that are not read here; the workbook is as good without them. */
async function readIfXml(parts: PackageParts, path: string, handler: XmlHandler): Promise<void> {
  try {
    await parts.readXml(path, handler);
  } catch (error) {
    if (!(error instanceof WorkbookUnreadable)) throw error;
  }
}
