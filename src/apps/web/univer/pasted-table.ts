/** What the clipboard brings, as rows of texts: a table of Word or Excel, or plain text. */

/**
 * The rows of what is pasted: of the first table in the page that a program put on the clipboard, else of the plain
 * text, whose cells are divided by tabs. Merged cells keep their content at the first one.
 * @example pastedTable('', '125.000\t9.500') // [['125.000', '9.500']]
 */
export function pastedTable(html: string, text: string): string[][] {
  const page = html === '' ? null : new DOMParser().parseFromString(html, 'text/html');
  const table = page?.querySelector('table');
  if (table) return rowsOf(table);
  return text === '' ? textRows(page?.body.textContent.trim() ?? '') : textRows(text);
}

function rowsOf(table: HTMLTableElement): string[][] {
  const rows: string[][] = [];
  Array.from(table.rows).forEach((line, row) => {
    const own = (rows[row] ??= []);
    let column = 0;
    for (const cell of line.cells) {
      while (own[column] !== undefined) column += 1;
      for (let below = 0; below < cell.rowSpan; below += 1) {
        const target = (rows[row + below] ??= []);
        for (let beside = 0; beside < cell.colSpan; beside += 1) target[column + beside] = '';
      }
      own[column] = cellText(cell);
    }
  });
  return rows.slice(0, table.rows.length).map((row) => Array.from(row, (cell: string | undefined) => cell ?? ''));
}

/** A text as it is shown: paragraphs and breaks are lines, other white space is one space. */
function cellText(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const node of copy.querySelectorAll('style, script, [style*="mso-spacerun"]:empty')) node.remove();
  for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith('\u2028');
  for (const paragraph of copy.querySelectorAll('p + p, div + div')) paragraph.prepend('\u2028');
  return copy.textContent
    .replace(/[^\S\u2028]+/g, ' ')
    .split('\u2028')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** Excel puts a text with line breaks or tabs between quotes. */
function textRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n?|\n|$)/g)) {
    rows[rows.length - 1]!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const last = rows[rows.length - 1]!;
  if (rows.length > 1 && last.every((cell) => cell === '')) rows.pop();
  return rows;
}
