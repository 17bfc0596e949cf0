import fc from 'fast-check';
import { check } from '../../src/core/check';
import type { Area, Cell, CellValue, Sheet } from '../../src/core/workbook/workbook';
import { formatMessage } from '../../src/messages';

const capaian = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian %', 'Kategori'];
const budget = ['No', 'Program/Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)', '%'];

function rowOf(values: readonly CellValue[]): Cell[] {
  return values.map((value) => ({ value }));
}

function sheetOf(rows: Sheet['rows'], merges: readonly Area[] = [], name = 'S'): Sheet {
  return { name, hidden: false, rows, merges, hiddenRows: [], hiddenColumns: [] };
}

/** Checks sheets and writes every sentence, as the pane does. */
function checkAll(...sheets: readonly Sheet[]): { tables: number; findings: number } {
  const { tables, findings } = check({ sheets });
  for (const { message, cause } of findings) {
    formatMessage(message, 'id');
    if (cause !== null) formatMessage(cause, 'en');
  }
  return { tables: tables.length, findings: findings.length };
}

const strange = fc.oneof(
  fc.constantFrom(
    '😀📊',
    '١٢٣٬٤٥',
    '\u202e09,18\u202c',
    'مؤشر',
    '=1+1',
    '=HYPERLINK("x")',
    '<script>alert(1)</script>',
    '#DIV/0!',
    'Jumlah',
    'Program',
    '{written}',
    '__proto__',
    '9'.repeat(400),
    '1.'.repeat(500),
    '('.repeat(500),
    '-',
    'N/A',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 5e-324, 1.7976931348623157e308, 1e21),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ error: '#N/A' }, { error: '#REF!' }),
) as fc.Arbitrary<CellValue>;

test.each([
  ['capaian', capaian],
  ['anggaran', budget],
])('whatever stands below the headings of %s, there is an answer', (_, headings) => {
  fc.assert(
    fc.property(
      fc.array(fc.array(strange, { minLength: headings.length, maxLength: headings.length }), { maxLength: 12 }),
      (rows) => {
        expect(checkAll(sheetOf([rowOf(headings), ...rows.map(rowOf)])).tables).toBeGreaterThanOrEqual(1);
      },
    ),
    { numRuns: 500 },
  );
});

test('a table in which numbers stand for all names is still one', () => {
  const rows = [
    ['', 100.5, { error: '#N/A' }, 0, null],
    [1, 1842, 2500000, 1250000, 50],
  ];
  expect(checkAll(sheetOf([rowOf(budget), ...rows.map(rowOf)])).tables).toBe(1);
});

test('whatever a sheet holds, there is an answer', () => {
  const known = fc.constantFrom(...capaian, ...budget, 'Tahun 2023', 'Sasaran', '2022', '(1)', '(2)');
  fc.assert(
    fc.property(fc.array(fc.array(fc.oneof(known, strange), { maxLength: 8 }), { maxLength: 15 }), (rows) => {
      expect(() => checkAll(sheetOf(rows.map(rowOf)))).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

test('merged cells may overlap, reach beyond the sheet and be upside down', () => {
  const edge = fc.integer({ min: -2, max: 30 });
  fc.assert(
    fc.property(
      fc.array(fc.record({ top: edge, left: edge, bottom: edge, right: edge }), { maxLength: 20 }),
      (merges) => {
        const rows = [rowOf(capaian), rowOf(capaian), rowOf([1, 'Nilai IKM', 80, 80, 1, 'Baik'])];
        expect(() => checkAll(sheetOf(rows, merges))).not.toThrow();
      },
    ),
  );
});

test('texts as long as a cell can be are passed over', () => {
  const longest = 'kata desa '.repeat(3277).slice(0, 32_767);
  const rows = Array.from({ length: 50 }, () => rowOf([longest, longest, '9'.repeat(32_767), '1 '.repeat(16_000)]));
  expect(checkAll(sheetOf([rowOf([longest, longest]), rowOf(capaian), ...rows])).tables).toBe(1);
});

test('a row at the very end of a sheet costs no more than the rows that are filled', () => {
  const rows: (Cell[] | undefined)[] = [];
  rows.length = 1_048_576;
  rows[0] = rowOf(capaian);
  rows[1] = rowOf([1, 'Nilai IKM', 80, 80, '90%', 'Baik']);
  rows[1_048_575] = rowOf(['akhir']);
  expect(checkAll(sheetOf(rows)).tables).toBe(1);
});

test('500 sheets are 500 tables', () => {
  const sheets = Array.from({ length: 500 }, (_, index) =>
    sheetOf([rowOf(capaian), rowOf([1, `Indikator ${index}`, 80, 80, '100%', 'Sangat Tinggi'])], [], `Lembar ${index}`),
  );
  expect(checkAll(...sheets).tables).toBe(500);
});

test('headings repeated a hundred thousand times are one table', () => {
  const rows = Array.from({ length: 100_000 }, () => rowOf(capaian));
  expect(checkAll(sheetOf(rows)).tables).toBe(1);
});

test('long lists that only look like a scale or like groups are no burden', () => {
  const scale = Array.from({ length: 5_000 }, (_, index) => rowOf([`${index} ≤ ${index + 1}`, `Kelas ${index}`]));
  const groups = Array.from({ length: 5_000 }, (_, index) => rowOf([`Kelompok ${index}`, 2, 0.02]));
  const found = checkAll(
    sheetOf([rowOf(['Rentang Capaian', 'Kategori']), ...scale], [], 'Skala'),
    sheetOf([rowOf(['Pekerjaan', 'Jumlah Responden', 'Persentase (%)']), ...groups], [], 'Responden'),
    sheetOf([rowOf(capaian), rowOf([1, 'Nilai IKM', 80, 80, '100%', 'Kelas 7'])], [], 'Capaian'),
  );
  expect(found.tables).toBe(3);
});
