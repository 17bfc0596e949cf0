/** Packs a workbook of plain data into .xlsx bytes, with shared strings and number formats as Excel writes them. */
import { strToU8, zipSync } from 'fflate';
import { formatCell } from '../../src/core/workbook/address';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Numbers its texts in the order in which they first come. */
class Numbering {
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  get texts(): string[] {
    return [...this.numbers.keys()];
  }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function sheetXml(sheet: Sheet, strings: Numbering, formats: Numbering): string {
  const rows = sheet.rows.map((cells, row) => {
    const written = (cells ?? []).map((cell, column) => {
      if (cell === undefined) return '';
      const { value, format } = cell;
      const style = format === undefined ? '' : ` s="${formats.numberOf(format) + 1}"`;
      const address = formatCell(row, column);
      return typeof value === 'number'
        ? `<c r="${address}"${style}><v>${value}</v></c>`
        : `<c r="${address}"${style} t="s"><v>${strings.numberOf(String(value))}</v></c>`;
    });
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function stylesXml(formats: readonly string[]): string {
  const first = 164;
  const codes = formats.map((code, index) => `<numFmt numFmtId="${first + index}" formatCode="${escape(code)}"/>`);
  const styles = formats.map((_, index) => `<xf numFmtId="${first + index}"/>`);
  const list = `<numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs>`;
  return `${HEAD}<styleSheet xmlns="${MAIN}">${list}</styleSheet>`;
}

function relationsXml(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(
    ([target, type], index) => `<Relationship Id="r${index + 1}" Type="${TYPE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${list.join('')}</Relationships>`;
}

/**
 * The bytes of an .xlsx file that holds the values and number formats of a workbook.
 * @example await readWorkbook(packWorkbook(buildLargeWorkbook(1000)))
 */
export function packWorkbook(workbook: Workbook): Uint8Array {
  const strings = new Numbering();
  const formats = new Numbering();
  const parts: Record<string, string> = { '[Content_Types].xml': `${HEAD}<Types/>` };
  const targets: [string, string][] = [];
  const list = workbook.sheets.map((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, strings, formats);
    targets.push([`worksheets/sheet${index + 1}.xml`, 'worksheet']);
    return `<sheet name="${escape(sheet.name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`;
  });
  targets.push(['sharedStrings.xml', 'sharedStrings'], ['styles.xml', 'styles']);
  const items = strings.texts.map((text) => `<si><t>${escape(text)}</t></si>`).join('');
  parts['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}">${items}</sst>`;
  parts['xl/styles.xml'] = stylesXml(formats.texts);
  parts['xl/workbook.xml'] =
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><sheets>${list.join('')}</sheets></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] = relationsXml(targets);
  parts['_rels/.rels'] = relationsXml([['xl/workbook.xml', 'officeDocument']]);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
