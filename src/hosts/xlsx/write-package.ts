/** The parts around the sheets of an .xlsx file, and the zip archive that holds them all. */
import { strToU8, zipSync } from 'fflate';
import { attributesXml } from './export-page';
import type { SavedName } from './export-model';
import type { PropertiesPart } from './file-properties';
import type { Attributes } from './package-parts';
import { escapeXml, officeRelations, xmlHead } from './write-xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Zip archives know no dates before 1980; one fixed date makes equal plans equal files. */
const fixedDate = '1980-01-01T12:00:00';

/** A sheet whose part is written. */
export interface WrittenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly isVeryHidden?: boolean | undefined;
  /** Its part. */
  readonly xml: string;
  /** Its charts, and the part that says where they lie; null for none. */
  readonly drawing: { readonly xml: string; readonly charts: readonly string[] } | null;
  /** Names that only this sheet knows, such as `Print_Area`. */
  readonly names: readonly SavedName[];
}

/** What a workbook holds beside its sheets. */
export interface BesideSheets {
  /** The styles part. */
  readonly styles: string;
  /** The shared strings part. */
  readonly strings: string;
  /** Whether its days count from 1904. */
  readonly from1904: boolean;
  /** How it is computed where that is not the usual way, as attributes. */
  readonly computing: Attributes;
  /** The sheet that is in front, unless it is the first one that can be seen. */
  readonly front?: string | undefined;
  /** Names that the whole workbook knows. */
  readonly names: readonly SavedName[];
  /** The parts that say of the file who has written it, and the like. */
  readonly properties: readonly PropertiesPart[];
  /** An XML document that programs keep and nobody sees (ECMA-376 part 1, 22.5); null for none. */
  readonly hiddenXml: string | null;
}

const hiddenXmlPath = 'customXml/item1.xml';
/** The id of the hidden document, which has to be there and is the same in all files. */
const hiddenXmlId = '{5D3C1B52-6E0B-4C8B-9D0F-2F1C7A6B9E41}';
const hiddenXmlTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

