/** Reads an OpenDocument workbook, zipped (.ods) or flat (.fods), all at once. */
import { SaxesParser } from 'saxes';
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import { MOST_CELLS } from '../xlsx/limits';
import type { Attributes } from '../xlsx/package-parts';
import { XmlDecoder } from '../xlsx/xml-decoder';
import { CellText } from './cell-text';
import { Styles } from './styles';
import { TableReader } from './table-reader';

/** Parts of a workbook and of a sheet that hold tables, rows and texts which are no cells of it. */
const PASSED_OVER: ReadonlySet<string> = new Set(['tracked-changes', 'dde-links', 'shapes', 'forms', 'scenario']);
/** What stands in a paragraph and is not printed in its line. */
const ASIDE: ReadonlySet<string> = new Set(['annotation', 'note', 'frame']);

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Collects the sheets from the events of the XML. */
class WorkbookReader {
  readonly sheets: Sheet[] = [];
  readonly styles = new Styles();
  /** Whether its sheets have begun, behind the styles. */
  isSpreadsheet = false;
  private table: TableReader | null = null;
  private cell: { readonly attributes: Attributes; readonly text: CellText; inParagraph: boolean } | null = null;
  /** How deep the reader is in a part that is passed over. */
  private passedOver = 0;
  private cells = 0;

  open(name: string, attributes: Attributes): void {
    if (this.passedOver > 0) this.passedOver += 1;
    else if (this.cell !== null) this.openInCell(this.cell, name, attributes);
    else if (!this.isSpreadsheet) this.openBeforeSheets(name, attributes);
    else if (PASSED_OVER.has(name)) this.passedOver = 1;
    else if (name === 'table') this.table = new TableReader(attributes, this.styles, this.countCell);
    else if (this.table !== null) this.openInTable(this.table, name, attributes);
  }

  close(name: string): void {
    if (this.passedOver > 0) this.passedOver -= 1;
    else if (this.cell !== null) this.closeInCell(name);
    else if (!this.isSpreadsheet) this.styles.close(name);
    else if (name === 'table-row') this.table?.closeRow();
    else if (name === 'table') {
      if (this.table?.isOutside === false) this.sheets.push(this.table.finish());
      this.table = null;
    }
  }

  text(text: string): void {
    if (this.passedOver > 0) return;
    if (this.cell !== null) this.cell.text.text(text);
    else if (!this.isSpreadsheet) this.styles.text(text);
  }

  private readonly countCell = (): void => {
    this.cells += 1;
    if (this.cells <= MOST_CELLS) return;
    throw new WorkbookUnreadable('too-many-cells', { limit: { value: MOST_CELLS, decimals: 0, style: 'plain' } });
  };

  private openBeforeSheets(name: string, attributes: Attributes): void {
    if (name === 'spreadsheet') this.isSpreadsheet = true;
    else this.styles.open(name, attributes);
  }

  private openInTable(table: TableReader, name: string, attributes: Attributes): void {
    if (name === 'table-column') table.openColumn(attributes);
    else if (name === 'table-row') table.openRow(attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell')
      this.cell = { attributes, text: new CellText(), inParagraph: false };
  }

  private openInCell(cell: NonNullable<typeof this.cell>, name: string, attributes: Attributes): void {
    if (cell.inParagraph ? ASIDE.has(name) : name !== 'p') this.passedOver = 1;
    else {
      cell.inParagraph = true;
      cell.text.open(name, attributes);
    }
  }

  private closeInCell(name: string): void {
    const { cell } = this;
    if (cell === null) return;
    cell.text.close(name);
    if (name === 'p') cell.inParagraph = false;
    if (name === 'covered-table-cell') this.table?.addCovered(cell.attributes);
    else if (name === 'table-cell') this.table?.addCell(cell.attributes, cell.text);
    else return;
    this.cell = null;
  }
}

function readPart(bytes: Uint8Array, reader: WorkbookReader): void {
  const decoder = new XmlDecoder();
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('error', (cause) => {
    throw new WorkbookUnreadable('torn', {}, { cause });
  });
  parser.on('opentag', (tag) => reader.open(localName(tag.name), tag.attributes));
  parser.on('closetag', (tag) => reader.close(localName(tag.name)));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.write(decoder.decode(bytes) + decoder.finish()).close();
}

/**
 * Every sheet of the file: values, formulas, number formats, merged areas, and what is hidden.
 * @param parts `styles.xml` and `content.xml`, or the one part of a flat file
 * @throws WorkbookUnreadable `torn`, `no-workbook`, `too-many-cells`
 */
export function readOpenDocument(parts: readonly Uint8Array[]): Workbook {
  const reader = new WorkbookReader();
  for (const part of parts) readPart(part, reader);
  if (!reader.isSpreadsheet || reader.sheets.length === 0) throw new WorkbookUnreadable('no-workbook');
  return { sheets: reader.sheets };
}
