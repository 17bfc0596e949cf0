/** A draft as HTML, which Word takes from the clipboard with its headings and tables. */
import type { Naskah, NaskahBlock, NaskahChapter, NaskahTable } from '../../../core/naskah/naskah';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML that shows it and nothing else. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign]!).replace(/\r\n?|\n/g, '<br>');
}

const wrong = 'background:#F8CBAD;font-weight:bold';
const styles: Readonly<Record<string, string>> = {
  subject: 'font-weight:bold',
  gap: 'font-style:italic;background:#FFF2CC',
  warning: wrong,
};

function tableHtml({ rows, headingRows, widths }: NaskahTable): string {
  const sum = widths.reduce((total, width) => total + width, 0);
  const columns = widths.map((width) => `<col style="width:${((100 * width) / sum).toFixed(1)}%">`).join('');
  const lines = rows.map((cells, index) => {
    const name = index < headingRows ? 'th' : 'td';
    const written = cells.map(({ text, columnSpan, rowSpan, align, isWrong }) => {
      const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
      const look = `border:1px solid #000;padding:2px 4px;text-align:${align}${isWrong ? `;${wrong}` : ''}`;
      return `<${name}${spans} style="${look}">${escaped(text)}</${name}>`;
    });
    return `<tr>${written.join('')}</tr>`;
  });
  const head = `<thead>${lines.slice(0, headingRows).join('')}</thead>`;
  const body = `<tbody>${lines.slice(headingRows).join('')}</tbody>`;
  return `<table style="border-collapse:collapse;width:100%;font-size:9pt"><colgroup>${columns}</colgroup>${head}${body}</table>`;
}

function chapterHtml({ heading, number, blocks }: NaskahChapter, labels: Naskah['labels']): string {
  const counts = { table: 0, chart: 0 };
  const captionHtml = (kind: 'table' | 'chart', label: string, text: string): string =>
    `<p><b>${escaped(`${label} ${number}.${++counts[kind]} ${text}`)}</b></p>`;
  const blockHtml = (block: NaskahBlock): string => {
    if (block.kind === 'table') {
      return captionHtml('table', labels.table, block.caption) + tableHtml(block);
    }
    if (block.kind === 'chart') {
      // The clipboard carries no drawings: the picture is copied by itself, and the sentence says what it shows.
      const gap = `<p style="${styles.gap!}">${escaped(labels.noFigure)}</p><p>${escaped(block.alternative)}</p>`;
      return gap + captionHtml('chart', labels.figure, block.caption);
    }
    if (block.kind === 'heading') return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    const style = block.isWrong ? wrong : styles[block.kind];
    return `<p${style === undefined ? '' : ` style="${style}"`}>${escaped(block.text)}</p>`;
  };
  return `<h1>${escaped(heading)}</h1>${blocks.map(blockHtml).join('')}`;
}

/**
 * The chapters of a draft with what stands against handing it in.
 * @example await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([naskahHtml(naskah)], { type: 'text/html' }) })])
 */
export function naskahHtml({ chapters, warnings, labels }: Naskah): string {
  const lines = warnings.map(({ text }) => `<p style="${wrong}">${escaped(text)}</p>`);
  return `<meta charset="utf-8">${lines.join('')}${chapters.map((each) => chapterHtml(each, labels)).join('')}`;
}
