/** Text of an .xlsx: rich text as plain text, and the characters that XML cannot hold. */
import type { XmlHandler } from './package-parts';

/**
 * Puts back characters that are written as `_x000D_`.
 * @example decodeEscapes('a_x000D_b') // 'a\rb'
 */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Collects the text of one string: all its runs, without the reading aids of East Asian text. */
export class StringCollector implements XmlHandler {
  private collected = '';
  private inText = false;
  private inReadingAid = false;

  open(name: string): void {
    if (name === 'rPh') this.inReadingAid = true;
    this.inText = name === 't' && !this.inReadingAid;
  }

  close(name: string): void {
    if (name === 'rPh') this.inReadingAid = false;
    this.inText = false;
  }

  text(text: string): void {
    if (this.inText) this.collected += text;
  }

  /** The text so far; the collector is empty again. */
  take(): string {
    const text = decodeEscapes(this.collected);
    this.collected = '';
    return text;
  }
}
