/** Tells from its first bytes what a file is that is no zip archive. */
import type { UnreadableReason } from '../../core/workbook/unreadable';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const STARTS: readonly (readonly [UnreadableReason, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  // Excel 2 to 4 wrote a bare stream of records.
  ['xls', [0x09, 0x00, 0x04, 0x00]],
  ['xls', [0x09, 0x02, 0x06, 0x00]],
  ['xls', [0x09, 0x04, 0x06, 0x00]],
];

/** The name of the stream in which Office keeps a workbook that has a password, as an OLE directory spells it. */
const ENCRYPTED_STREAM = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
const WORD_STREAM = Array.from('WordDocument').flatMap((letter) => [letter.charCodeAt(0), 0]);

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function textKind(bytes: Uint8Array): UnreadableReason {
  const sample = bytes.subarray(0, 4096);
  if (sample.includes(0) && !startsWith(bytes, [0xff, 0xfe]) && !startsWith(bytes, [0xfe, 0xff])) return 'not-xlsx';
  const text = new TextDecoder().decode(sample).trimStart();
  if (/^(?:<!doctype html|<html|<table|<head|<meta)/i.test(text) || /<html[\s>]/i.test(text)) return 'html';
  return text.startsWith('<') || text.startsWith('{\\rtf') ? 'not-xlsx' : 'text';
}

/** True for the first bytes of a zip archive. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);
}

/**
 * Names a file that is no zip archive; an .xlsx always is one, unless it has a password.
 * @example fileKind(new TextEncoder().encode('%PDF-1.7')) // 'pdf'
 */
export function fileKind(bytes: Uint8Array): UnreadableReason {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, OLE)) {
    if (contains(bytes, ENCRYPTED_STREAM)) return 'encrypted';
    return contains(bytes, WORD_STREAM) ? 'word' : 'xls';
  }
  for (const [kind, start] of STARTS) if (startsWith(bytes, start)) return kind;
  return textKind(bytes);
}
