/** Collects the styles of the cells that are written, each once. */
import { fontName, fontSize, lineColor, looks, toneLooks, type Look } from '../../core/scaffold/looks';
import type { PlannedCell, Tone } from '../../core/scaffold/sheet-plan';
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

function fontXml({ bold, italic, size, color }: Look): string {
  const weight = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}`;
  return `<font>${weight}<sz val="${size}"/><color rgb="FF${color}"/><name val="${fontName}"/><family val="2"/></font>`;
}

function fillXml(fill: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(border: Look['border']): string {
  if (border === 'none') return '<border><left/><right/><top/><bottom/><diagonal/></border>';
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="${border}"><color rgb="FF${lineColor}"/></${side}>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

/** The styles of a workbook in the order in which cells ask for them. */
export class WrittenStyles {
  private readonly fonts = new Numbered();
  private readonly fills = new Numbered();
  private readonly borders = new Numbered();
  private readonly formats = new Numbered();
  private readonly cells = new Numbered();

  constructor() {
    const plain = `<font><sz val="${fontSize}"/><name val="${fontName}"/><family val="2"/></font>`;
    this.fonts.of(plain);
    // The first two fills are fixed by the format.
    this.fills.of('<fill><patternFill patternType="none"/></fill>');
    this.fills.of('<fill><patternFill patternType="gray125"/></fill>');
    this.borders.of(borderXml('none'));
    this.cells.of('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  }

  /** The number by which a cell names its style. */
  styleOf(cell: PlannedCell): number {
    const look = looks[cell.role];
    const format = cell.format === undefined ? 0 : firstFormatId + this.formats.of(cell.format);
    const font = this.fonts.of(fontXml(look));
    const fill = look.fill === null ? 0 : this.fills.of(fillXml(look.fill));
    const border = this.borders.of(borderXml(look.border));
    const align = cell.align ?? look.align;
    const horizontal = align === null || align === undefined ? '' : ` horizontal="${align}"`;
    const vertical = cell.role === 'heading' ? 'center' : 'top';
    return this.cells.of(
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ` +
        'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
        `<alignment${horizontal} vertical="${vertical}"${look.wrap ? ' wrapText="1"' : ''}/></xf>`,
    );
  }

  /** The number by which a conditional format names the look of a tone. */
  toneOf(tone: Tone): number {
    return Object.keys(toneLooks).indexOf(tone);
  }

  /** The styles part. */
  xml(): string {
    const formats = this.formats.texts.map(
      (code, index) => `<numFmt numFmtId="${firstFormatId + index}" formatCode="${escapeXml(code)}"/>`,
    );
    const tones = Object.values(toneLooks).map(
      ({ bold, italic, color, fill }) =>
        `<dxf><font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<color rgb="FF${color}"/></font>` +
        `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`,
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
      `<dxfs count="${tones.length}">${tones.join('')}</dxfs></styleSheet>`
    );
  }
}
