/** Makes small Word files for tests. */
import { strToU8, zipSync } from 'fflate';

/** A paragraph with a text, or with XML of its own inside. */
export function paragraph(content: string, properties = ''): string {
  const inside = content.startsWith('<') || content === '' ? content : run(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

/** A run with a text. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A cell with a text or with paragraphs. */
export function cell(content: string, properties = ''): string {
  const inside = /^<w:(?:p|tbl|sdt)\b/.test(content) ? content : paragraph(content);
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${inside}</w:tc>`;
}

/** A row of cells; texts become cells. */
export function row(cells: readonly string[], properties = ''): string {
  const inside = cells.map((each) => (/^<w:(?:tc|sdt|ins|del)\b/.test(each) ? each : cell(each))).join('');
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${inside}</w:tr>`;
}

/** A table of rows; lists of texts become rows. */
export function table(rows: readonly (string | readonly string[])[], widths: readonly number[] = []): string {
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  return `<w:tbl><w:tblPr/>${grid}${rows.map((each) => (typeof each === 'string' ? each : row(each))).join('')}</w:tbl>`;
}

/** The XML of the parts that a file may have besides its text. */
export interface OtherParts {
  readonly numbering?: string;
  readonly styles?: string;
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): Uint8Array {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${officeRelations}/${type}" Target="${target}"/>`,
  );
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`,
  );
}

/** A Word file with a body. */
export function makeDocx(body: string, { numbering, styles }: OtherParts = {}): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ...(numbering === undefined ? [] : [['rId1', 'numbering', 'numbering.xml'] as const]),
      ...(styles === undefined ? [] : [['rId2', 'styles', 'styles.xml'] as const]),
    ]),
    'word/document.xml': strToU8(`<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`),
    ...(numbering === undefined
      ? {}
      : { 'word/numbering.xml': strToU8(`<w:numbering ${namespaces}>${numbering}</w:numbering>`) }),
    ...(styles === undefined ? {} : { 'word/styles.xml': strToU8(`<w:styles ${namespaces}>${styles}</w:styles>`) }),
  });
}
