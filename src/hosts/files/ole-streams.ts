/** Reads the names of the streams of an OLE file, the container of .xls, .doc and .ppt ([MS-CFB]). */

const NO_STREAM = 0xffffffff;
const ENTRY_SIZE = 128;
const HEADER_SIZE = 512;
/** Places of the first parts of the table of sectors in the header; files below 7 MB need no more. */
const FIRST_TABLES = 76;
const TABLES_IN_HEADER = 109;
/** Real files have some dozens. */
const MOST_ENTRIES = 10_000;

const STREAM = 2;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

function readEntry(view: DataView, at: number): Entry {
  const length = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) / 2 - 1);
  let name = '';
  for (let index = 0; index < length; index += 1) name += String.fromCharCode(view.getUint16(at + index * 2, true));
  return {
    name,
    type: view.getUint8(at + 66),
    left: view.getUint32(at + 68, true),
    right: view.getUint32(at + 72, true),
    child: view.getUint32(at + 76, true),
  };
}

/** Where the sectors of the directory begin, in their order. */
function directorySectors(view: DataView): number[] {
  const size = 2 ** view.getUint16(30, true);
  const offsetOf = (sector: number): number => (sector + 1) * size;
  const found: number[] = [];
  let sector = view.getUint32(48, true);
  while (offsetOf(sector) + ENTRY_SIZE <= view.byteLength && found.length * (size / ENTRY_SIZE) < MOST_ENTRIES) {
    found.push(offsetOf(sector));
    const table = Math.floor((sector * 4) / size);
    if (table >= TABLES_IN_HEADER) break;
    const next = offsetOf(view.getUint32(FIRST_TABLES + table * 4, true)) + ((sector * 4) % size);
    if (next + 4 > view.byteLength) break;
    sector = view.getUint32(next, true);
  }
  return found;
}

/**
 * The names of the streams that lie in the file itself, in lower case; those of documents embedded in it, which have
 * folders of their own, are left out. Empty for a torn file.
 * @example oleStreams(bytes).has('workbook')
 */
export function oleStreams(bytes: Uint8Array): Set<string> {
  const streams = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = bytes.length < HEADER_SIZE ? 0 : view.getUint16(30, true);
  if (shift < 7 || shift > 16) return streams;
  const perSector = 2 ** shift / ENTRY_SIZE;
  const sectors = directorySectors(view);
  const entryAt = (index: number): Entry | null => {
    const start = sectors[Math.floor(index / perSector)];
    const at = (start ?? 0) + (index % perSector) * ENTRY_SIZE;
    return start === undefined || at + ENTRY_SIZE > bytes.length ? null : readEntry(view, at);
  };
  const seen = new Set<number>();
  const waiting = [entryAt(0)?.child ?? NO_STREAM];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = index === NO_STREAM || seen.has(index) ? null : entryAt(index);
    if (entry === null) continue;
    seen.add(index);
    if (entry.type === STREAM) streams.add(entry.name.toLowerCase());
    waiting.push(entry.left, entry.right);
  }
  return streams;
}