function contentTypes(
  sheets: number,
  drawings: Readonly<Record<string, string>>,
  { hiddenXml, properties }: BesideSheets,
): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
    ...Array.from({ length: sheets }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet']),
  ];
  const overrides = parts.map(
    ([path, type]) => `<Override PartName="${path}" ContentType="${spreadsheet}.${type}+xml"/>`,
  );
  for (const path of Object.keys(drawings)) {
    const type = path.startsWith('xl/drawings/') ? 'drawing' : 'drawingml.chart';
    if (!path.endsWith('.rels')) {
      overrides.push(
        `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
      );
    }
  }
  for (const { path, contentType } of properties)
    overrides.push(`<Override PartName="/${path}" ContentType="${contentType}"/>`);
  if (hiddenXml !== null) {
    const type = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
    overrides.push(`<Override PartName="/customXml/itemProps1.xml" ContentType="${type}"/>`);
  }
  return (
    `${xmlHead}<Types xmlns="${types}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relationList(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(
    ([target, type], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type.includes(':') ? type : `${officeRelations}/${type}`}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${relations}">${list.join('')}</Relationships>`;
}

function workbookXml(
  sheets: readonly WrittenSheet[],
  { names: own, from1904, front, computing }: BesideSheets,
): string {
  const list = sheets.map(({ name, hidden, isVeryHidden }, index) => {
    const state = !hidden ? '' : isVeryHidden === true ? ' state="veryHidden"' : ' state="hidden"';
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const nameXml = ({ name, text, comment, isHidden }: SavedName, sheet = ''): string =>
    `<definedName name="${escapeXml(name)}"${comment === undefined ? '' : ` comment="${escapeXml(comment)}"`}${sheet}` +
    `${isHidden === true ? ' hidden="1"' : ''}>${escapeXml(text)}</definedName>`;
  const names = [
    ...own.map((each) => nameXml(each)),
    ...sheets.flatMap((sheet, index) => sheet.names.map((each) => nameXml(each, ` localSheetId="${index}"`))),
  ];
  const wanted = sheets.findIndex(({ name, hidden }) => name === front && !hidden);
  const first = Math.max(0, wanted < 0 ? sheets.findIndex(({ hidden }) => !hidden) : wanted);
  return (
    `${xmlHead}<workbook xmlns="${main}" xmlns:r="${officeRelations}">${from1904 ? '<workbookPr date1904="1"/>' : ''}<bookViews><workbookView activeTab="${first}"/></bookViews>` +
    `<sheets>${list.join('')}</sheets>` +
    (names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`) +
    `<calcPr calcId="191029"${attributesXml(computing)} fullCalcOnLoad="1"/></workbook>`
  );
}

/** A sheet whose name Excel does not allow, such as one that another program has written. */
export class ForbiddenSheetName extends RangeError {
  constructor(readonly sheet: string) {
    super(`No sheet can be called “${sheet}”.`);
  }
}

/** The names of the sheets of a workbook: at most 31 characters, none of them special, no two alike. */
function requireNames(sheets: readonly WrittenSheet[]): void {
  const taken = new Set<string>();
  for (const { name } of sheets) {
    const key = name.toLowerCase();
    const isAllowed = name !== '' && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name) && !taken.has(key);
    if (!isAllowed) throw new ForbiddenSheetName(name);
    taken.add(key);
  }
}

/** The drawings of sheets with their charts, by their paths in the package. */
function drawingParts(sheets: readonly WrittenSheet[]): Record<string, string> {
  const parts: Record<string, string> = {};
  let count = 0;
  sheets.forEach(({ drawing }, index) => {
    if (drawing === null) return;
    const number = index + 1;
    const charts = drawing.charts.map((xml) => ({ file: `chart${(count += 1)}.xml`, xml }));
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationList([
      [`../drawings/drawing${number}.xml`, 'drawing'],
    ]);
    parts[`xl/drawings/drawing${number}.xml`] = drawing.xml;
    parts[`xl/drawings/_rels/drawing${number}.xml.rels`] = relationList(
      charts.map(({ file }) => [`../charts/${file}`, 'chart'] as const),
    );
    for (const { file, xml } of charts) parts[`xl/charts/${file}`] = xml;
  });
  return parts;
}

function hiddenParts(hiddenXml: string): Record<string, string> {
  return {
    [hiddenXmlPath]: hiddenXml,
    'customXml/itemProps1.xml':
      `${xmlHead}<ds:datastoreItem ds:itemID="${hiddenXmlId}" xmlns:ds="${hiddenXmlTypes}">` +
      '<ds:schemaRefs/></ds:datastoreItem>',
    'customXml/_rels/item1.xml.rels': relationList([['itemProps1.xml', 'customXmlProps']]),
  };
}

/**
 * The bytes of a workbook. The program that opens it computes every formula.
 * @throws ForbiddenSheetName when a sheet has a name that Excel does not allow, or two have the same
 */
export function packWorkbook(sheets: readonly WrittenSheet[], beside: BesideSheets): Uint8Array {
  const { styles, strings, properties, hiddenXml } = beside;
  requireNames(sheets);
  const targets = sheets.map((_, index) => [`worksheets/sheet${index + 1}.xml`, 'worksheet'] as const);
  const hidden = hiddenXml === null ? [] : ([[`../${hiddenXmlPath}`, 'customXml']] as const);
  const drawings = drawingParts(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length, drawings, beside),
    '_rels/.rels': relationList([
      ['xl/workbook.xml', 'officeDocument'],
      ...properties.map(({ path, relation }) => [path, relation] as const),
    ]),
    'xl/workbook.xml': workbookXml(sheets, beside),
    'xl/_rels/workbook.xml.rels': relationList([
      ...targets,
      ['styles.xml', 'styles'],
      ['sharedStrings.xml', 'sharedStrings'],
      ...hidden,
    ]),
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': strings,
    ...drawings,
    ...Object.fromEntries(properties.map(({ path, xml }) => [path, xml])),
    ...(hiddenXml === null ? {} : hiddenParts(hiddenXml)),
  };
  sheets.forEach(({ xml }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  });
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(files, { mtime: fixedDate, level: 6 });
}
