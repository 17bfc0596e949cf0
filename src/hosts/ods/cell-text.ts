/** The text of an OpenDocument cell: its paragraphs, each a line. */
import type { Attributes } from '../xlsx/package-parts';

/** White space that a file may put in for its own looks. */
const FILLING = /[ \t\r\n]+/g;
const MOST_SPACES = 1000;

/** How many spaces an element stands for. */
function spacesOf(attributes: Attributes): number {
  const count = Number(attributes['text:c'] ?? 1);
  return Number.isInteger(count) && count >= 0 ? Math.min(count, MOST_SPACES) : 1;
}

/** Collects the paragraphs of one cell. */
export class CellText {
  private readonly lines: string[] = [];
  private line: string | null = null;

  /** Opens a paragraph, or an element in one. */
  open(name: string, attributes: Attributes): void {
    if (name === 'p') this.line = '';
    else if (name === 's') this.add(' '.repeat(spacesOf(attributes)));
    else if (name === 'tab') this.add('\t');
    else if (name === 'line-break') this.add('\n');
  }

  close(name: string): void {
    if (name !== 'p' || this.line === null) return;
    this.lines.push(this.line);
    this.line = null;
  }

  text(text: string): void {
    this.add(text.replace(FILLING, ' '));
  }

  /** All lines; null when there is no paragraph. */
  finish(): string | null {
    return this.lines.length === 0 ? null : this.lines.join('\n');
  }

  private add(text: string): void {
    if (this.line !== null) this.line += text;
  }
}
