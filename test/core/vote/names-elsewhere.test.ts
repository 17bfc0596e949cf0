import { readTables } from '../../../src/core/vote/vote';
import type { ChosenColumn } from '../../../src/core/workbook/workbook';
import { sheetOf } from '../../support/sheet';

const supporting = (heading: string, ...indicators: readonly [string, string]): string => `
  Tabel 3.7 Program dan Kegiatan yang Menunjang
  No | ${heading} | Capaian (%) | Program | Menunjang/Tidak Menunjang
  1 | ${indicators[0]} | 105 | Program Pelayanan Publik | Menunjang
  2 | ${indicators[1]} | 90 | Program Pemberdayaan Desa | Menunjang`;
const capaian = `
  Tabel 3.2 Capaian Kinerja
  No | Indikator Kinerja | Target | Realisasi | Capaian (%)
  1 | Indeks Kepuasan Masyarakat | 80 | 84 | 105
  2 | Persentase desa mandiri | 50 | 45 | 90
  3 | Nilai SAKIP | 60 | 60 | 100`;

function roleOf(table: string, heading: string, chosenColumns: readonly ChosenColumn[] = []): string | undefined {
  const sheets = [sheetOf('1', table).sheet, sheetOf('2', capaian).sheet];
  const [first] = readTables({ sheets, chosenColumns }).tables;
  const column = first!.columns.find((each) => each.heading === heading);
  return column && `${column.spec.role} ${column.confidence}`;
}

test('texts that another table lists as its indicators are indicators', () => {
  const table = supporting('Tolok Ukur', 'Indeks Kepuasan Masyarakat', 'Persentase desa mandiri');
  expect(roleOf(table, 'Tolok Ukur')).toBe('indikator 0.7');
});

test('other texts are not, nor is a single one', () => {
  const table = supporting('Tolok Ukur', 'Indeks Kepuasan Masyarakat', 'Rapat koordinasi bulanan');
  expect(roleOf(table, 'Tolok Ukur')).toBeUndefined();
});

test('what somebody says of a column holds', () => {
  const table = supporting('Tolok Ukur', 'Indeks Kepuasan Masyarakat', 'Persentase desa mandiri');
  const chosen = { sheet: '1', kind: 'program-penunjang', heading: 'Tolok Ukur', role: null };
  expect(roleOf(table, 'Tolok Ukur', [chosen])).toBeUndefined();
});
