/** Writes the pages about what is checked, for clerks. */
import type { Finding } from '../../src/core/findings/finding';
import { layouts } from '../../src/core/layouts';
import { formatCell } from '../../src/core/workbook/address';
import { formatMessage } from '../../src/messages';
import { checkExample } from './check-example';
import { isTable, type RulePage } from './read-page';

const COMMAND = 'npx tsx scripts/generate-rule-docs.ts';

/** The cells of a table written with bars, line by line, without the marks of its findings. */
function cellsOf(example: string): string[][] {
  return example
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.replace(/(?:\s|^)[!?~][a-z-]+/g, '').trim()));
}

/** A table as the page shows it: addresses at the edges, the cells with findings in bold. */
function tableText(example: string, findings: readonly Finding[]): string {
  const rows = cellsOf(example);
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => formatCell(0, column).replace('1', ''));
  const found = new Set(findings.map(({ place }) => (place === null ? '' : formatCell(place.row, place.column))));
  const lines = rows.map((row, index) => {
    const cells = columns.map((_, column) => {
      const text = row[column] ?? '';
      return found.has(formatCell(index, column)) ? `**${text === '' ? '(kosong)' : text}**` : text;
    });
    return `| ${[String(index + 1), ...cells].join(' | ')} |`;
  });
  const ruler = ['---', ...columns.map(() => '---')];
  return [`| ${['', ...columns].join(' | ')} |`, `| ${ruler.join(' | ')} |`, ...lines].join('\n');
}

function exampleText(example: string, page: RulePage): string {
  if (!isTable(example)) return example;
  const { findings } = checkExample(example, page);
  const sentences = findings.map(({ place, message, cause }) => {
    const why = cause === null ? '' : ` ${formatMessage(cause, 'id')}`;
    return `- ${formatCell(place!.row, place!.column)}: ${formatMessage(message, 'id')}${why}`;
  });
  const table = tableText(example, findings);
  return sentences.length === 0 ? table : `${table}\n\nTemuannya:\n\n${sentences.join('\n')}`;
}

/** The kinds of tables that state a relation, by the name of its file; none for checks, which look at every table. */
function tablesWith(page: RulePage): string[] {
  const kind = page.name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return layouts.filter((layout) => layout.relations.some((each) => each.kind === kind)).map((layout) => layout.name);
}

/** One page. */
export function pageText(page: RulePage): string {
  const tables = tablesWith(page);
  const parts = [
    `# ${page.title}`,
    `Aturan: ${page.rules.map((rule) => `\`${rule}\``).join(', ')}. [Semua aturan](README.md)`,
    page.what,
    ...(tables.length === 0 ? [] : [`Diperiksa di tabel: ${tables.join(', ')}.`]),
    `## Mengapa\n\n${page.why}`,
    `## Contoh yang salah\n\n${exampleText(page.wrong, page)}`,
    `## Contoh yang benar\n\n${exampleText(page.right, page)}`,
    `## Cara memperbaiki\n\n${page.mend}`,
    `## Sumber\n\n${page.source}`,
    `_Halaman ini dibuat dari ${page.file} oleh \`${COMMAND}\`; ubah berkas itu, bukan halaman ini._`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The list of all rules with their pages. */
export function indexText(pages: readonly RulePage[]): string {
  const rules = [...new Set(pages.flatMap((page) => page.rules))].sort();
  const lines = rules.map((rule) => {
    const links = pages.filter((page) => page.rules.includes(rule)).map((page) => `[${page.title}](${page.name}.md)`);
    return `| \`${rule}\` | ${links.join(' · ')} |`;
  });
  return [
    '# Yang diperiksa',
    'Satu halaman untuk tiap pemeriksaan: apa yang dilihat, mengapa, contoh yang salah dan yang benar, cara memperbaiki, dan sumbernya. Nama aturan di kolom kiri tertulis juga di hasil `periksa --format json`.',
    `Halaman-halaman ini dibuat dari kode oleh \`${COMMAND}\`.`,
    ['| aturan | halaman |', '| --- | --- |', ...lines].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
