/** Reads the main part of a Word file into blocks, as it would stand if all tracked changes were accepted. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { Attributes, XmlHandler } from '../xlsx/package-parts';
import { attributeOf, countOf, isOn } from './attributes';
import type { Numbering } from './numbering';
import { ParagraphText } from './paragraph-text';
import { TABLE_PROPERTIES, TableDrafts } from './table-drafts';
import type { Block } from './word-blocks';

/** What is not printed: deleted and moved text, codes of fields, earlier formats, and copies for older programs. */
const NOT_PRINTED: ReadonlySet<string> = new Set([
  ...['del', 'moveFrom', 'delText', 'instrText', 'delInstrText', 'Fallback', 'rt', 'sectPr'],
  ...['pPrChange', 'rPrChange', 'tblPrChange', 'tblPrExChange', 'tblGridChange', 'trPrChange', 'tcPrChange'],
]);

/** The text inside these is drawn, but for that of text boxes. */
const DRAWN: ReadonlySet<string> = new Set(['drawing', 'pict', 'object']);

/** Far deeper than any report, and shallow enough for every step to be quick. */
const DEEPEST_ELEMENT = 500;
const DEEPEST_TABLE = 20;

/** A document, a cell or a text box that is being read; a drawing has no blocks of its own. */
interface Container {
  readonly blocks: Block[] | null;
  paragraph: ParagraphText | null;
  /** The text of a paragraph whose end was deleted. */
  carried: string;
}

/** Collects blocks from the events of the XML. */
export class DocumentReader implements XmlHandler {
  private readonly body: Block[] = [];
  private readonly containers: Container[] = [];
  private readonly tables = new TableDrafts();
  private readonly path: string[] = [];
  private skippedFrom: number | null = null;
  /** Content controls that show what should be filled in, from the depth at which they begin. */
  private placeholderFrom: number | null = null;
  private paragraphs = 0;

  constructor(
    private readonly numbering: Numbering,
    /** Called for each cell, and throws when there are too many. */
    private readonly countCell: () => void,
  ) {}

  open(name: string, attributes: Attributes): void {
    this.path.push(name);
    if (this.path.length > DEEPEST_ELEMENT || this.tables.depth > DEEPEST_TABLE) throw new WorkbookUnreadable('torn');
    if (name === 'p') this.paragraphs += 1;
    if (this.skippedFrom !== null) return;
    const parent = this.path.at(-2);
    if (parent !== undefined && TABLE_PROPERTIES.has(parent)) {
      if (NOT_PRINTED.has(name)) this.skippedFrom = this.path.length;
      // That a row is deleted or moved away is said by elements that elsewhere hold what is not printed.
      this.tables.openProperty(parent, name, attributes);
    } else if (this.path.includes('pPr')) this.openInParagraphProperties(name, attributes);
    else if (NOT_PRINTED.has(name)) this.skippedFrom = this.path.length;
    else if (name === 'showingPlcHdr' && isOn(attributes)) this.placeholderFrom ??= this.path.length - 2;
    else this.openContent(name, attributes);
  }

  close(name: string): void {
    const depth = this.path.length;
    this.path.pop();
    if (this.skippedFrom !== null) {
      if (this.skippedFrom === depth) this.skippedFrom = null;
      return;
    }
    if (this.placeholderFrom === depth) this.placeholderFrom = null;
    if (name === 'p') this.closeParagraph();
    else if (name === 'tc') this.closeCell();
    else if (name === 'tr') this.tables.closeRow();
    else if (name === 'tbl') this.closeTable();
    else if (name === 'body' || name === 'txbxContent' || DRAWN.has(name)) this.closeContainer();
  }

  text(text: string): void {
    if (this.skippedFrom === null && this.path.at(-1) === 't' && this.placeholderFrom === null)
      this.paragraph?.add(text);
  }

  /** The blocks of the document, once all its XML is read. */
  finish(): readonly Block[] {
    return this.body;
  }

  private get paragraph(): ParagraphText | null {
    return this.containers.at(-1)?.paragraph ?? null;
  }

