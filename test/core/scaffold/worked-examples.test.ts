/** The worked examples V172–V191 in a form as a clerk fills it, and the same row as the checker reads it. */
import { check } from '../../../src/core/check';
import { computedWorkbook } from '../../../src/core/formulas/computed-workbook';
import { standar } from '../../../src/core/profiles/standar';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import { formatCell } from '../../../src/core/workbook/address';
import { cellAt, type CellValue } from '../../../src/core/workbook/workbook';
import { planToSaved } from '../../../src/hosts/xlsx/plan-to-saved';
import { sheetSentences } from '../../../src/messages/sheets/id';
import { capaianVectors, readCapaianVector } from '../calc/read-vectors';
import { sheet } from '../checks/context-of';

const plans = scaffold(standar, emptyOffice(2025), sheetSentences);

interface Row {
  readonly target: string | number;
  readonly realisasi: string | number;
  readonly arah: string;
  readonly satuan?: string;
}

/** The form asks for so many indicators. */
const indicators = 5;
const firstRow = 5;

/** The capaian and the kategori of as many indicators as the form has, typed by a clerk and computed. */
function inForm(rows: readonly Row[]): (readonly [CellValue, CellValue])[] {
  const typed = new Map<string, string | number>();
  rows.forEach(({ target, realisasi, arah, satuan = '' }, index) => {
    const at = firstRow + index;
    typed.set(`2.4 PK!C${at}`, 'Puas').set(`2.4 PK!D${at}`, `Lama pelayanan surat ke-${index}`);
    typed.set(`2.4 PK!F${at}`, target).set(`3.2 Capaian!F${at}`, realisasi);
    if (satuan !== '') typed.set(`2.4 PK!E${at}`, satuan);
    if (arah !== '') typed.set(`2.4 PK!G${at}`, arah);
  });
  const sheets = planToSaved(plans).sheets.map(({ name, rows: planned, merges }) => {
    const filled = planned.map((cells, row) =>
      cells?.map((cell, column) => {
        const value = typed.get(`${name}!${formatCell(row, column)}`);
        return value === undefined ? cell : { value };
      }),
    );
    return { name, hidden: false, rows: filled, merges, hiddenRows: [], hiddenColumns: [] };
  });
  const computed = computedWorkbook({ sheets }).sheets.find(({ name }) => name === '3.2 Capaian')!;
  const valueAt = (row: number, column: number): CellValue => cellAt(computed, row, column)?.value ?? null;
  return rows.map((_, index) => [valueAt(firstRow - 1 + index, 6), valueAt(firstRow - 1 + index, 7)] as const);
}

/** What the checker would have in the cell of a capaian, undefined where it finds nothing wrong. */
function expectedBy({ target, realisasi, arah, satuan = '' }: Row, printed: number): unknown {
  const found = check({
    sheets: [
      sheet('Capaian', [
        ['Tabel 3.2 Capaian Kinerja'],
        ['No', 'Indikator Kinerja', 'Satuan', 'Arah', 'Target', 'Realisasi', 'Capaian'],
        [1, 'Lama pelayanan surat', satuan, arah, target, realisasi, { value: printed, format: '0.00%' }],
        [2, 'Nilai SAKIP', 'Nilai', 'naik', 70, 63, { value: 0.9, format: '0.00%' }],
      ]),
    ],
  }).findings.filter(({ rule, place }) => rule === 'capaian' && place?.column === 6 && place.row === 2);
  return found[0]?.expected ?? undefined;
}

const wrong = 0.3123;

const vectors = capaianVectors.map((each) => {
  const { target, realisasi, direction, expected } = readCapaianVector(each);
  return { id: each.id, expected, row: { target, realisasi, arah: direction ?? '' } satisfies Row };
});

// 55 % of 60 % is 91,67 %, however the two were typed; turun: (2 × 60 − 55) ÷ 60.
const percentages = (
  [
    [0.6, 0.55, 'naik', 0.91667],
    [60, 55, 'naik', 0.91667],
    [0.6, 55, 'naik', 0.91667],
    [60, 0.55, 'naik', 0.91667],
    [0.6, 55, 'turun', 1.08333],
    [60, 0.55, 'turun', 1.08333],
  ] as const
).map(([target, realisasi, arah, expected]) => {
  return { expected, row: { target, realisasi, arah, satuan: '%' } satisfies Row };
});

const words = (
  [
    ['BB', 'A', 'Tercapai'],
    ['WTP', 'WDP', 'Belum tercapai'],
    ['Ada', 'Ada', 'N/A'],
  ] as const
).map(([target, realisasi, said]) => {
  return { said, row: { target, realisasi, arah: 'naik', satuan: 'Predikat' } satisfies Row };
});

const days: Row = { target: 25, realisasi: 0.5, arah: 'turun', satuan: 'Hari' };

const shown = new Map<Row, readonly [CellValue, CellValue]>();
beforeAll(() => {
  const all: Row[] = [...[...vectors, ...percentages, ...words].map(({ row }) => row), days];
  for (let from = 0; from < all.length; from += indicators) {
    const some = all.slice(from, from + indicators);
    inForm(some).forEach((cells, index) => shown.set(some[index]!, cells));
  }
});

test('all of them are here', () => {
  expect(vectors.map(({ id }) => id)).toEqual(
    [172, 173, 174, 175, 176, 177, 178, 179, 180, 187, 188, 189, 190, 191].map((id) => `V${id}`),
  );
});

test.each(vectors.map((each) => [each.id, each] as const))('%s', (id, { row, expected }) => {
  if (expected === null) {
    expect(shown.get(row)).toEqual(['N/A', 'N/A']);
    if (id === 'V188') expect(expectedBy(row, wrong)).toBeUndefined();
    return;
  }
  const [capaian, kategori] = shown.get(row)!;
  expect(capaian).toBeCloseTo(expected, 4);
  // Permendagri 86/2017: 91 and above, 76 to 90.
  expect(kategori).toBe(expected >= 0.905 ? 'Sangat Tinggi' : 'Tinggi');
  expect(expectedBy(row, Math.round(expected * 10_000) / 10_000)).toBeUndefined();
  expect(expectedBy(row, wrong)).toBeCloseTo(expected, 4);
});

test.each(percentages)('in percent: $row.target with $row.realisasi, $row.arah', ({ row, expected }) => {
  expect(shown.get(row)![0]).toBeCloseTo(expected, 4);
  expect(expectedBy(row, expected)).toBeUndefined();
  expect(expectedBy(row, wrong)).toBeCloseTo(expected, 4);
});

test('half a day beside 25 days is what it says', () => {
  expect(shown.get(days)![0]).toBeCloseTo(1.98, 10);
});

test.each(words)('$row.target with $row.realisasi has words for its capaian and its class', ({ row, said }) => {
  expect(shown.get(row)).toEqual([said, said]);
});
