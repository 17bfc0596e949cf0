/** What the clipboard brings, as rows of texts: a table of Word or Excel, or plain text. */

/** What begins a line of its own, and is one also where it is empty: it keeps what is above and below apart. */
const LINES = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'PRE', 'DT', 'DD']);
/** What begins a line, and is none where it is empty. */
const PARTS = new Set(['DIV', 'SECTION', 'ARTICLE', 'UL', 'OL', 'DL', 'BLOCKQUOTE', 'CENTER', 'FORM']);
/** What begins a line in a cell. */
const BLOCKS = '* + p, * + div, * + ul, * + ol, li + li, td, th';
/** What is never seen. */
const UNSEEN = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'TITLE']);

/**
 * The rows of what is pasted: of the page that a program put on the clipboard where it holds a table, with a row for each
 * line of text around it, as Excel does; else of the plain text, whose cells are divided by tabs. Merged cells keep their
 * content at the first one.
 * @example pastedTable('', '125.000\t9.500') // [['125.000', '9.500']]
 */
export function pastedTable(html: string, text: string): string[][] {
  const page = html === '' ? null : new DOMParser().parseFromString(html, 'text/html');
  if (page?.querySelector('table')) return pageRows(page.body);
  return text === '' ? textRows(page?.body.textContent.trim() ?? '') : textRows(text);
}

/** The rows of all tables of a page, and the lines of text above, between and below them; no blank lines around all. */
function pageRows(body: HTMLElement): string[][] {
  const rows: string[][] = [];
  /** Blank rows of a table are no such lines: what stands below them would move up. */
  const blankLines = new Set<string[] | undefined>();
  let line = '';
  const endLine = (isLine: boolean): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    line = '';
    if (isLine || text !== '') rows.push([text]);
    if (isLine && text === '') blankLines.add(rows[rows.length - 1]);
  };
  const read = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) line += node.nodeValue ?? '';
      if (!(node instanceof Element) || UNSEEN.has(node.tagName)) continue;
      if (node.tagName === 'BR') endLine(true);
      else if (node instanceof HTMLTableElement) {
        endLine(false);
        line = node.caption?.textContent ?? '';
        endLine(false);
        for (const row of rowsOf(node)) rows.push(row);
      } else {
        const isLine = LINES.has(node.tagName) && node.querySelector('table') === null;
        if (isLine || PARTS.has(node.tagName)) endLine(false);
        read(node);
        if (isLine || PARTS.has(node.tagName)) endLine(isLine);
      }
    }
  };
  read(body);
  endLine(false);
  while (blankLines.has(rows[0])) rows.shift();
  while (blankLines.has(rows[rows.length - 1])) rows.pop();
  return rows;
}

function rowsOf(table: HTMLTableElement): string[][] {
  const rows: string[][] = [];
  const lines = shownRows(table);
  lines.forEach((line, row) => {
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
  return rows.slice(0, lines.length).map((row) => Array.from(row, (cell: string | undefined) => cell ?? ''));
}

/**
 * The rows of a table without the last one of Excel and Word that only tells how wide columns are, where cells are merged:
 * pasted as blank cells it would empty what stands below.
 */
function shownRows(table: HTMLTableElement): HTMLTableRowElement[] {
  const lines = Array.from(table.rows);
  const last = lines[lines.length - 1];
  return last?.getAttribute('height') === '0' && last.textContent.trim() === '' ? lines.slice(0, -1) : lines;
}

/** A text as it is shown: paragraphs, breaks and the cells of a table in the cell are lines, other white space is one space. */
function cellText(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const node of copy.querySelectorAll('style, script, [style*="mso-spacerun"]:empty')) node.remove();
  for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith('\u2028');
  for (const block of copy.querySelectorAll(BLOCKS)) block.prepend('\u2028');
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
