/** Which styles of a Word file its headings and captions have: a template calls them by its own ids. */
import type { Attributes, XmlHandler } from '../../xlsx/package-parts';
import { attributeOf } from '../attributes';

/** The ids of the styles that a draft uses; null where the file has none. */
export interface StyleIds {
  readonly headings: readonly (string | null)[];
  readonly caption: string | null;
}

/** The styles of a file that we write ourselves. */
export const ownStyles: StyleIds = { headings: ['Heading1', 'Heading2', 'Heading3'], caption: 'Caption' };

/** Reads the ids of the built-in styles: Word translates the ids (`Judul1`), never the names (`heading 1`). */
export class StyleIdReader implements XmlHandler {
  private readonly ids = new Map<string, string>();
  private current: string | null = null;

  open(name: string, attributes: Attributes): void {
    if (name === 'style') this.current = attributeOf(attributes, 'styleId') ?? null;
    else if (name === 'name' && this.current !== null) {
      this.ids.set((attributeOf(attributes, 'val') ?? '').toLowerCase(), this.current);
    }
  }

  close(name: string): void {
    if (name === 'style') this.current = null;
  }

  text(): void {
    // Styles have no text.
  }

  /** The ids, once all is read. */
  finish(): StyleIds {
    const idOf = (name: string): string | null => this.ids.get(name) ?? null;
    return { headings: ['heading 1', 'heading 2', 'heading 3'].map(idOf), caption: idOf('caption') };
  }
}
