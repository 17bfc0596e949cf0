import { columnWidths, isWide } from '../../../src/core/naskah/column-widths';

test('the longest word fits, and a long text has more room than a short one', () => {
  const rows = [
    ['No.', 'Indikator'],
    ['1', 'Indeks Kepuasan Masyarakat terhadap pelayanan administrasi terpadu kecamatan yang dinilai oleh warga'],
  ];
  const [number, indicator] = columnWidths(rows, 2);
  expect(number).toBeLessThan(6);
  expect(indicator).toBeGreaterThanOrEqual('administrasi'.length);
  expect(indicator).toBeLessThan(rows[1]![1]!.length);
});

test('a table of many columns with money needs a page on its side, one of three columns does not', () => {
  const money = Array.from({ length: 10 }, () => '12.500.000.000');
  expect(isWide(columnWidths([money], 10))).toBe(true);
  expect(isWide(columnWidths([money], 3))).toBe(false);
});
