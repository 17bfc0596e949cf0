/**
 * Excel says a formula otherwise than it was written: with the prefix of a function that it does not know for a while,
 * and with 15 digits of a number.
 */
import type { Grid } from '../../../../src/apps/web/grid/grid';
import { ownFunctions } from '../../../../src/core/formulas/own-functions';
import { layer } from './layer';

const own = new RegExp(`(?<![\\w!.])(${ownFunctions.join('|')})\\(`, 'g');
const longNumber = /"(?:[^"]|"")*"|\d*\.?\d{16,}/g;

const in15Digits = (part: string): string =>
  part.startsWith('"') ? part : String(Number(Number(part).toPrecision(15)));

/**
 * Lets functions of ours come with a prefix in every second synchronization, as when an add-in is loaded or fails to be,
 * and long numbers in formulas always come shorter.
 */
export function rewrittenFormulas<Below extends Grid>(grid: Below): Below {
  let isKnown = false;
  return layer(grid, {
    cell(sheetId, row, column) {
      const cell = grid.cell(sheetId, row, column);
      if (cell?.formula === undefined) return cell;
      const formula = cell.formula.replace(longNumber, in15Digits);
      return { ...cell, formula: isKnown ? formula : formula.replace(own, '[2]!_xldudf_$1(') };
    },
    async group(changes, pause) {
      await grid.group(changes, pause);
      isKnown = !isKnown;
    },
  });
}
