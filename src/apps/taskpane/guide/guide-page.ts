/** Which page of the guide is open, and what stands on it. */
import guide from '../../../../docs/panduan.md';
import aturan from '../../../../docs/aturan/README.md';

/** A page: a title, null where several pages stand one below the other, and pieces of HTML that were written from this repository's own texts when the product was built. */
export interface GuidePage {
  readonly title: string | null;
  readonly pieces: readonly { readonly id: string; readonly title: string | null; readonly html: string }[];
}

/** The chapters, for the table of contents. */
export const chapters = guide.filter(({ level }) => level === 2).map(({ id, title }) => ({ id, title }));

/**
 * The page of an address: `aturan:` and the name of a rule, `aturan/` and the name of one of its pages, or the anchor of a
 * heading of the guide, which opens its whole chapter. An unknown address opens the first chapter.
 */
export function guidePage(address: string): GuidePage {
  const rule = /^aturan:(.*)$/.exec(address)?.[1];
  const names = rule === undefined ? [/^aturan\/(.*)$/.exec(address)?.[1] ?? ''] : (aturan.rules[rule] ?? []);
  const pages = names.flatMap((name) => {
    const page = aturan.pages[name];
    return page === undefined ? [] : [{ id: name, ...page }];
  });
  const [only] = pages;
  if (only !== undefined && pages.length === 1) {
    return { title: only.title, pieces: [{ id: only.id, title: null, html: only.html }] };
  }
  if (only !== undefined) return { title: null, pieces: pages };
  return chapterOf(address);
}

function chapterOf(address: string): GuidePage {
  const found = Math.max(
    0,
    guide.findIndex(({ id }) => id === address),
  );
  const first = guide.findLastIndex(({ level }, index) => index <= found && level === 2);
  const next = guide.findIndex(({ level }, index) => index > first && level === 2);
  const parts = guide.slice(Math.max(0, first), next === -1 ? undefined : next);
  return {
    title: parts[0]?.title ?? null,
    pieces: parts.map(({ id, title, html }, index) => ({ id, title: index === 0 ? null : title, html })),
  };
}
