/**
 * Lets Univer's hints of functions write between arguments what the language of the grid has there: Univer writes a comma
 * in every language, and offers no setting for it.
 */
const { join } = require('node:path');

const OWN = join(__dirname, '../src/apps/web/univer/argument-separator');

/** How Univer puts a comma behind each argument but the last, and between the arguments of an example; each stands twice. */
const PLACES = [
  ['? "" : ","]', '? "" : argumentSeparator.sign]'],
  ['.example).join(",")', '.example).join(argumentSeparator.sign)'],
];

/** @param {string} source the script of @univerjs/sheets-formula-ui */
module.exports = function argumentSeparatorLoader(source) {
  let changed = source;
  for (const [comma, own] of PLACES) {
    const found = source.split(comma).length - 1;
    if (found !== 2) throw new Error(`Univer’s hints of functions have ${String(found)} × ${comma}, and not 2.`);
    changed = changed.replaceAll(comma, own);
  }
  return `import { argumentSeparator } from ${JSON.stringify(OWN)};\n${changed}`;
};
