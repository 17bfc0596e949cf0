/** Unpacks one part of a zip archive piece by piece, within limits. */
import { Inflate } from 'fflate';
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import { checksum } from './checksum';
import { FREE_UNPACKED_BYTES, MOST_UNPACKED_RATIO } from './limits';
import { packedBytes, type ZipEntry } from './zip-directory';

const STORED = 0;
const DEFLATED = 8;

/** Small enough that a bomb is seen before it fills the memory: deflate grows at most 1032 times. */
const PIECE = 16 * 1024;

/** Counts and checks what comes out of a part. */
class Outlet {
  private size = 0;
  private sum = 0;
  private pieces: Uint8Array[] = [];

  constructor(private readonly entry: ZipEntry) {}

  readonly accept = (piece: Uint8Array): void => {
    this.size += piece.length;
    const ratio = this.size / Math.max(1, this.entry.packedSize);
    if (this.size > FREE_UNPACKED_BYTES && ratio > MOST_UNPACKED_RATIO) throw new WorkbookUnreadable('bomb');
    if (this.size > this.entry.unpackedSize) throw new WorkbookUnreadable('torn');
    this.sum = checksum(piece, this.sum);
    this.pieces.push(piece);
  };

  take(): Uint8Array[] {
    const taken = this.pieces;
    this.pieces = [];
    return taken;
  }

  finish(): void {
    const whole = this.size === this.entry.unpackedSize && this.sum === this.entry.checksum;
    if (!whole) throw new WorkbookUnreadable('torn');
  }
}

/**
 * The unpacked bytes of a part, in pieces; its size and checksum are checked at the end.
 * @throws WorkbookUnreadable `bomb` when it unpacks to far more than its size, `torn` when it does not unpack to what
 * the directory declares, `encrypted` when it has a password
 */
export function* unpack(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array, void> {
  if (entry.encrypted) throw new WorkbookUnreadable('encrypted');
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new WorkbookUnreadable('torn');
  const packed = packedBytes(bytes, entry);
  const outlet = new Outlet(entry);
  const inflate = entry.method === DEFLATED ? new Inflate(outlet.accept) : null;
  for (let at = 0; at < packed.length; at += PIECE) {
    const piece = packed.subarray(at, at + PIECE);
    try {
      if (inflate === null) outlet.accept(piece);
      else inflate.push(piece, at + PIECE >= packed.length);
    } catch (error) {
      if (error instanceof WorkbookUnreadable) throw error;
      throw new WorkbookUnreadable('torn', {}, { cause: error });
    }
    yield* outlet.take();
  }
  outlet.finish();
}

/**
 * All unpacked bytes of a part.
 * @throws WorkbookUnreadable as `unpack` does
 */
export function unpackWhole(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const pieces = [...unpack(bytes, entry)];
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
