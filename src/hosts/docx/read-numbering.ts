/** Reads what a Word file says of its lists. */
import type { Attributes, PackageParts, XmlHandler } from '../xlsx/package-parts';
import { attributeOf, countOf } from './attributes';
import { LEVELS, Numbering, type Level, type List, type ListStyle } from './numbering';

/** Collects the definitions of lists. */
class NumberingReader implements XmlHandler {
  readonly definitions = new Map<string, (Level | undefined)[]>();
  readonly lists = new Map<string, List>();
  private levels: (Level | undefined)[] = [];
  private level: Level | null = null;
  private list: { id: string; definition: string; starts: Map<number, number> } | null = null;
  private overridden = 0;

  open(name: string, attributes: Attributes): void {
    const value = attributeOf(attributes, 'val') ?? '';
    if (name === 'abstractNum') {
      this.levels = [];
      this.definitions.set(attributeOf(attributes, 'abstractNumId') ?? '', this.levels);
    } else if (name === 'lvl') this.openLevel(countOf(attributes, 0, 'ilvl'));
    else if (name === 'num')
      this.list = { id: attributeOf(attributes, 'numId') ?? '', definition: '', starts: new Map() };
    else if (name === 'abstractNumId' && this.list !== null) this.list.definition = value;
    else if (name === 'lvlOverride') this.overridden = countOf(attributes, 0, 'ilvl');
    else if (name === 'startOverride') this.list?.starts.set(this.overridden, countOf(attributes, 1));
    else if (this.level !== null) this.openInLevel(this.level, name, value, attributes);
  }

  close(name: string): void {
    if (name === 'lvl') this.level = null;
    else if (name === 'num' && this.list !== null) {
      this.lists.set(this.list.id, this.list);
      this.list = null;
    }
  }

  /** A level inside a list, and not inside a definition, would change it for that list alone; real files have none. */
  private openLevel(at: number): void {
    this.level = { start: 1, format: 'decimal', text: '', gap: ' ', restart: null, isLegal: false, style: null };
    if (this.list === null && at < LEVELS) this.levels[at] = this.level;
  }

  private openInLevel(level: Level, name: string, value: string, attributes: Attributes): void {
    if (name === 'start') level.start = countOf(attributes, 1);
    else if (name === 'numFmt') level.format = value;
    else if (name === 'lvlText') level.text = value;
    else if (name === 'suff') level.gap = value === 'nothing' ? '' : ' ';
    else if (name === 'lvlRestart') level.restart = countOf(attributes, 0);
    else if (name === 'isLgl') level.isLegal = true;
    else if (name === 'pStyle') level.style = value;
  }
}

/** Collects what styles say of lists. */
class ListStylesReader implements XmlHandler {
  readonly styles = new Map<string, ListStyle>();
  private style: { id: string; basedOn: string | null; list: string | null; level: number | null } | null = null;

  open(name: string, attributes: Attributes): void {
    const value = attributeOf(attributes, 'val') ?? '';
    if (name === 'style')
      this.style = { id: attributeOf(attributes, 'styleId') ?? '', basedOn: null, list: null, level: null };
    else if (this.style === null) return;
    else if (name === 'basedOn') this.style.basedOn = value;
    else if (name === 'numId') this.style.list = value;
    else if (name === 'ilvl') this.style.level = countOf(attributes, 0);
  }

  close(name: string): void {
    if (name !== 'style' || this.style === null) return;
    this.styles.set(this.style.id, this.style);
    this.style = null;
  }
}

/** The lists of a file; either part may be missing. */
export async function readNumbering(parts: PackageParts, numbering: string | null, styles: string | null) {
  const lists = new NumberingReader();
  const listStyles = new ListStylesReader();
  if (numbering !== null && parts.has(numbering)) await parts.readXml(numbering, lists);
  if (styles !== null && parts.has(styles)) await parts.readXml(styles, listStyles);
  return new Numbering(lists.definitions, lists.lists, listStyles.styles);
}
