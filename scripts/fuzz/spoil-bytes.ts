/** Spoils bytes without knowing what they mean. */
import type { Random } from '../random-reports/random';

const most = 8;

/** A copy with some bytes replaced, cut out or repeated. */
export function spoilBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const kind = random.int(0, 9);
  const at = random.int(0, Math.max(0, bytes.length - 1));
  const length = random.int(1, Math.max(1, Math.min(200, bytes.length >> 2)));
  if (kind === 0) return bytes.slice(0, at);
  if (kind === 1) return joined(bytes.subarray(0, at), bytes.subarray(at + length));
  if (kind === 2) return joined(bytes.subarray(0, at + length), bytes.subarray(at));
  const copy = bytes.slice();
  for (let change = random.int(1, most); change > 0 && copy.length > 0; change -= 1) {
    copy[random.int(0, copy.length - 1)] = random.chance(0.3)
      ? random.pick([0, 1, 0x7f, 0x80, 0xff])
      : random.int(0, 255);
  }
  return copy;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
