/** The looks that a file's styles part lists: those of cells, and those of conditions. */
import type { SavedLook } from './export-model';
import type { ConditionLook } from './export-rules';
import type { Attributes, PackageParts, XmlHandler } from './package-parts';
import { colorOf } from './read-colors';
import { isOn, takeFont, type OpenFont } from './read-font';
import { FillReader, type Fill } from './read-fills';
import { horizontals, lineStyles, verticals, type Line, type Sides } from './style-table';
import { numberWithin } from './number-attribute';

/** The looks of a workbook, each in the order by which cells and conditions name them. */
export interface FileLooks {
  /** undefined for a cell that looks as in an empty workbook. */
  readonly cells: readonly (SavedLook | undefined)[];
  readonly conditions: readonly ConditionLook[];
  /** Those conditions that also say what is not taken over, such as lines. */
  readonly partial: ReadonlySet<number>;
}

/** What Excel offers. */
const MOST_INDENT = 250;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const sideNames = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;

/** A border that is being read. */
type OpenBorder = Mutable<Sides> & { diagonal?: Line; ways: Attributes };

/** How an empty workbook of Excel writes: a look does not say it. */
const usual = { size: 11, fontName: 'Calibri', color: '000000' };

/** Collects the looks from the events of the XML. */
class LooksReader implements XmlHandler {
  readonly cells: (SavedLook | undefined)[] = [];
  readonly conditions: ConditionLook[] = [];
  readonly partial = new Set<number>();
  private readonly fonts: OpenFont[] = [];
  private readonly fills: Fill[] = [];
  private readonly borders: Pick<SavedLook, 'line' | 'diagonal'>[] = [];
  private section = '';
  private font: OpenFont = {};
  private isInFont = false;
  private fill: FillReader | null = null;
  private border: OpenBorder = { ways: {} };
  private side: { name: keyof Sides | 'diagonal'; style: Line['style'] } | null = null;
  private format: string | undefined;
  private isWhole = true;
  private cell: Mutable<SavedLook> = {};

  constructor(private readonly theme: readonly string[]) {}

  open(name: string, attributes: Attributes): void {
    if (/^(?:fonts|fills|borders|cellXfs|cellStyleXfs|dxfs)$/.test(name)) this.section = name;
    else if (name === 'dxf') [this.font, this.fill, this.format, this.isWhole] = [{}, null, undefined, true];
    else if (name === 'font') [this.font, this.isInFont] = [{}, true];
    else if (name === 'fill') this.fill = new FillReader(this.theme, this.section === 'dxfs');
    else if (name === 'border') this.border = { ways: attributes };
    else if (this.section === 'borders') this.openInBorder(name, attributes);
    else if (this.section === 'dxfs' && name === 'numFmt') this.format = attributes['formatCode'];
    else if (this.section === 'dxfs' && attributes['style'] !== undefined) this.isWhole = false;
    else if (this.section === 'fills' || (this.section === 'dxfs' && !this.isInFont)) this.fill?.open(name, attributes);
    else if (this.section === 'cellXfs') this.openInCell(name, attributes);
    else if (this.isInFont) takeFont(this.font, name, attributes, this.theme);
  }

  close(name: string): void {
    if (name === 'font') this.isInFont = false;
    if (name === 'dxf') this.closeCondition();
    else if (name === 'font' && this.section === 'fonts') this.fonts.push(this.font);
    else if (name === 'fill' && this.section === 'fills') this.fills.push(this.fill?.finish() ?? {});
    else if (name === 'border' && this.section === 'borders') this.borders.push(linesOf(this.border));
    else if (name === 'xf' && this.section === 'cellXfs') this.cells.push(simplest(this.cell));
    else if (name === this.section) this.section = '';
  }

