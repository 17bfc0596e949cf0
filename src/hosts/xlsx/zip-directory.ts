/** Reads the directory at the end of a zip archive, without unpacking anything. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';

/** One part of the archive, as the directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly unpackedSize: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65535;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
/** The value of a 32-bit field whose true value stands in the zip64 field. */
const IN_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 1;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_SIZE = 56;

/** Numbers of an archive; any that lies outside the file means that the file is torn. */
function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

/** What the end record tells. */
interface Ending {
  readonly count: number;
  /** Where the directory begins, counted from the beginning of the archive like all places in it. */
  readonly offset: number;
  /** Where the archive begins in the file: bytes in front of it do not belong to it. */
  readonly start: number;
}

/** Where the archive begins, when its directory lies at a place of the file and says that it lies at another one. */
function startOf(view: DataView, said: number, found: number): number {
  return said + 4 <= view.byteLength && view.getUint32(said, true) === ENTRY_SIGNATURE ? 0 : found - said;
}

/** The end record; its fields stand in the zip64 one where an archive has that, as streaming programs write it. */
function readEnding(view: DataView): Ending | null {
  const end = findEnd(view);
  if (end === null) return null;
  const locator = end - ZIP64_LOCATOR_SIZE;
  const zip64 = locator - ZIP64_END_SIZE;
  if (zip64 < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) {
    const offset = view.getUint32(end + 16, true);
    const start = startOf(view, offset, end - view.getUint32(end + 12, true));
    return { count: view.getUint16(end + 10, true), offset, start };
  }
  if (view.getUint32(zip64, true) !== ZIP64_END_SIGNATURE) throw new WorkbookUnreadable('torn');
  const offset = Number(view.getBigUint64(zip64 + 48, true));
  const start = startOf(view, offset, zip64 - Number(view.getBigUint64(zip64 + 40, true)));
  return { count: Number(view.getBigUint64(zip64 + 32, true)), offset, start };
}

/**
 * How many bytes stand in front of a zip archive, such as the blank lines of a page that handed it out; null when the
 * file ends with no archive.
 */
export function bytesBeforeZip(bytes: Uint8Array): number | null {
  if (bytes.length < END_SIZE) return null;
  const view = viewOf(bytes);
  const start = readEnding(view)?.start ?? -1;
  const isThere = start >= 0 && start + 4 <= bytes.length && view.getUint32(start, true) === LOCAL_SIGNATURE;
  return isThere ? start : null;
}

/** Sizes and offset of an entry, from the zip64 field where the 32-bit fields are full. */
function readSizes(view: DataView, at: number, nameLength: number, extraLength: number) {
  const sizes = {
    unpackedSize: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const end = at + ENTRY_SIZE + nameLength + extraLength;
  for (let field = at + ENTRY_SIZE + nameLength; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== ZIP64_FIELD) continue;
    let value = field + 4;
    for (const key of ['unpackedSize', 'packedSize', 'offset'] as const) {
      if (sizes[key] !== IN_ZIP64) continue;
      sizes[key] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
  return sizes;
}

function readEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = viewOf(bytes);
  const ending = readEnding(view);
  if (ending === null || ending.start < 0) throw new WorkbookUnreadable('torn');
  const { count, offset, start } = ending;
  const entries = new Map<string, ZipEntry>();
  let at = start + offset;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new WorkbookUnreadable('torn');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameBytes = bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength);
    const name = new TextDecoder().decode(nameBytes);
    const key = partKey(name);
    // Which of two parts of the same name counts, each program decides otherwise.
    if (entries.has(key)) throw new WorkbookUnreadable('torn');
    const sizes = readSizes(view, at, nameLength, extraLength);
    entries.set(key, {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      ...sizes,
      offset: start + sizes.offset,
    });
    at += ENTRY_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * The name by which a part is looked up: Office does so without regard to case, and writes special characters of a name
 * as percent codes or not (ECMA-376 part 2, 6.2.2).
 * @example partKey('/xl/Lembar%201.xml') // 'xl/lembar 1.xml'
 */
export function partKey(name: string): string {
  const plain = name.replaceAll('\\', '/').replace(/^\/+/, '');
  try {
    return decodeURIComponent(plain).toLowerCase();
  } catch {
    // A lone percent sign is one.
    return plain.toLowerCase();
  }
}

/**
 * The parts of a zip archive by `partKey` of their names.
 * @throws WorkbookUnreadable `torn` when the archive has no directory, one that points outside the file, or two parts
 * of the same name
 */
export function readZipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  try {
    return readEntries(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new WorkbookUnreadable('torn', {}, { cause: error });
    throw error;
  }
}

/**
 * The packed bytes of a part.
 * @throws WorkbookUnreadable `torn` when they do not all lie inside the file
 */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (entry.offset + LOCAL_SIZE > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_SIGNATURE) {
    throw new WorkbookUnreadable('torn');
  }
  const start =
    entry.offset + LOCAL_SIZE + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw new WorkbookUnreadable('torn');
  return bytes.subarray(start, start + entry.packedSize);
}
