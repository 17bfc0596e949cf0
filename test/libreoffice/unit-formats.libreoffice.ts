/** How LibreOffice shows targets and realisasi that a clerk typed: by their unit, in the agreement and in each copy. */
import { execFileSync } from 'node:child_process';
import type { Profile } from '../../src/core/profiles/profile';
import { standar } from '../../src/core/profiles/standar';
import { tegal } from '../../src/core/profiles/tegal';
import { draftTables } from '../../src/core/scaffold/draft';
import { emptyOffice } from '../../src/core/scaffold/empty-office';
import { helperTables } from '../../src/core/scaffold/helper-tables';
import { scaffold } from '../../src/core/scaffold/scaffold';
import { cellAt, type Workbook } from '../../src/core/workbook/workbook';
import { writeWorkbook } from '../../src/hosts/xlsx/write';
import { sheetSentences } from '../../src/messages/sheets/id';
import { filledBy } from './fill-form';
import { recalculate, savedAs } from './recalculate';

/** What is typed, and how it is shown; LibreOffice writes as in English here. */
const typed = [
  { satuan: '%', target: 0.6, realisasi: 0.5525, shown: ['60%', '55.25%'] },
  { satuan: 'persen', target: 1, realisasi: 0.98, shown: ['100%', '98%'] },
  { satuan: '%', target: 85, realisasi: 1, shown: ['85', '1'] },
  { satuan: 'Rp', target: 125_000_000, realisasi: 130_500_250, shown: ['125,000,000', '130,500,250'] },
  { satuan: 'Tahun', target: 2027, realisasi: 7.5, shown: ['2027', '7.5'] },
  { satuan: 'Dokumen', target: 12, realisasi: 1250, shown: ['12', '1,250'] },
] as const;
const nameOf = (item: number): string => `Hitungan${item + 1}`;

/** Two of the same numbers, of which only the name says that they are percentages. */
const named = [
  { name: 'Persentase Terbina', target: 0.6, realisasi: 0.5525, shown: ['60%', '55.25%'] },
  { name: 'Rasio Terbina', target: 0.6, realisasi: 0.5525, shown: ['0.6', '0.5525'] },
] as const;

const office = emptyOffice(2027);
const filled = (profile: Profile, rows: readonly { target: number; realisasi: number }[], name: typeof nameOf) =>
  filledBy(
    ({ table, column, item }) => {
      const row = rows[item];
      if (row === undefined || table.rows[item]!.content('arah', 0, 0).kind !== 'entry' || column.offset !== 0) return;
      if (column.role === 'indikator') return name(item);
      return { satuan: typed[item]!.satuan, target: row.target, realisasi: row.realisasi }[column.entry];
    },
    scaffold(profile, office, sheetSentences),
    draftTables(profile, helperTables, office),
  );

let saved: Workbook;
let text: string;
let withoutUnits: string;
beforeAll(async () => {
  const bytes = writeWorkbook(filled(standar, typed, nameOf));
  [saved] = (await recalculate([bytes])) as [Workbook];
  const printed = await savedAs([bytes, writeWorkbook(filled(tegal, named, (item) => named[item]!.name))], 'pdf');
  [text, withoutUnits] = printed.map((pdf) =>
    execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, maxBuffer: 64 * 1024 * 1024 }).toString(),
  ) as [string, string];
});

/** The lines of the printed file in which an indicator stands, from one sheet's title to the next. */
const linesOf = (title: string, item: number): string =>
  text
    .slice(text.indexOf(title))
    .split('\n')
    .find((line) => line.includes(nameOf(item)))!;

test.each(typed.map((row, item) => [row.satuan, item, row] as const))('%s of row %i', (_unit, item, { shown }) => {
  const [target, realisasi] = shown;
  expect(linesOf('Tabel 2.3 Rencana Kinerja', item)).toMatch(new RegExp(String.raw`\s${target}\s*$`));
  expect(linesOf('Tabel 3.2 Capaian', item)).toMatch(new RegExp(String.raw`\s${target}\s+${realisasi}(?:\s|$)`));
});

test.each(named)('$name in a form without units', ({ name, shown }) => {
  const capaian = withoutUnits.slice(withoutUnits.indexOf('Perbandingan Target dan Realisasi Kinerja'));
  const line = capaian.split('\n').find((each) => each.includes(name));
  expect(line).toMatch(new RegExp(String.raw`\s${shown[0]}\s+${shown[1]}(?:\s|$)`));
});

test('no value is changed by how it is shown', () => {
  const capaian = saved.sheets.find(({ name }) => name === '3.2 Capaian')!;
  const values = typed.map((_, item) => [4, 5].map((column) => cellAt(capaian, 3 + item, column)?.value));
  expect(values).toEqual(typed.map(({ target, realisasi }) => [target, realisasi]));
});