  private openContent(name: string, attributes: Attributes): void {
    const container = this.containers.at(-1);
    if (name === 'body') this.containers.push({ blocks: this.body, paragraph: null, carried: '' });
    else if (name === 'p' && container !== undefined && container.blocks !== null) {
      container.paragraph = new ParagraphText(this.paragraphs, container.carried);
      container.carried = '';
    } else if (name === 'tbl') this.tables.open();
    else if (name === 'tr') this.tables.openRow();
    else if (name === 'tc') this.openCell();
    else if (DRAWN.has(name)) this.containers.push({ blocks: null, paragraph: null, carried: '' });
    else if (name === 'txbxContent') this.openTextBox();
    else this.openInRun(name, attributes);
  }

  private openInRun(name: string, attributes: Attributes): void {
    const { paragraph } = this;
    if (paragraph === null) return;
    const inProperties = this.path.at(-2) === 'rPr';
    if (name === 'r') paragraph.beginRun();
    else if (inProperties && name === 'vanish' && isOn(attributes)) paragraph.hide();
    else if (inProperties && name === 'vertAlign' && attributeOf(attributes, 'val') === 'superscript')
      paragraph.raise();
    else if (name === 'den') paragraph.add('/');
    else if (this.path.at(-2) !== 'r') return;
    else if (name === 'tab' || name === 'ptab') paragraph.add(' ');
    else if (name === 'br' || name === 'cr')
      paragraph.add(/^(?:page|column)$/.test(attributeOf(attributes, 'type') ?? '') ? '' : '\n');
    else if (name === 'noBreakHyphen') paragraph.add('-');
    else if (name === 'sym') paragraph.addSymbol(attributeOf(attributes, 'char') ?? '');
    else if (name === 'fldChar') paragraph.field(attributeOf(attributes, 'fldCharType'));
  }

  private openInParagraphProperties(name: string, attributes: Attributes): void {
    const { paragraph } = this;
    if (paragraph === null) return;
    if (name === 'pPrChange' || name === 'rPrChange' || name === 'sectPr') this.skippedFrom = this.path.length;
    else if (name === 'pStyle') paragraph.style = attributeOf(attributes, 'val') ?? '';
    else if (name === 'numId') paragraph.list.id = attributeOf(attributes, 'val') ?? null;
    else if (name === 'ilvl') paragraph.list.level = countOf(attributes, 0);
    else if (this.path.at(-2) === 'rPr' && (name === 'del' || name === 'moveFrom')) paragraph.runsOn = true;
  }

  /** What a text box holds stands before the paragraph that it is anchored in. */
  private openTextBox(): void {
    const around = this.containers.findLast(({ blocks }) => blocks !== null);
    this.containers.push({ blocks: around?.blocks ?? null, paragraph: null, carried: '' });
  }

  private closeParagraph(): void {
    const container = this.containers.at(-1);
    const paragraph = container?.paragraph;
    if (container === undefined || paragraph === null || paragraph === undefined) return;
    container.paragraph = null;
    const text = paragraph.finish();
    if (paragraph.runsOn) {
      container.carried = text === '' ? '' : `${text} `;
      return;
    }
    const number = this.numbering.next(paragraph.style, paragraph.list);
    container.blocks?.push({ kind: 'paragraph', text: `${number}${text}`.trim(), index: paragraph.index });
  }

  private closeContainer(): void {
    const container = this.containers.pop();
    const text = container?.carried.trim() ?? '';
    if (text !== '') container?.blocks?.push({ kind: 'paragraph', text, index: this.paragraphs });
  }

  private openCell(): void {
    const blocks = this.tables.openCell();
    if (blocks !== null) this.containers.push({ blocks, paragraph: null, carried: '' });
  }

  private closeCell(): void {
    if (!this.tables.hasCell) return;
    this.closeContainer();
    this.countCell();
    this.tables.closeCell();
  }

  private closeTable(): void {
    const table = this.tables.close();
    const around = this.containers.findLast(({ blocks }) => blocks !== null);
    if (table !== null) around?.blocks?.push(table);
  }
}
