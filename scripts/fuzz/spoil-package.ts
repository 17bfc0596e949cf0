/**
 * Spoils the parts of an Office file (.xlsx, .docx) and packs them again with the right checksums: a file of which only
 * bytes were changed is refused at the checksum, and what reads the parts is never tested.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { remember } from '../../src/core/remember';
import type { Random } from '../random-reports/random';
import { spoilBytes } from './spoil-bytes';
import { spoilXml } from './spoil-xml';

const partsOf = remember((seed: Uint8Array) => unzipSync(seed));

function spoilPart(parts: Record<string, Uint8Array>, random: Random): void {
  const paths = Object.keys(parts);
  if (paths.length === 0) return;
  const path = random.pick(paths);
  const other = random.pick(paths);
  const part = parts[path]!;
  const kind = random.int(0, 99);
  if (kind < 3) delete parts[path];
  else if (kind < 6) {
    delete parts[path];
    parts[random.pick([path.toUpperCase(), `/${path}`, path.replaceAll('/', '\\'), `${path}x`, encodeURI(path)])] =
      part;
  } else if (kind < 8) [parts[path], parts[other]] = [parts[other]!, part];
  else if (kind < 15) parts[path] = spoilBytes(part, random);
  else parts[path] = strToU8(spoilXml(strFromU8(part), random));
}

/** A copy of an Office file of which one part or two are spoilt; of a few the packed bytes are. */
export function spoilPackage(seed: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.02)) return spoilBytes(seed, random);
  const parts = { ...partsOf(seed) };
  for (let part = random.int(1, 2); part > 0; part -= 1) spoilPart(parts, random);
  return zipSync(parts, { level: random.chance(0.1) ? 1 : 0 });
}
