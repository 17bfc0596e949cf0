/** A webpack plugin that writes a script anew in the JavaScript of 2017: Excel may run functions on an engine that old. */
const { transformSync } = require('@swc/core');
const { Compilation, sources } = require('webpack');

class OlderEnginePlugin {
  /** @param {string} script the built script, e.g. `functions.js` */
  constructor(script) {
    this.script = script;
  }

  apply(compiler) {
    const name = 'OlderEnginePlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // Before the minimizer, which leaves the syntax as it is.
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        compilation.updateAsset(this.script, (source) => {
          const options = { jsc: { target: 'es2017', parser: { syntax: 'ecmascript' } }, isModule: false };
          return new sources.RawSource(transformSync(String(source.source()), options).code);
        });
      });
    });
  }
}

module.exports = { OlderEnginePlugin };
