import { titleAbove } from '../../../src/core/recognise/title';
import { sheetOf } from '../../support/sheet';

function title(lines: string, top: number): string | null {
  return titleAbove(sheetOf('S', lines).sheet, top);
}

test('the nearest line that begins with Tabel, else the nearest line', () => {
  expect(title('Tabel 3.2 Capaian\nNo | Indikator', 1)).toBe('Tabel 3.2 Capaian');
  expect(title('Tabel 3.2\nCapaian Kinerja\nNo | Indikator', 2)).toBe('Tabel 3.2 Capaian Kinerja');
  expect(title('PERJANJIAN KINERJA\nNo | Indikator', 1)).toBe('PERJANJIAN KINERJA');
});

test('there is none where data or prose stand above', () => {
  expect(title('1 | 2\nNo | Indikator', 1)).toBeNull();
  expect(title(`${'Uraian panjang '.repeat(20)}\nNo | Indikator`, 1)).toBeNull();
  expect(title('No | Indikator', 0)).toBeNull();
});
