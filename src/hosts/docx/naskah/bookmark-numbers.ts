/** Numbers the places that links and lists lead to: the library gives all of them the same number. */

/** Counts on behind the numbers of a document. */
export class BookmarkNumbers {
  private last: number;

  /** @param xml a document whose numbers are taken */
  constructor(xml: string) {
    const taken = [...xml.matchAll(/<w:bookmarkStart\b[^>]*\bw:id="(\d+)"/g)].map(([, id]) => Number(id));
    this.last = taken.reduce((most, id) => Math.max(most, id), 0);
  }

  /** The XML with a number of its own for each place; none of them lies in another. */
  renumbered(xml: string): string {
    return xml.replace(/<w:bookmark(Start|End)\b[^>]*?\bw:id="[^"]*"/g, (tag: string, edge: string) =>
      tag.replace(/w:id="[^"]*"$/, `w:id="${edge === 'Start' ? ++this.last : this.last}"`),
    );
  }
}
