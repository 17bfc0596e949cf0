/** Keeps beside each part of the packed program what V8 has compiled of it, so that the next start need not. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { argv, pid } from 'node:process';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** Before what was compiled stand the checksums of the part and of it: V8 trusts what it is given. */
function checksums(part: Buffer, compiled: Buffer): Buffer {
  return Buffer.from(Uint32Array.of(crc32(part), crc32(compiled)).buffer);
}

function readCompiled(file: string, part: Buffer): Buffer | null {
  try {
    const kept = readFileSync(file);
    const [sums, compiled] = [kept.subarray(0, 8), kept.subarray(8)];
    return sums.equals(checksums(part, compiled)) ? compiled : null;
  } catch {
    return null;
  }
}

let isWorthKeeping = true;

/** Told by a run that leaves its work to threads: of a part of which little is compiled, every next start compiles the rest. */
export function keepNoCompiledParts(): void {
  isWorthKeeping = false;
}

/** Where the program may not write, it starts as it did; two that start at once replace each other's file whole. */
function keepCompiled(file: string, part: Buffer, script: Script): void {
  if (!isWorthKeeping) return;
  try {
    const compiled = script.createCachedData();
    writeFileSync(`${file}.${pid}`, Buffer.concat([checksums(part, compiled), compiled]));
    renameSync(`${file}.${pid}`, file);
  } catch {
    // The next start tries again.
  }
}

/**
 * Does on Node 20 what Node does by itself from 22.1 on.
 * @param command each compiles other functions of the parts that they share
 */
export function keepCompiledParts(command: string): void {
  // From 20.15 on.
  if ((crc32 as unknown) === undefined) return;
  createRequire(argv[1]!).extensions['.js'] = (module, path) => {
    const part = readFileSync(path);
    const file = `${path}.${command}.compiled`;
    const cachedData = readCompiled(file, part);
    const source = `(function (exports, require, module, __filename, __dirname) {${part.toString()}\n})`;
    const script = new Script(source, { filename: path, ...(cachedData === null ? {} : { cachedData }) });
    // V8 refuses what another version has compiled. At the end most of what a run needs is compiled.
    if (script.cachedDataRejected !== false) process.once('exit', () => keepCompiled(file, part, script));
    const run = script.runInThisContext() as (...given: readonly unknown[]) => void;
    run.call(module.exports, module.exports, module.require.bind(module), module, path, dirname(path));
  };
}
