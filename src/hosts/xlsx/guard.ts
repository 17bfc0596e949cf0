/** Looks at a file before any of it is unpacked. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import { FREE_UNPACKED_BYTES, MOST_FILE_BYTES, MOST_UNPACKED_BYTES, MOST_UNPACKED_RATIO } from './limits';
import { readZipDirectory, type ZipEntry } from './zip-directory';

const MEGABYTE = 1024 * 1024;

function tooLarge(size: number, limit: number): WorkbookUnreadable {
  return new WorkbookUnreadable('too-large', {
    size: { value: size / MEGABYTE, decimals: 0, style: 'plain' },
    limit: { value: limit / MEGABYTE, decimals: 0, style: 'plain' },
  });
}

/**
 * Refuses a file that is too large to be taken into memory.
 * @throws WorkbookUnreadable `too-large`
 */
export function refuseLargeFile(size: number): void {
  if (size > MOST_FILE_BYTES) throw tooLarge(size, MOST_FILE_BYTES);
}

/** The parts that are read; pictures and macros are never unpacked. */
const READ_PARTS = /\.(?:xml|rels)$/i;

function checkSizes(entries: Iterable<ZipEntry>, readParts: RegExp): void {
  let unpacked = 0;
  for (const { name, packedSize, unpackedSize } of entries) {
    if (!readParts.test(name)) continue;
    unpacked += unpackedSize;
    if (unpackedSize > FREE_UNPACKED_BYTES && unpackedSize / Math.max(1, packedSize) > MOST_UNPACKED_RATIO) {
      throw new WorkbookUnreadable('bomb');
    }
  }
  if (unpacked > MOST_UNPACKED_BYTES) throw tooLarge(unpacked, MOST_UNPACKED_BYTES);
}

/**
 * The parts of an archive, or the reason why it is not opened.
 * @param readParts the names of the parts that will be unpacked
 * @throws WorkbookUnreadable for a file that is too large, no zip archive, torn, or a zip bomb
 */
export function guardArchive(bytes: Uint8Array, readParts = READ_PARTS): Map<string, ZipEntry> {
  refuseLargeFile(bytes.length);
  const entries = readZipDirectory(bytes);
  checkSizes(entries.values(), readParts);
  return entries;
}