  private openInBorder(name: string, attributes: Attributes): void {
    if (name === 'color' && this.side !== null) {
      const color = colorOf(attributes, this.theme) ?? '000000';
      this.border[this.side.name] = { style: this.side.style, color };
      return;
    }
    const known = sideNames.find((each) => each === name);
    const style = lineStyles.find((each) => each === attributes['style']);
    this.side = style === undefined || known === undefined ? null : { name: known, style };
    if (this.side !== null) this.border[this.side.name] = { style: this.side.style, color: '000000' };
  }

  private openInCell(name: string, attributes: Attributes): void {
    if (name === 'xf') {
      const { fontId, fillId, borderId, quotePrefix = '0' } = attributes;
      this.cell = {
        ...this.fonts[Number(fontId)],
        ...this.fills[Number(fillId)],
        ...this.borders[Number(borderId)],
        ...(isOn(quotePrefix) ? { apostrophe: true } : {}),
      };
    } else if (name === 'protection') {
      const { locked = '1', hidden = '0' } = attributes;
      if (!isOn(locked)) this.cell.unlocked = true;
      if (isOn(hidden)) this.cell.hidesFormula = true;
    } else if (name === 'alignment') {
      const { wrapText, shrinkToFit, textRotation = '0', indent = '0' } = attributes;
      const horizontal = horizontals.find((each) => each === attributes['horizontal']);
      const vertical = verticals.find((each) => each === attributes['vertical']);
      if (horizontal !== undefined) this.cell.horizontal = horizontal;
      // At the bottom is where a text stands anyway.
      if (vertical !== undefined && vertical !== 'bottom') this.cell.vertical = vertical;
      if (wrapText !== undefined && isOn(wrapText)) this.cell.wrap = true;
      if (shrinkToFit !== undefined && isOn(shrinkToFit)) this.cell.shrink = true;
      const rotation = rotationOf(numberWithin(textRotation, 0, 255) ?? 0);
      if (rotation !== 0) this.cell.rotation = rotation;
      const steps = numberWithin(indent, 1, MOST_INDENT);
      if (steps !== undefined) this.cell.indent = steps;
    }
  }

  private closeCondition(): void {
    const { bold, italic, underline, strike, color } = this.font;
    const { fill, paint } = this.fill?.finish() ?? {};
    this.conditions.push({
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(underline === undefined || underline === false ? {} : { underline }),
      ...(strike === true ? { strike } : {}),
      ...(color === undefined ? {} : { color }),
      ...(fill === undefined ? {} : { fill }),
      ...(this.format === undefined ? {} : { format: this.format }),
    });
    if (!this.isWhole || paint !== undefined) this.partial.add(this.conditions.length - 1);
  }
}

/** Files count to the left up to 90, and on from there to the right; 255 is one letter below another (18.8.1). */
function rotationOf(written: number): number | 'stacked' {
  if (written === 255) return 'stacked';
  if (written > 180) return 0;
  return written <= 90 ? written : 90 - written;
}

/** The lines of a border: one when all sides have the same. */
function linesOf({ ways, diagonal, ...sides }: OpenBorder): Pick<SavedLook, 'line' | 'diagonal'> {
  const { left, right, top, bottom } = sides;
  const up = isOn(ways['diagonalUp'] ?? '0');
  const down = isOn(ways['diagonalDown'] ?? '0');
  const across = diagonal === undefined || !(up || down) ? {} : { diagonal: { line: diagonal, up, down } };
  if ((left ?? right ?? top ?? bottom) === undefined) return across;
  const isFrame = [right, top, bottom].every((line) => line?.style === left?.style && line?.color === left?.color);
  return { line: isFrame && left !== undefined ? left : { ...sides }, ...across };
}

/** What a look says beyond the usual; undefined when that is nothing. */
function simplest(look: SavedLook): SavedLook | undefined {
  const said = Object.entries(look).filter(
    ([name, value]) => value !== false && value !== usual[name as keyof typeof usual],
  );
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** The looks of a workbook. */
export async function readLooks(parts: PackageParts, path: string, theme: readonly string[]): Promise<FileLooks> {
  const reader = new LooksReader(theme);
  await parts.readXml(path, reader);
  return reader;
}
