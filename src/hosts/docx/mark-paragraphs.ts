/** Puts the marks of comments into the XML of a Word file, and changes nothing else of it. */

/** A tag, or something that only looks like one; the XML was read before, so it is well-formed. */
const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/?([\w.-]+:)?([\w.-]+)(?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/** A paragraph that is open, with the comments that it gets. */
interface OpenParagraph {
  readonly ids: readonly number[];
  /** Whether the marks that begin them are still to be written. */
  waits: boolean;
  /** How deep inside its properties we are. */
  properties: number;
}

/**
 * The XML with comments around the content of paragraphs.
 * @param idsOf the comments of each paragraph, by its position among all elements called `p`, counted from 1
 * @param prefix how the file begins the names of Word's elements, with the colon
 */
export function markParagraphs(xml: string, idsOf: ReadonlyMap<number, readonly number[]>, prefix: string): string {
  const id = (number: number): string => `${prefix}id="${number}"`;
  const starts = (ids: readonly number[]): string =>
    ids.map((each) => `<${prefix}commentRangeStart ${id(each)}/>`).join('');
  const ends = (ids: readonly number[]): string =>
    ids
      .map(
        (each) =>
          `<${prefix}commentRangeEnd ${id(each)}/><${prefix}r><${prefix}commentReference ${id(each)}/></${prefix}r>`,
      )
      .join('');
  const open: OpenParagraph[] = [];
  let count = 0;
  return xml.replace(PIECE, (tag: string, _own: string | undefined, name: string | undefined) => {
    const last = open.at(-1);
    const isEnd = tag.startsWith('</');
    const isEmpty = tag.endsWith('/>');
    let marks = '';
    if (last?.waits === true && name !== undefined) {
      if (name === 'pPr') {
        last.properties += isEnd ? -1 : isEmpty ? 0 : 1;
        return tag;
      }
      if (last.properties > 0) return tag;
      last.waits = false;
      marks = starts(last.ids);
    }
    if (name !== 'p') return marks + tag;
    if (isEnd) return marks + ends(open.pop()?.ids ?? []) + tag;
    count += 1;
    const ids = idsOf.get(count) ?? [];
    if (!isEmpty) open.push({ ids, waits: ids.length > 0, properties: 0 });
    else if (ids.length > 0) return `${marks}${tag.slice(0, -2)}>${starts(ids)}${ends(ids)}</${prefix}p>`;
    return marks + tag;
  });
}
