/** Pages on their side inside a template: each needs the settings of the template's own page before and behind it. */

const sectionXml = /<w:sectPr(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/w:sectPr>)/g;

/** A paragraph that ends a part of the document with pages of these settings. */
function endOfPages(settings: string): string {
  return `<w:p><w:pPr>${settings}</w:pPr></w:p>`;
}

/** What only the first page of a document says of itself. */
function withoutBeginning(settings: string): string {
  return settings.replace(/<w:titlePg[^>]*\/>/g, '').replace(/<w:pgNumType[^>]*\/>/g, '');
}

/** The same page on its side, or null where it lies already. */
function turned(settings: string): string | null {
  const size = /<w:pgSz\b[^>]*\/>/.exec(settings)?.[0];
  const [width, height] = ['w', 'h'].map((name) => Number(new RegExp(`\\bw:${name}="(\\d+)"`).exec(size ?? '')?.[1]));
  if (size === undefined || !width || !height || width >= height) return null;
  return settings.replace(size, `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`);
}

/** One stretch of a draft, as XML. */
export interface XmlPiece {
  readonly xml: string;
  readonly isWide: boolean;
}

/**
 * Writes pieces where a mark stood, wide ones on pages that lie on their side.
 * @param rest the XML of the document behind the mark: the settings of the page stand there
 * @returns the XML of the pieces, and that of the rest with what must not be said twice taken away
 */
export function placePieces(pieces: readonly XmlPiece[], rest: string): { placed: string; rest: string } {
  const settings = rest.match(sectionXml)?.[0];
  const lying = settings === undefined ? null : turned(settings);
  if (settings === undefined || lying === null || !pieces.some(({ isWide }) => isWide)) {
    return { placed: pieces.map(({ xml }) => xml).join(''), rest };
  }
  let before = settings;
  let placed = '';
  for (const { xml, isWide } of pieces) {
    if (!isWide) placed += xml;
    else {
      placed += endOfPages(before) + xml + endOfPages(withoutBeginning(lying));
      before = withoutBeginning(settings);
    }
  }
  return { placed, rest: rest.replace(settings, () => withoutBeginning(settings)) };
}
