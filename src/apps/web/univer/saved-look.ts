/** The look that is saved, as a style of Univer and back. */
import type { IStyleData, ITextStyle, Nullable } from '@univerjs/core';
import type { SavedFont, SavedLook } from '../../../hosts/xlsx/export-model';
import { lineStyles, type Line, type Sides } from '../../../hosts/xlsx/style-table';
import { keptOf, plainLook, withKept, type KeptStyle, type PlainLook } from './kept-look';

const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = ['top', 'center', 'bottom'] as const;
const WRAP = 3;
/** Univer's number for a line that is drawn twice. */
const DOUBLE = 10;
/** Univer's numbers for letters off the line. */
const OFFSETS = { subscript: 2, superscript: 3 } as const;
/** What Univer keeps free around a text, in pixels; each step of an indent takes three spaces of Excel's usual font more. */
const PADDING = { t: 0, r: 2, b: 2, l: 2 };
const PIXELS_PER_STEP = 9;
const SIDES = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

/** RRGGBB of a colour as Univer writes it, or null when it names none that a file can hold. */
export function plainColor(color: Nullable<string>): string | null {
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

/** One line when all sides have the same, undefined when none has one. */
function linesOf(style: IStyleData): Line | Sides | undefined {
  const sides: { -readonly [Side in keyof Sides]: Sides[Side] } = {};
  for (const [key, name] of Object.entries(SIDES)) {
    const side = style.bd?.[key as keyof typeof SIDES];
    const lineStyle = lineStyles[(side?.s ?? 0) - 1];
    if (side && lineStyle !== undefined) sides[name] = { style: lineStyle, color: plainColor(side.cl.rgb) ?? '000000' };
  }
  const lines = Object.values(sides);
  const [first] = lines;
  const isFrame =
    lines.length === 4 && lines.every((line) => line.style === first?.style && line.color === first.color);
  return isFrame ? first : first && sides;
}

/** How the letters of a style look. */
export function fromFontStyle(style: ITextStyle): SavedFont {
  const color = plainColor(style.cl?.rgb);
  return {
    ...(style.bl === 1 ? { bold: true } : {}),
    ...(style.it === 1 ? { italic: true } : {}),
    ...(style.ul?.s === 1 ? { underline: style.ul.t === DOUBLE ? 'double' : true } : {}),
    ...(style.st?.s === 1 ? { strike: true } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.ff ? { fontName: style.ff } : {}),
    ...(color === null ? {} : { color }),
    ...(style.va === OFFSETS.subscript ? { offset: 'subscript' } : {}),
    ...(style.va === OFFSETS.superscript ? { offset: 'superscript' } : {}),
  };
}

/** Univer turns to the right where files turn to the left. */
function rotationOf({ tr }: IStyleData): Pick<SavedLook, 'rotation'> {
  if (tr?.v === 1) return { rotation: 'stacked' };
  return tr?.a ? { rotation: -tr.a } : {};
}

function indentOf({ pd }: IStyleData): Pick<SavedLook, 'indent'> {
  const indent = Math.round((Math.max(pd?.l ?? 0, pd?.r ?? 0) - PADDING.l) / PIXELS_PER_STEP);
  return indent > 0 ? { indent } : {};
}

/**
 * The look of a style; what a file cannot hold is left out.
 * @example fromStyle({ bl: 1, bg: { rgb: '#d9d9d9' } }) // { bold: true, fill: 'D9D9D9' }
 */
export function fromStyle(style: KeptStyle): SavedLook {
  return withKept(shownBy(style), style.kept);
}

function shownBy(style: IStyleData): PlainLook {
  const fill = plainColor(style.bg?.rgb);
  const line = linesOf(style);
  const horizontal = HORIZONTAL[(style.ht ?? 0) - 1];
  const vertical = VERTICAL[(style.vt ?? 0) - 1];
  return {
    ...fromFontStyle(style),
    ...rotationOf(style),
    ...indentOf(style),
    ...(fill === null ? {} : { fill }),
    ...(line === undefined ? {} : { line }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(style.tb === WRAP ? { wrap: true } : {}),
  };
}

function bordersOf(line: Line | Sides): NonNullable<IStyleData['bd']> {
  const borders: NonNullable<IStyleData['bd']> = {};
  for (const [key, name] of Object.entries(SIDES)) {
    const own = 'style' in line ? line : line[name];
    if (own === undefined) continue;
    borders[key as keyof typeof SIDES] = { s: lineStyles.indexOf(own.style) + 1, cl: { rgb: `#${own.color}` } };
  }
  return borders;
}

function underlineStyle(underline: NonNullable<SavedFont['underline']>): NonNullable<ITextStyle['ul']> {
  return underline === 'double' || underline === 'doubleAccounting' ? { s: 1, t: DOUBLE } : { s: 1 };
}

/** Letters as Univer writes them. */
export function fontStyle(font: SavedFont): ITextStyle {
  const { bold, italic, underline, strike, size, color, fontName, offset } = font;
  return {
    ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
    ...(italic === undefined ? {} : { it: italic ? 1 : 0 }),
    ...(underline === undefined || underline === false ? {} : { ul: underlineStyle(underline) }),
    ...(strike === true ? { st: { s: 1 } } : {}),
    ...(size === undefined ? {} : { fs: size }),
    ...(color === undefined ? {} : { cl: { rgb: `#${color}` } }),
    ...(fontName === undefined ? {} : { ff: fontName }),
    ...(offset === undefined ? {} : { va: OFFSETS[offset] }),
  };
}

/**
 * A look as Univer writes it; undefined says nothing.
 * @example savedStyle({ bold: true, fill: 'D9D9D9' }) // { bl: 1, bg: { rgb: '#D9D9D9' } }
 */
export function savedStyle(look: SavedLook): KeptStyle {
  const kept = keptOf(look);
  return { ...plainStyle(plainLook(look)), ...(kept === null ? {} : { kept }) };
}

function plainStyle(look: PlainLook): IStyleData {
  const { fill, line, horizontal, vertical, wrap, rotation, indent } = look;
  const side = horizontal === 'right' ? 'r' : 'l';
  return {
    ...fontStyle(look),
    ...(fill === undefined ? {} : { bg: { rgb: `#${fill}` } }),
    ...(line === undefined ? {} : { bd: bordersOf(line) }),
    ...(horizontal === undefined ? {} : { ht: HORIZONTAL.indexOf(horizontal) + 1 }),
    ...(vertical === undefined ? {} : { vt: VERTICAL.indexOf(vertical) + 1 }),
    ...(wrap === undefined ? {} : { tb: wrap ? WRAP : 1 }),
    ...(rotation === undefined ? {} : { tr: rotation === 'stacked' ? { a: 0, v: 1 } : { a: -rotation } }),
    ...(indent === undefined ? {} : { pd: { ...PADDING, [side]: PADDING[side] + indent * PIXELS_PER_STEP } }),
  };
}
