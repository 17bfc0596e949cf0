/** A font as the styles part of a file, or a piece of a text, describes it. */
import { underlines, type SavedFont } from './export-model';
import type { Attributes } from './package-parts';
import { colorOf } from './read-colors';
import { numberWithin } from './number-attribute';

/** Points; Excel takes none beyond. */
const LARGEST_FONT = 409;

/** A font that is being read. */
export type OpenFont = { -readonly [Key in keyof SavedFont]: SavedFont[Key] };

/** Whether an element such as `<b/>` or `<b val="0"/>` says yes. */
export function isOn(val: string | undefined): boolean {
  return val !== '0' && val !== 'false' && val !== 'none';
}

/** Takes one element of a font (ECMA-376 part 1, 18.8.22 and 18.4.7); any other is passed over. */
export function takeFont(font: OpenFont, name: string, attributes: Attributes, theme: readonly string[]): void {
  const { val } = attributes;
  if (name === 'b') font.bold = isOn(val);
  else if (name === 'i') font.italic = isOn(val);
  else if (name === 'u') font.underline = underlines.find((each) => each === val) ?? isOn(val);
  else if (name === 'strike') font.strike = isOn(val);
  else if (name === 'sz') {
    const size = numberWithin(val, 1, LARGEST_FONT);
    if (size !== undefined) font.size = size;
  } else if ((name === 'name' || name === 'rFont') && val !== undefined) font.fontName = val;
  else if (name === 'vertAlign' && (val === 'superscript' || val === 'subscript')) font.offset = val;
  else if (name === 'color') {
    const color = colorOf(attributes, theme);
    if (color !== null) font.color = color;
  }
}
