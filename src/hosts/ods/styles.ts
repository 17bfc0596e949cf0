/** The styles of an OpenDocument file: what a cell's format is, and which sheets are hidden. */
import type { Attributes } from '../xlsx/package-parts';
import { NumberFormats } from './number-formats';

/** Where a cell has no style of its own, nor its row or column. */
const DEFAULT = 'Default';
/** Styles rest on one another; a circle ends here. */
const DEEPEST = 20;

interface CellStyle {
  readonly format: string | undefined;
  readonly parent: string;
}

/** Collects styles; those of `styles.xml` come first, and those of `content.xml` may rest on them. */
export class Styles {
  private readonly formats = new NumberFormats();
  private readonly cells = new Map<string, CellStyle>();
  private readonly codes = new Map<string, string | undefined>();
  private readonly hiddenTables = new Set<string>();
  private table = '';

  open(name: string, attributes: Attributes): void {
    const own = attributes['style:name'] ?? '';
    if (name === 'style' && attributes['style:family'] === 'table-cell') {
      const parent = attributes['style:parent-style-name'] ?? DEFAULT;
      this.cells.set(own, { format: attributes['style:data-style-name'], parent });
    } else if (name === 'style') this.table = attributes['style:family'] === 'table' ? own : '';
    else if (name === 'table-properties' && this.table !== '' && attributes['table:display'] === 'false')
      this.hiddenTables.add(this.table);
    else this.formats.open(name, attributes);
  }

  close(name: string): void {
    if (name === 'style') this.table = '';
    this.formats.close(name);
  }

  text(text: string): void {
    this.formats.text(text);
  }

  isHidden(table: string): boolean {
    return this.hiddenTables.has(table);
  }

  /** The code of the format that a style gives its cells; undefined for General. */
  formatOf(style: string = DEFAULT): string | undefined {
    if (!this.codes.has(style)) this.codes.set(style, this.findFormat(style));
    return this.codes.get(style);
  }

  private findFormat(style: string): string | undefined {
    let name = style;
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      const found = this.cells.get(name);
      if (found?.format !== undefined) return this.formats.codeOf(found.format);
      if (found === undefined || name === DEFAULT) return undefined;
      name = found.parent;
    }
    return undefined;
  }
}
