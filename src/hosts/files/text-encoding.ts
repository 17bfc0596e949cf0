/** Tells how a text is written in bytes, and reads it. */

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes that show how a text is written. */
const SAMPLE = 4096;

/** Latin letters in UTF-16 have a zero in every second byte; other texts have no zeros at all. */
function withoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.7 && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > half * 0.7 && zeros[1] === 0) return 'utf-16be';
  return zeros[0] === 0 && zeros[1] === 0 ? 'utf-8' : null;
}

/**
 * The text of some bytes in UTF-8, UTF-16 or Windows-1252, without the mark at its beginning; null when they are no text.
 * @param isCut whether the bytes are only the beginning of the text, and may end in the middle of a letter
 * @example decodeText(new Uint8Array([0xff, 0xfe, 0x4e, 0x00])) // 'N'
 */
export function decodeText(bytes: Uint8Array, isCut = false): string | null {
  const mark = MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.[0] ?? withoutMark(bytes);
  if (encoding === null) return null;
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
  } catch {
    // Taken as a piece: Node 20 reads a whole text as ISO-8859-1, which has no dashes and quotation marks.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}
