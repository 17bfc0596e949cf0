/** The looks that a file's styles part lists: those of cells, and those of conditions. */
import type { SavedLook } from './export-model';
import type { SavedCondition } from './export-rules';
import type { Attributes, PackageParts, XmlHandler } from './package-parts';
import { colorOf } from './read-colors';
import { isOn, takeFont, type OpenFont } from './read-font';
import { lineStyles, type Line, type Sides } from './style-table';

/** The looks of a workbook, each in the order by which cells and conditions name them. */
export interface FileLooks {
  /** undefined for a cell that looks as in an empty workbook. */
  readonly cells: readonly (SavedLook | undefined)[];
  readonly conditions: readonly SavedCondition['look'][];
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** How an empty workbook of Excel writes: a look does not say it. */
const usual = { size: 11, fontName: 'Calibri', color: '000000' };

/** Collects the looks from the events of the XML. */
class LooksReader implements XmlHandler {
  readonly cells: (SavedLook | undefined)[] = [];
  readonly conditions: SavedCondition['look'][] = [];
  private readonly fonts: OpenFont[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly borders: (Line | Sides | null)[] = [];
  private section = '';
  private font: OpenFont = {};
  private isInFont = false;
  private fill: string | null = null;
  private pattern = '';
  private sides: Mutable<Sides> = {};
  private side: { name: keyof Sides; style: Line['style'] } | null = null;
  private cell: Mutable<SavedLook> = {};

  constructor(private readonly theme: readonly string[]) {}

  open(name: string, attributes: Attributes): void {
    if (/^(?:fonts|fills|borders|cellXfs|cellStyleXfs|dxfs)$/.test(name)) this.section = name;
    else if (name === 'dxf') [this.font, this.fill, this.pattern] = [{}, null, 'solid'];
    else if (name === 'font') [this.font, this.isInFont] = [{}, true];
    else if (name === 'fill') [this.fill, this.pattern] = [null, this.section === 'dxfs' ? 'solid' : ''];
    else if (name === 'border') this.sides = {};
    else if (this.section === 'borders') this.openInBorder(name, attributes);
    else if (name === 'patternFill') this.pattern = attributes['patternType'] ?? this.pattern;
    else if (name === 'fgColor' || name === 'bgColor') this.openFillColor(name, attributes);
    else if (this.section === 'cellXfs') this.openInCell(name, attributes);
    else if (this.isInFont) takeFont(this.font, name, attributes, this.theme);
  }

  close(name: string): void {
    if (name === 'font') this.isInFont = false;
    if (name === 'dxf') this.closeCondition();
    else if (name === 'font' && this.section === 'fonts') this.fonts.push(this.font);
    else if (name === 'fill' && this.section === 'fills') this.fills.push(this.pattern === 'solid' ? this.fill : null);
    else if (name === 'border' && this.section === 'borders') this.borders.push(frameOf(this.sides));
    else if (name === 'xf' && this.section === 'cellXfs') this.cells.push(simplest(this.cell));
    else if (name === this.section) this.section = '';
  }

  /** The colour of a solid fill is its foreground in cells, and its background in conditions. */
  private openFillColor(name: string, attributes: Attributes): void {
    if (name === (this.section === 'dxfs' ? 'bgColor' : 'fgColor')) this.fill = colorOf(attributes, this.theme);
  }

  private openInBorder(name: string, attributes: Attributes): void {
    if (name === 'color' && this.side !== null) {
      const color = colorOf(attributes, this.theme) ?? '000000';
      this.sides[this.side.name] = { style: this.side.style, color };
      return;
    }
    if (name !== 'left' && name !== 'right' && name !== 'top' && name !== 'bottom') {
      this.side = null;
      return;
    }
    const style = lineStyles.find((each) => each === attributes['style']);
    this.side = style === undefined ? null : { name, style };
    if (style !== undefined) this.sides[name] = { style, color: '000000' };
  }

  private openInCell(name: string, attributes: Attributes): void {
    if (name === 'xf') {
      const { fontId, fillId, borderId } = attributes;
      const fill = this.fills[Number(fillId)] ?? null;
      const line = this.borders[Number(borderId)] ?? null;
      this.cell = {
        ...this.fonts[Number(fontId)],
        ...(fill === null ? {} : { fill }),
        ...(line === null ? {} : { line }),
      };
    } else if (name === 'alignment') {
      const { horizontal, vertical, wrapText, textRotation = '0', indent = '0' } = attributes;
      if (horizontal === 'left' || horizontal === 'right') this.cell.horizontal = horizontal;
      if (horizontal === 'center' || horizontal === 'centerContinuous') this.cell.horizontal = 'center';
      if (vertical === 'top' || vertical === 'center') this.cell.vertical = vertical;
      if (wrapText !== undefined && isOn(wrapText)) this.cell.wrap = true;
      const rotation = rotationOf(Number(textRotation));
      if (rotation !== 0) this.cell.rotation = rotation;
      if (Number(indent) > 0) this.cell.indent = Number(indent);
    }
  }

  private closeCondition(): void {
    const { bold, italic, underline, strike, color } = this.font;
    this.conditions.push({
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(underline === true ? { underline } : {}),
      ...(strike === true ? { strike } : {}),
      ...(color === undefined ? {} : { color }),
      ...(this.fill === null ? {} : { fill: this.fill }),
    });
  }
}

/** Files count to the left up to 90, and on from there to the right; 255 is one letter below another (18.8.1). */
function rotationOf(written: number): number | 'stacked' {
  if (written === 255) return 'stacked';
  return written <= 90 ? written : 90 - written;
}

/** One line when all sides have the same, null when none has one. */
function frameOf(sides: Sides): Line | Sides | null {
  const { left, right, top, bottom } = sides;
  if (left === undefined && right === undefined && top === undefined && bottom === undefined) return null;
  const isFrame = [right, top, bottom].every((line) => line?.style === left?.style && line?.color === left?.color);
  return isFrame && left !== undefined ? left : { ...sides };
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
  return { cells: reader.cells, conditions: reader.conditions };
}
