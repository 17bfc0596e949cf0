/** Writes the list of the tables that are understood. */
import { sheetOf } from '../../test/support/sheet';
import { formatCell } from '../../src/core/workbook/address';
import { readTables, type TableEntry } from './read-tables';

/** docs/tabel.md */
export function tablesText(): string {
  const tables = readTables();
  return [
    '# Tabel yang dikenali',
    'Tabel dikenali dari judul kolomnya, bukan dari nama lembar atau nomornya; kolom boleh berganti tempat, dan judul yang sedikit lain tetap dikenali. Di bawah ini satu contoh tiap jenis dengan apa yang dihitung ulang. Angka yang sama di dua tabel selalu dibandingkan.',
    'Tabel lain tetap diperiksa jumlah, selisih, bagian, dan rumusnya. [Yang diperiksa](aturan/README.md) menjelaskan tiap pemeriksaan; [kembali ke panduan](panduan.md).',
    ...tables.map(
      ({ kind, name, computed }) => `## ${name}\n\n${computed}\n\n![Contoh tabel: ${name}](tabel/${kind}.png)`,
    ),
    '_Daftar ini dibuat dari berkas di src/core/layouts oleh `npx tsx scripts/generate-rule-docs.ts`; gambarnya oleh `npm run e2e`._',
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const style = `
  body { margin: 0; font: 12px Arimo, Arial, 'Liberation Sans', sans-serif; color: #222; background: #fff }
  table { border-collapse: collapse; margin: 0 0 16px; width: max-content; max-width: 860px }
  td, th { border: 1px solid #c8c8c8; padding: 2px 6px; text-align: left; vertical-align: middle; max-width: 200px }
  th { background: #eee; color: #555; font-weight: normal; text-align: center; min-width: 16px }
  td.number { text-align: right }
  td.heading { font-weight: bold; text-align: center }
  td.title { font-weight: bold; max-width: none }`;

/** A page with the example of each table as a sheet shows it; the table of a kind has its name as id. */
export function picturesHtml(): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><style>${style}</style></head><body>${readTables()
    .map(tableHtml)
    .join('')}</body></html>`;
}

function tableHtml({ kind, example }: TableEntry): string {
  const { rows, merges } = sheetOf('Contoh', example, { form: 'teks' }).sheet;
  const width = Math.max(...rows.map((row) => row?.length ?? 0));
  const columns = Array.from({ length: width }, (_, column) => formatCell(0, column).replace('1', ''));
  const headings = headingRows(rows.map((row) => (row ?? []).map((cell) => String(cell?.value ?? ''))));
  const lines = rows.map((row, index) => {
    if (index === 0) return `<tr><th>1</th><td class="title" colspan="${width}">${textOf(row?.[0]?.value)}</td></tr>`;
    const cells = columns.map((_, column) => {
      const inside = merges.find(
        ({ top, left, bottom, right }) => top <= index && index <= bottom && left <= column && column <= right,
      );
      if (inside !== undefined && (inside.top !== index || inside.left !== column)) return '';
      const span =
        inside === undefined
          ? ''
          : ` rowspan="${inside.bottom - inside.top + 1}" colspan="${inside.right - inside.left + 1}"`;
      const text = textOf(row?.[column]?.value);
      const kindOfCell = index <= headings ? 'heading' : /^[\d.,%]+$/.test(text) ? 'number' : 'text';
      return `<td class="${kindOfCell}"${span}>${text}</td>`;
    });
    return `<tr><th>${index + 1}</th>${cells.join('')}</tr>`;
  });
  const top = `<tr><th></th>${columns.map((column) => `<th>${column}</th>`).join('')}</tr>`;
  return `<table id="${kind}">${top}${lines.join('')}</table>`;
}

/** The last row of headings: those joined to the row above them stand in two. */
function headingRows(rows: readonly (readonly string[])[]): number {
  return rows[2]?.[0] === '' && rows[2].slice(1).some((text) => text !== '') ? 2 : 1;
}

function textOf(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
