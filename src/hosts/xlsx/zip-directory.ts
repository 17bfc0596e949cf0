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

/** Numbers of an archive; any that lies outside the file means that the file is torn. */
function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new WorkbookUnreadable('torn');
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
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new WorkbookUnreadable('torn');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameBytes = bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength);
    const name = new TextDecoder().decode(nameBytes).replaceAll('\\', '/');
    entries.set(name.toLowerCase(), {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      ...readSizes(view, at, nameLength, extraLength),
    });
    at += ENTRY_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * The parts of a zip archive by their names in lower case: Office looks them up without regard to case.
 * @throws WorkbookUnreadable `torn` when the archive has no directory, or one that points outside the file
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
