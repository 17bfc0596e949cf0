/** Reading a real report in each format that offices have, next to reading it as .xlsx, in turns in one run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, write, type BookType, type WorkBook } from '@e965/xlsx';
import { readReport } from '../../src/hosts/files/read-report';
import type { BenchRow } from '../bench-row';
import { median, ROUNDS, rowOf } from '../bench-statistics';
import { readers } from '../fuzz/readers';

const reports = join(__dirname, '../../test/fixtures/reports');
const TURNS = 10;

interface Comparison {
  readonly format: string;
  readonly bytes: Uint8Array;
  /** The same cells as .xlsx. */
  readonly xlsx: Uint8Array;
}

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(reports, name)));
}

function written(book: WorkBook, bookType: BookType): Uint8Array {
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}

/** The report that another program wrote as .docx and .xlsx, and the one with numbers in the formats of the library. */
function comparisons(): Comparison[] {
  const xlsx = bytesOf('songgom-2023.angka.xlsx');
  const book = read(xlsx, { dense: true, cellNF: true });
  // A text in columns is one sheet.
  const [first = ''] = [...book.SheetNames].sort((one, other) => sizeOf(book, other) - sizeOf(book, one));
  const largest: WorkBook = { SheetNames: [first], Sheets: { [first]: book.Sheets[first]! } };
  const formats = [
    ['xls', 'biff8'],
    ['xlsb', 'xlsb'],
    ['ods', 'ods'],
  ] as const;
  return [
    { format: 'docx', bytes: bytesOf('songgom-2023.docx'), xlsx: bytesOf('songgom-2023.teks.xlsx') },
    ...formats.map(([format, type]) => ({ format, bytes: written(book, type), xlsx })),
    { format: 'csv', bytes: written(largest, 'csv'), xlsx: written(largest, 'xlsx') },
  ];
}

function sizeOf(book: WorkBook, name: string): number {
  return book.Sheets[name]?.['!data']?.length ?? 0;
}

async function milliseconds(bytes: Uint8Array, name: string): Promise<number> {
  const start = performance.now();
  await readReport(bytes, name, readers);
  return performance.now() - start;
}

async function compared({ format, bytes, xlsx }: Comparison): Promise<BenchRow[]> {
  const ratios: number[] = [];
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + 1; round++) {
    const own: number[] = [];
    const next: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      own.push(await milliseconds(bytes, `a.${format}`));
      next.push(await milliseconds(xlsx, 'a.xlsx'));
    }
    // The first round only warms up.
    if (round === 0) continue;
    ratios.push(median(own) / median(next));
    times.push(median(own));
  }
  return [
    rowOf(`read a report as .${format}, next to .xlsx`, ratios, null, '×'),
    rowOf(`read a report as .${format}`, times, null, 'ms'),
  ];
}

/** Measures all of them; the library at hand, without the start of its worker. */
export default async function benchReaders(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const comparison of comparisons()) rows.push(...(await compared(comparison)));
  return rows;
}
