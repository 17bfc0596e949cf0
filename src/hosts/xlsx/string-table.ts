/** The texts of a workbook that is written, each once. */
import { escapeXml, xmlHead } from './write-xml';
import type { TextRun } from './export-model';
import { underlineXml } from './style-table';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A text in which `_x0041_` stands for itself and not for the letter A (ECMA-376 part 1, 22.9.2.19). */
export function textXml(text: string): string {
  return escapeXml(text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x'));
}

/** A piece of a text; the order of what it says of its font is fixed (ECMA-376 part 1, 18.4.7). */
function runXml({ text, font }: TextRun): string {
  const { fontName, bold, italic, strike, color, size, underline, offset } = font;
  const said =
    (fontName === undefined ? '' : `<rFont val="${escapeXml(fontName)}"/>`) +
    (bold === true ? '<b/>' : '') +
    (italic === true ? '<i/>' : '') +
    (strike === true ? '<strike/>' : '') +
    (color === undefined ? '' : `<color rgb="FF${color}"/>`) +
    (size === undefined ? '' : `<sz val="${size}"/>`) +
    underlineXml(underline) +
    (offset === undefined ? '' : `<vertAlign val="${offset}"/>`);
  const properties = said === '' ? '' : `<rPr>${said}</rPr>`;
  return `<r>${properties}<t xml:space="preserve">${textXml(text)}</t></r>`;
}

/** Numbers the texts in the order in which cells ask for them. */
export class StringTable {
  private readonly numbers = new Map<string, number>();
  private asked = 0;

  /** The number by which cells name a text. */
  numberOf(text: string): number {
    return this.add(`<t xml:space="preserve">${textXml(text)}</t>`);
  }

  /** The number of a text of which pieces look different. */
  numberOfRuns(runs: readonly TextRun[]): number {
    return this.add(runs.map(runXml).join(''));
  }

  /** The shared strings part. */
  xml(): string {
    const list = [...this.numbers.keys()].map((xml) => `<si>${xml}</si>`).join('');
    return `${xmlHead}<sst xmlns="${main}" count="${this.asked}" uniqueCount="${this.numbers.size}">${list}</sst>`;
  }

  private add(xml: string): number {
    this.asked += 1;
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    this.numbers.set(xml, this.numbers.size);
    return this.numbers.size - 1;
  }
}
