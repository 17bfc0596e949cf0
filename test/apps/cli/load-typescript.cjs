/**
 * Loads the sources of the command line in a process of its own: `node --require load-typescript.cjs main.ts`. tsx does it in
 * any project, with a thread beside, and needs three times as long; the tests start the command line over a hundred times.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { fileURLToPath } = require('node:url');
const threads = require('node:worker_threads');

const loader = join(__dirname, 'load-typescript.cjs');
const cache = join(__dirname, '../../../node_modules/.cache/load-typescript');

/** What swc makes of a source, kept by what it is made of. */
function translated(filename) {
  const source = readFileSync(filename, 'utf8');
  const kept = join(cache, `${createHash('sha1').update(`${filename}\0${source}`).digest('hex')}.js`);
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const { code } = require('@swc/core').transformSync(source, {
      filename,
      swcrc: false,
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript' },
        transform: { useDefineForClassFields: false },
      },
      module: { type: 'commonjs' },
    });
    mkdirSync(cache, { recursive: true });
    // Other processes and threads may be reading and writing the same.
    const written = `${kept}.${process.pid}.${threads.threadId}`;
    writeFileSync(written, code);
    renameSync(written, kept);
    return code;
  }
}

require.extensions['.ts'] = (module, filename) => {
  module._compile(translated(filename), filename);
};

// A thread that is started by the name of a source would be left to Node, which knows no TypeScript.
threads.Worker = class extends threads.Worker {
  constructor(source, options) {
    const loaded = [loader, fileURLToPath(source)].map((file) => `require(${JSON.stringify(file)});`);
    super(loaded.join('\n'), { ...options, eval: true });
  }
};
