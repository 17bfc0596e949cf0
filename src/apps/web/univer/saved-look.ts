/** A style of Univer as the look that is saved. */
import type { IStyleData, Nullable } from '@univerjs/core';
import type { SavedLook } from '../../../hosts/xlsx/export-model';
import type { Line } from '../../../hosts/xlsx/style-table';

const HORIZONTAL = { 1: 'left', 2: 'center', 3: 'right' } as const;
const VERTICAL = { 1: 'top', 2: 'center', 3: 'bottom' } as const;
const DOTTED = 3;
const WRAP = 3;

/** RRGGBB of a colour as Univer writes it, or null when it names none that a file can hold. */
function plainColor(color: Nullable<string>): string | null {
  const hex = /^#([0-9a-f]{6})$/i.exec(color ?? '');
  if (hex?.[1] !== undefined) return hex[1].toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color ?? '');
  if (short !== null) return short.slice(1).join('').replace(/./g, '$&$&').toUpperCase();
  const parts = /^rgb\((\d+), ?(\d+), ?(\d+)\)$/.exec(color ?? '');
  if (parts === null) return null;
  return parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** A file of ours knows one line for all sides of a cell: the first that there is. */
function lineOf(style: IStyleData): Line | null {
  const side = style.bd?.t ?? style.bd?.r ?? style.bd?.b ?? style.bd?.l;
  if (!side) return null;
  return { style: side.s === DOTTED ? 'dotted' : 'thin', color: plainColor(side.cl.rgb) ?? '000000' };
}

/**
 * The look of a style; what a file cannot hold is left out.
 * @example fromStyle({ bl: 1, bg: { rgb: '#d9d9d9' } }) // { bold: true, fill: 'D9D9D9' }
 */
export function fromStyle(style: IStyleData): SavedLook {
  const color = plainColor(style.cl?.rgb);
  const fill = plainColor(style.bg?.rgb);
  const line = lineOf(style);
  const horizontal = HORIZONTAL[style.ht as keyof typeof HORIZONTAL] as SavedLook['horizontal'];
  const vertical = VERTICAL[style.vt as keyof typeof VERTICAL] as SavedLook['vertical'];
  return {
    ...(style.bl === 1 ? { bold: true } : {}),
    ...(style.it === 1 ? { italic: true } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.ff ? { fontName: style.ff } : {}),
    ...(color === null ? {} : { color }),
    ...(fill === null ? {} : { fill }),
    ...(line === null ? {} : { line }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(style.tb === WRAP ? { wrap: true } : {}),
  };
}
