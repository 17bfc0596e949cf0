/** A webpack plugin that tells the service worker which files to keep: their paths and hashes, in front of its script. */
const { createHash } = require('node:crypto');
const { Compilation, sources } = require('webpack');

/** The hash of a file as browsers check it (Subresource Integrity). */
function integrityOf(content) {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** Sorted, so that the same files always give the same script: a changed script is how a browser sees a new version. */
class PrecachePlugin {
  /**
   * @param {string} worker the built service worker, e.g. `service-worker.js`
   * @param {RegExp} kept the paths of the files to keep
   */
  constructor(worker, kept) {
    this.worker = worker;
    this.kept = kept;
  }

  apply(compiler) {
    const name = 'PrecachePlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // After everything that still changes files: the last stage there is.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const files = {};
        const paths = compilation.getAssets().map((asset) => asset.name);
        for (const path of paths.filter((path) => this.kept.test(path)).sort())
          files[path] = integrityOf(compilation.getAsset(path).source.buffer());
        const list = new sources.RawSource(`self.builtFiles=${JSON.stringify(files)};\n`);
        compilation.updateAsset(this.worker, (script) => new sources.ConcatSource(list, script));
      });
    });
  }
}

module.exports = { PrecachePlugin };
