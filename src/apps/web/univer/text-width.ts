/** How wide texts are in the grid, in pixels. */
import { kept } from '../../../core/remember';
import type { SavedLook } from '../../../hosts/xlsx/export-model';

/** Gives the width of a text in one line. */
export type TextWidth = (text: string, look: SavedLook | undefined) => number;

/** How the grid writes where a look does not say it. */
const USUAL_FONT = 'Arial';
const USUAL_SIZE = 11;
const PIXELS_PER_POINT = 96 / 72;

const PER_CAPITAL = 9;
const PER_DIGIT = 7.6;
const PER_LETTER = 6.8;
/** How much wider thick letters are. */
const THICK = 1.1;

/** The width in a usual font, for where nothing can be drawn. */
export const estimatedWidth: TextWidth = (text, look) => {
  let width = 0;
  for (const character of text) {
    width += /[A-Z%&]/.test(character) ? PER_CAPITAL : /[0-9]/.test(character) ? PER_DIGIT : PER_LETTER;
  }
  return width * ((look?.size ?? USUAL_SIZE) / USUAL_SIZE) * (look?.bold === true ? THICK : 1);
};

/**
 * The width in the font that this machine really writes with. Each character is measured once, since a workbook has
 * hundreds of thousands of texts.
 */
export function measuredWidth(canvas: CanvasRenderingContext2D): TextWidth {
  const fonts = new Map<string, Map<string, number>>();
  return (text, look) => {
    const size = (look?.size ?? USUAL_SIZE) * PIXELS_PER_POINT;
    const style = `${look?.italic === true ? 'italic ' : ''}${look?.bold === true ? 'bold ' : ''}`;
    const font = `${style}${String(size)}px "${look?.fontName ?? USUAL_FONT}"`;
    const widths = kept(fonts, font, () => new Map<string, number>());
    let total = 0;
    for (const character of text) {
      let width = widths.get(character);
      if (width === undefined) {
        canvas.font = font;
        width = canvas.measureText(character).width;
        widths.set(character, width);
      }
      total += width;
    }
    return total;
  };
}

let measured: TextWidth | null | undefined;

/** The width as this machine writes, or an estimate where there is nothing to write on. */
export function textWidthHere(): TextWidth {
  if (measured === undefined) {
    const canvas = 'document' in globalThis ? document.createElement('canvas').getContext('2d') : null;
    measured = canvas === null ? null : measuredWidth(canvas);
  }
  return measured ?? estimatedWidth;
}
