/** Turns the bytes of an XML part into text. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';

/** The first bytes of `<?` and of the byte order mark, in the encodings that the standard allows beside UTF-8. */
const UTF16: readonly (readonly [label: string, start: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
];

/** Long enough for `<?xml version="1.0" encoding="…" standalone="yes"?>`. */
const DECLARATION = 200;

/** The encoding that the first bytes show, or that the declaration in them names; UTF-8 when they do neither. */
function encodingOf(first: Uint8Array): string {
  for (const [label, start] of UTF16) if (start.every((byte, index) => first[index] === byte)) return label;
  const declaration = new TextDecoder('latin1').decode(first.subarray(0, DECLARATION));
  const named = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)/.exec(declaration)?.[1] ?? 'utf-8';
  // Readable as bytes, it is none of these, whatever it says.
  return /^(?:utf-?16|ucs-?2|iso-10646)/i.test(named) ? 'utf-8' : named;
}

/**
 * Decodes pieces of a part. XML parts are UTF-8 or UTF-16 (ECMA-376 part 2, 9.1.1); others that name their encoding are
 * read by it.
 * @throws WorkbookUnreadable `torn` for bytes that the encoding does not know, rather than reading them wrong
 */
export class XmlDecoder {
  private decoder: TextDecoder | null = null;

  decode(piece: Uint8Array): string {
    return this.run(() => {
      this.decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      return this.decoder.decode(piece, { stream: true });
    });
  }

  /** What is left when all pieces are decoded. */
  finish(): string {
    return this.run(() => this.decoder?.decode() ?? '');
  }

  private run(decode: () => string): string {
    try {
      return decode();
    } catch (cause) {
      throw new WorkbookUnreadable('torn', {}, { cause });
    }
  }
}
