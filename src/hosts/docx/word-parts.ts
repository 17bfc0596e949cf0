/** The parts of a Word file as texts that can be changed; what is not changed stays as it is. */
import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import { unpackWhole } from '../xlsx/unpack';
import { asDocument } from './as-document';
import { partKey, type ZipEntry } from '../xlsx/zip-directory';

/** Packed already; packing them again takes time and makes them no smaller. */
const PACKED = /\.(?:png|jpe?g|gif|tiff?|mp4|zip|xlsx|docx|emz|wmz)$/i;

function unpackAll(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.values()) {
    if (entry.name.endsWith('/')) continue;
    files.set(entry.name, unpackWhole(bytes, entry));
  }
  return files;
}

/** The parts of a file as texts that can be changed. */
export class WordParts {
  private constructor(readonly files: Map<string, Uint8Array>) {}

  /** All parts of an archive whose directory was looked through. */
  static unpacked(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): WordParts {
    return new WordParts(unpackAll(bytes, entries));
  }

  /** The name of a part as the archive spells it, or null. */
  find(path: string): string | null {
    for (const name of this.files.keys()) if (partKey(name) === partKey(path)) return name;
    return null;
  }

  /** Only UTF-8 can be changed in place; Word writes nothing else. */
  text(path: string): string {
    const bytes = this.files.get(path);
    if (bytes === undefined || (bytes[0] ?? 0) >= 0xfe || bytes[0] === 0) throw new WorkbookUnreadable('torn');
    return strFromU8(bytes);
  }

  write(path: string, text: string): void {
    this.files.set(path, strToU8(text));
  }

  /** The archive with them, as a document: Word opens no template or file with macros that is called .docx. */
  pack(): Uint8Array {
    asDocument(this);
    const files: Zippable = {};
    for (const [name, content] of this.files) files[name] = [content, { level: PACKED.test(name) ? 0 : 6 }];
    return zipSync(files);
  }
}
