/** The checksum that a zip archive keeps of each part. */

const TABLE = new Int32Array(256);
for (let byte = 0; byte < 256; byte += 1) {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  TABLE[byte] = remainder;
}

/**
 * CRC-32 of bytes that come in pieces.
 * Rumus: polinomial 0xEDB88320, seperti pada berkas zip.
 * @param previous the result for the pieces before, or 0
 * @example checksum(new TextEncoder().encode('123456789')) // 0xcbf43926
 */
export function checksum(bytes: Uint8Array, previous = 0): number {
  let remainder = ~previous;
  for (let at = 0; at < bytes.length; at += 1) {
    remainder = (remainder >>> 8) ^ (TABLE[(remainder ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return ~remainder >>> 0;
}
