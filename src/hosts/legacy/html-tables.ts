/** Makes a web page that an application calls .xls ready for the library, which reads nothing but its tables. */

/** What a browser does not show, and no table is in. */
const HIDDEN = /<!--[\s\S]*?-->|<(script|style|title)\b[\s\S]*?<\/\1\s*>/gi;
const TABLE_START = /<table\b[^>]*>/gi;
const TABLE_END = /<\/table\s*>/i;
/** Tags that end a line of text. */
const LINE_END = /<(?:br|\/?(?:p|div|h[1-6]|center|tr|li))\b[^>]*>/i;
/** A longer line is no title. */
const LONGEST_TITLE = 200;

/**
 * The page without what it does not show, the line of text right above each table as the first row of it: that is its title.
 * @example htmlTables('<h3>Realisasi</h3><table><tr><td>1</td></tr></table>')
 * // '<h3>Realisasi</h3><table><tr><td>Realisasi</td></tr><tr><td>1</td></tr></table>'
 */
export function htmlTables(page: string): string {
  const shown = page.replace(HIDDEN, ' ');
  let end = 0;
  return shown.replace(TABLE_START, (start: string, at: number) => {
    const title = titleIn(shown.slice(end, at));
    end = at + start.length;
    return title === '' ? start : `${start}<tr><td>${title}</td></tr>`;
  });
}

/** The last line of text behind the last table, still with its entities. */
function titleIn(before: string): string {
  const lines = before.split(TABLE_END).at(-1)!.split(LINE_END);
  const texts = lines.map((line) =>
    line
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const last = texts.findLast((text) => text !== '') ?? '';
  return last.length > LONGEST_TITLE || !/\p{L}/u.test(last) ? '' : last;
}
