/** The styles of the cells of a workbook, each once, as its styles part lists them. */
import { paintXml, type Paint } from './paint';
import { escapeXml, xmlHead } from './write-xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Number formats of one's own have ids from here on (ECMA-376 part 1, 18.8.30). */
const firstFormatId = 164;

/** Numbers texts in the order in which they come, each once. */
class Numbered {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.texts.length;
      this.numbers.set(text, number);
      this.texts.push(text);
    }
    return number;
  }

  xml(name: string): string {
    return `<${name} count="${this.texts.length}">${this.texts.join('')}</${name}>`;
  }
}

/** The styles of lines, in the order in which spreadsheet programs number them from 1 on (ECMA-376 part 1, 18.18.3). */
export const lineStyles = [
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
] as const;

/** A line around a cell. */
export interface Line {
  readonly style: (typeof lineStyles)[number];
  /** RRGGBB, like every colour here. */
  readonly color: string;
}

/** A line for each side of a cell that has one. */
export interface Sides {
  readonly left?: Line;
  readonly right?: Line;
  readonly top?: Line;
  readonly bottom?: Line;
}

/** Where a text stands between the sides of its cell. */
export const horizontals = ['left', 'center', 'right', 'justify', 'distributed', 'fill', 'centerContinuous'] as const;
export const verticals = ['top', 'center', 'bottom', 'justify', 'distributed'] as const;

/** Lines from corner to corner. */
export interface Diagonal {
  readonly line: Line;
  /** From the lower left corner. */
  readonly up: boolean;
  /** From the upper left corner. */
  readonly down: boolean;
}

/** Everything that decides how a cell is shown. */
export interface CellStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline?: boolean | string;
  readonly strike?: boolean;
  readonly offset?: 'superscript' | 'subscript' | undefined;
  readonly size: number;
  readonly color: string | null;
  readonly fontName: string;
  readonly fill: string | null;
  readonly paint?: Paint | undefined;
  readonly line: Line | Sides | null;
  readonly diagonal?: Diagonal | undefined;
  readonly horizontal: (typeof horizontals)[number] | null;
  readonly vertical: (typeof verticals)[number];
  readonly wrap: boolean;
  readonly shrink?: boolean | undefined;
  /** See `SavedLook`. */
  readonly rotation?: number | 'stacked' | undefined;
  readonly indent?: number | undefined;
  readonly apostrophe?: boolean | undefined;
  readonly unlocked?: boolean | undefined;
  readonly hidesFormula?: boolean | undefined;
  /** A number format code; General when absent. */
  readonly format: string | undefined;
}

/** The element of a line below letters; empty for none. */
export function underlineXml(underline: boolean | string | undefined): string {
  return typeof underline === 'string' ? `<u val="${underline}"/>` : underline === true ? '<u/>' : '';
}

function fontXml({ bold, italic, underline, strike, offset, size, color, fontName }: CellStyle): string {
  const lines = `${strike === true ? '<strike/>' : ''}${underlineXml(underline)}`;
  const weight = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${lines}`;
  const place = offset === undefined ? '' : `<vertAlign val="${offset}"/>`;
  const paint = color === null ? '' : `<color rgb="FF${color}"/>`;
  return `<font>${weight}${place}<sz val="${size}"/>${paint}<name val="${escapeXml(fontName)}"/><family val="2"/></font>`;
}

/** What an `alignment` says (ECMA-376 part 1, 18.8.1). */
function alignmentOf({ horizontal, vertical, wrap, shrink, rotation = 0, indent = 0 }: CellStyle): string {
  const turned = rotation === 'stacked' ? 255 : rotation < 0 ? 90 - rotation : rotation;
  return (
    (horizontal === null ? '' : ` horizontal="${horizontal}"`) +
    ` vertical="${vertical}"` +
    (wrap ? ' wrapText="1"' : '') +
    (turned === 0 ? '' : ` textRotation="${turned}"`) +
    (indent === 0 ? '' : ` indent="${indent}"`) +
    (shrink === true ? ' shrinkToFit="1"' : '')
  );
}

/** What holds for a cell where its sheet is protected; empty for the usual. */
function protectionXml({ unlocked, hidesFormula }: CellStyle): string {
  const said = `${unlocked === true ? ' locked="0"' : ''}${hidesFormula === true ? ' hidden="1"' : ''}`;
  return said === '' ? '' : `<protection${said}/>`;
}

function fillXml(fill: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(line: Line | Sides | null, diagonal?: Diagonal): string {
  const lineXml = (name: string, own: Line | undefined): string =>
    own === undefined ? `<${name}/>` : `<${name} style="${own.style}"><color rgb="FF${own.color}"/></${name}>`;
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const own = line !== null && 'style' in line ? line : line?.[side];
    return lineXml(side, own);
  });
  const ways = `${diagonal?.up === true ? ' diagonalUp="1"' : ''}${diagonal?.down === true ? ' diagonalDown="1"' : ''}`;
  return `<border${ways}>${sides.join('')}${lineXml('diagonal', diagonal?.line)}</border>`;
}

/** The styles of a workbook in the order in which cells ask for them. */
export class StyleTable {
  private readonly fonts = new Numbered();
  private readonly fills = new Numbered();
  private readonly borders = new Numbered();
  private readonly formats = new Numbered();
  private readonly cells = new Numbered();

  /** @param fontName and its size: how cells without a style are written */
  constructor(fontName: string, fontSize: number) {
    this.fonts.of(`<font><sz val="${fontSize}"/><name val="${fontName}"/><family val="2"/></font>`);
    // The first two fills are fixed by the format.
    this.fills.of('<fill><patternFill patternType="none"/></fill>');
    this.fills.of('<fill><patternFill patternType="gray125"/></fill>');
    this.borders.of(borderXml(null));
    this.cells.of('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  }

  /** The number by which styles name a number format. */
  formatId(code: string): number {
    return firstFormatId + this.formats.of(code);
  }

  /** The number by which a cell names its style. */
  numberOf(style: CellStyle): number {
    const format = style.format === undefined ? 0 : this.formatId(style.format);
    const font = this.fonts.of(fontXml(style));
    const fill =
      style.paint !== undefined
        ? this.fills.of(paintXml(style.paint))
        : style.fill === null
          ? 0
          : this.fills.of(fillXml(style.fill));
    const border = this.borders.of(borderXml(style.line, style.diagonal));
    const protection = protectionXml(style);
    return this.cells.of(
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ` +
        (style.apostrophe === true ? 'quotePrefix="1" ' : '') +
        'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"' +
        `${protection === '' ? '' : ' applyProtection="1"'}><alignment${alignmentOf(style)}/>${protection}</xf>`,
    );
  }

  /**
   * The styles part.
   * @param conditional the looks of conditional formats, as `dxf` elements
   */
  xml(conditional: readonly string[]): string {
    const formats = this.formats.texts.map(
      (code, index) => `<numFmt numFmtId="${firstFormatId + index}" formatCode="${escapeXml(code)}"/>`,
    );
    return (
      `${xmlHead}<styleSheet xmlns="${main}">` +
      (formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`) +
      this.fonts.xml('fonts') +
      this.fills.xml('fills') +
      this.borders.xml('borders') +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.cells.xml('cellXfs') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      `<dxfs count="${conditional.length}">${conditional.join('')}</dxfs></styleSheet>`
    );
  }
}
