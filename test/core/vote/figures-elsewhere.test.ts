import { check } from '../../../src/core/check';
import { readTables } from '../../../src/core/vote/vote';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { inShort } from '../checks/context-of';
import { sheetOf } from '../../support/sheet';

const agreement = `
  Tabel 2.5 Perjanjian Kinerja Tahun 2024
  No | Indikator Kinerja | Target
  1 | Indeks Kepuasan Masyarakat | 80,00
  2 | Persentase desa mandiri | 50,00
  3 | Nilai SAKIP | 60,00`;
const changed = (isian: readonly string[], heading = 'Target Setelah Perubahan'): string => `
  Tabel 2.7 Perubahan Perjanjian Kinerja Tahun 2024
  No | Indikator Kinerja | Isian | ${heading}
  1 | Indeks Kepuasan Masyarakat | ${isian[0]!} | 82,00
  2 | Persentase desa mandiri | ${isian[1]!} | 50,00
  3 | Nilai SAKIP | ${isian[2]!} | 65,00`;

const workbook = (table: string): Workbook => ({
  sheets: [sheetOf('1', agreement).sheet, sheetOf('2', table).sheet],
});

function columnOf(table: string): unknown[] {
  const column = readTables(workbook(table)).tables[1]!.columns.find(({ heading }) => heading === 'Isian');
  return column === undefined ? [] : [column.spec.role, column.stage, column.confidence];
}

test('numbers that the agreement prints are its targets: those before the change', () => {
  expect(columnOf(changed(['80,00', '50,00', '60,00']))).toEqual(['target', 'before', 0.7]);
});

test('one that differs is doubted, no more', () => {
  const { findings } = check(workbook(changed(['80,00', '51,00', '60,00'])));
  expect(inShort(findings).filter((each) => each.includes('silang'))).toEqual(['warning 2!C4 silang.target']);
});

test('other numbers are not read, nor what stands beside a target of the same year', () => {
  expect(columnOf(changed(['12,00', '7,00', '60,00']))).toEqual([]);
  expect(columnOf(changed(['80,00', '50,00', '60,00'], 'Target'))).toEqual([]);
});
