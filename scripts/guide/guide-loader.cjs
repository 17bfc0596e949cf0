/** Makes docs/panduan.md, or with docs/aturan/README.md all pages of the rules, a module that exports them as data. */
const { basename, dirname } = require('node:path');
const { partsOf, rulePages } = require('./read-guide.cjs');

module.exports = function guideLoader(source) {
  const folder = dirname(this.resourcePath);
  const isIndex = basename(this.resourcePath) === 'README.md';
  if (isIndex) this.addContextDependency(folder);
  return `export default ${JSON.stringify(isIndex ? rulePages(folder) : partsOf(source))};`;
};
