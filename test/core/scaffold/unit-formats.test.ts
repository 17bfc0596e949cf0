import { layouts } from '../../../src/core/layouts';
import { profiles } from '../../../src/core/profiles';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { draftTables } from '../../../src/core/scaffold/draft';
import { isInUnitOfRow, unitFormats } from '../../../src/core/scaffold/unit-formats';
import { formatArea } from '../../../src/core/workbook/address';

const tables = profiles.flatMap((profile) => draftTables(profile, [], emptyOffice(2025)));
const formatsOf = (sheet: string) =>
  unitFormats(tables.find((table) => table.sheet === sheet)!).map(({ area, format }) => [formatArea(area), format]);

test('targets and realisasi are shown by the unit beside them', () => {
  // Standar: No, sasaran, indikator, satuan, target, realisasi.
  expect(formatsOf('3.2 Capaian')).toEqual([
    ['E4:F9', '0%'],
    ['E4:F9', '0.00%'],
    ['E4:F9', '#,##0'],
  ]);
});

test('the national form shows a percentage as one in every table that repeats it', () => {
  const repeating = draftTables(profiles[0]!, [], emptyOffice(2025)).filter(({ columns, spec }) =>
    columns.some((column) => column !== null && isInUnitOfRow(column, spec.kind)),
  );
  for (const { sheet, columns } of repeating)
    expect([sheet, columns.some((column) => column?.role === 'satuan')]).toEqual([sheet, true]);
});

test('without a unit beside them only what is called a percentage is one', () => {
  const tegal = draftTables(
    profiles.find(({ id }) => id === 'tegal')!,
    [],
    emptyOffice(2025),
  );
  const comparison = tegal.find(({ sheet }) => sheet === '3.3 Perbandingan')!;
  const formats = unitFormats(comparison);
  expect(new Set(formats.map(({ format }) => format))).toEqual(new Set(['0%', '0.00%', '#,##0']));
  for (const { format, condition } of formats) expect(condition.includes('"P??sentase*"')).toBe(format !== '#,##0');
});

test('columns apart have formats of their own, and all of a row tell together whether it is in fractions', () => {
  const separate = tables.flatMap(unitFormats).filter(({ condition }) => /MAX\([^)]*,/.test(condition));
  expect(separate.length).toBeGreaterThan(0);
});

test('what is no number of an indicator keeps the format of its column', () => {
  const kinds = layouts.filter(({ columns }) => columns.every(({ role }) => role !== 'satuan'));
  expect(kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['ikm-unsur', 'sakip-komponen', 'responden']));
  for (const table of tables.filter(({ spec }) => kinds.some(({ kind }) => kind === spec.kind))) {
    expect(unitFormats(table)).toEqual([]);
    for (const column of table.columns) {
      if (column !== null) expect(isInUnitOfRow(column, table.spec.kind)).toBe(false);
    }
  }
});

test('Excel takes no array, no union and no other sheet in such a condition, and no long one everywhere', () => {
  for (const { condition } of tables.flatMap(unitFormats)) {
    expect(condition.length).toBeLessThanOrEqual(255);
    expect(condition).toMatch(/^=AND\(ISNUMBER\(/);
    expect(condition).not.toMatch(/[{}!]/);
  }
});
