/** Workbooks written by hand, as small as Excel accepts them. */
import { strToU8, zipSync, type Zippable } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a workbook made here may hold. */
export interface HandMade {
  /** The XML inside each sheet's `worksheet` element. */
  readonly sheets: readonly string[];
  /** The attributes of each sheet's entry in the workbook, such as `state="hidden"`. */
  readonly states?: readonly string[];
  /** The XML inside the `sst` element. */
  readonly strings?: string;
  /** The XML inside the `styleSheet` element. */
  readonly styles?: string;
  /** The XML before the list of sheets. */
  readonly properties?: string;
  /** Parts to add or replace. */
  readonly parts?: Readonly<Record<string, string>>;
}

function relations(targets: Readonly<Record<string, string>>): string {
  const list = Object.entries(targets).map(
    ([target, type], index) => `<Relationship Id="r${index + 1}" Type="${TYPE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${list.join('')}</Relationships>`;
}

/** The parts of the workbook, not yet zipped. */
export function makeParts(made: HandMade): Record<string, string> {
  const targets: Record<string, string> = {};
  const parts: Record<string, string> = { '[Content_Types].xml': `${HEAD}<Types/>` };
  made.sheets.forEach((xml, index) => {
    targets[`worksheets/sheet${index + 1}.xml`] = 'worksheet';
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `${HEAD}<worksheet xmlns="${MAIN}">${xml}</worksheet>`;
  });
  const list = made.sheets.map(
    (_xml, index) =>
      `<sheet name="S${index + 1}" sheetId="${index + 1}" ${made.states?.[index] ?? ''} r:id="r${index + 1}"/>`,
  );
  targets['/xl/sharedStrings.xml'] = 'sharedStrings';
  targets['styles.xml'] = 'styles';
  parts['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}">${made.strings ?? ''}</sst>`;
  parts['xl/styles.xml'] = `${HEAD}<styleSheet xmlns="${MAIN}">${made.styles ?? ''}</styleSheet>`;
  parts['xl/workbook.xml'] =
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${TYPE}">${made.properties ?? ''}<sheets>${list.join('')}</sheets></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] = relations(targets);
  parts['_rels/.rels'] = relations({ 'xl/workbook.xml': 'officeDocument' });
  return { ...parts, ...made.parts };
}

/** Zips parts. */
export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = {};
  for (const [path, text] of Object.entries(parts)) files[path] = strToU8(text);
  return zipSync(files);
}

/** The bytes of a workbook made by hand. */
export function makeXlsx(made: HandMade): Uint8Array {
  return zipParts(makeParts(made));
}
