/**
 * Lets Univer's editor of formulas write and take between arguments what the language of the grid has there: Univer knows
 * only the comma, and offers no setting for it.
 */
const { join } = require('node:path');

const OWN = join(__dirname, '../src/apps/web/univer/argument-separator');

/** Where Univer means a comma: what stands there, how often, and what it is to be. */
const PLACES = [
  // Behind each argument but the last, in a hint.
  ['? "" : ","]', 2, '? "" : argumentSeparator.sign]'],
  // Between the arguments of an example.
  ['.example).join(",")', 2, '.example).join(argumentSeparator.sign)'],
  // Before and behind the caret where a click on a cell adds its address.
  ['char && matchRefDrawToken(char)', 1, 'char && (char === ";" || matchRefDrawToken(char))'],
  ['!nextChar || isFormulaLexerToken(nextChar)', 1, '!nextChar || nextChar === ";" || isFormulaLexerToken(nextChar)'],
];

/** @param {string} source the script of @univerjs/sheets-formula-ui */
module.exports = function argumentSeparatorLoader(source) {
  let changed = source;
  for (const [theirs, count, own] of PLACES) {
    const found = source.split(theirs).length - 1;
    if (found !== count) throw new Error(`Univer has ${String(found)} × ${theirs}, and not ${String(count)}.`);
    changed = changed.replaceAll(theirs, own);
  }
  return `import { argumentSeparator } from ${JSON.stringify(OWN)};\n${changed}`;
};
