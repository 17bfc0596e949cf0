/** Pictures of black on white in few bytes. */
import { deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * The same picture in sixteen shades of grey (PNG, four bits a pixel).
 *
 * @param page any page: it unpacks the picture
 */
export async function inShadesOfGrey(page: Page, png: Buffer): Promise<Buffer> {
  const { width, height, rows } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const bytesOfRow = 1 + Math.ceil(image.width / 2);
    const packed = new Uint8Array(bytesOfRow * image.height);
    for (let at = 0; at * 4 < data.length; at++) {
      const [red, green, blue] = data.subarray(at * 4, at * 4 + 3);
      const shade = Math.round((0.299 * red! + 0.587 * green! + 0.114 * blue!) / 17);
      const column = at % image.width;
      const byte = Math.floor(at / image.width) * bytesOfRow + 1 + (column >> 1);
      packed[byte]! |= column % 2 === 0 ? shade << 4 : shade;
    }
    let text = '';
    for (const byte of packed) text += String.fromCharCode(byte);
    return { width: image.width, height: image.height, rows: btoa(text) };
  }, png.toString('base64'));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 4;
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows, 'base64'), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(checksum(named));
  return Buffer.concat([length, named, check]);
}

/** CRC-32, as PNG wants it. */
function checksum(data: Buffer): number {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
