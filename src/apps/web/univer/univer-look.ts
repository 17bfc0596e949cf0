/** The look of cells in Univer's form. */
import type { IStyleData } from '@univerjs/core';
import type { CellLook } from '../grid/looks';

const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, center: 2, bottom: 3 } as const;
const LINES = { thin: 1, dotted: 3 } as const;
const WRAP = 3;
const OVERFLOW = 1;

/** A look as the style that Univer lays over the one a cell has. */
export function toStyle(look: CellLook): IStyleData {
  const { bold, italic, size, color, fontName, fill, line, horizontal, vertical, wrap } = look;
  const side = line === undefined ? null : { s: LINES[line.style], cl: { rgb: line.color } };
  return {
    ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
    ...(italic === undefined ? {} : { it: italic ? 1 : 0 }),
    ...(size === undefined ? {} : { fs: size }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(fontName === undefined ? {} : { ff: fontName }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(side === null ? {} : { bd: { t: side, r: side, b: side, l: side } }),
    ...(horizontal === undefined ? {} : { ht: HORIZONTAL[horizontal] }),
    ...(vertical === undefined ? {} : { vt: VERTICAL[vertical] }),
    ...(wrap === undefined ? {} : { tb: wrap ? WRAP : OVERFLOW }),
  };
}
