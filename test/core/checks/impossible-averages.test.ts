import { check } from '../../../src/core/check';
import { formatPlace } from '../../../src/core/workbook/address';
import { sheetOf, workbookOf } from '../../support/sheet';

const unsur = ['Persyaratan', 'Prosedur', 'Waktu Penyelesaian', 'Biaya/Tarif', 'Produk', 'Kompetensi', 'Perilaku'];

/** Where averages are called impossible. */
function impossible(averages: readonly string[], decimals = 'teks' as 'teks' | 'angka'): (string | null)[] {
  const rows = averages.map((average, index) => `${index + 1} | ${unsur[index]} | ${average}`);
  const table = `
    Tabel IKM per Unsur
    No | Unsur Pelayanan | Nilai Rata-rata
    ${rows.join('\n')}`;
  return check(workbookOf(sheetOf('S', table, { form: decimals })).workbook)
    .findings.filter(({ message }) => message.id === 'rentang.impossibleAverage')
    .map(({ place, severity }) => `${formatPlace(place!)} ${severity}`);
}

/** Sums of the answers of 23 respondents, divided. */
const of23 = ['3,087', '2,957', '2,739', '3,130', '2,913', '2,870', '2,826'];

test('an average that no whole number of points gives is doubted, where all others tell the number of respondents', () => {
  expect(impossible(of23)).toEqual([]);
  expect(impossible(of23.with(3, '3,180'))).toEqual(['S!C6 warning']);
});

test('averages that were cut off are possible', () => {
  // 65, 66 and 67 of 23: 2,8260…, 2,8695…, 2,9130…
  expect(impossible(of23.with(5, '2,869'))).toEqual([]);
});

test('a question that one respondent left out is none of 23', () => {
  // 69 ÷ 22 = 3,1363…
  expect(impossible(of23.with(3, '3,136'))).toEqual([]);
});

test('a question that alone was answered by one more is none of 23', () => {
  // 75 ÷ 24 = 3,125; and 386 ÷ 118 beside 117 in our own example, as LibreOffice computes it.
  expect(impossible(of23.with(3, '3,125'))).toEqual([]);
  const of117 = ['3,273504', '3,264957', '3,931624', '3,264957', '3,282051', '3,940171'];
  expect(impossible(['3,271186', ...of117])).toEqual([]);
});

test('two that do not fit, or too few decimals, say nothing', () => {
  expect(impossible(of23.with(3, '3,180').with(0, '3,111'))).toEqual([]);
  expect(impossible(['3,1', '3,0', '2,7', '3,2', '2,9', '2,9', '2,8'])).toEqual([]);
  // 100 respondents can have given any average with two decimals.
  expect(impossible(['3,08', '2,95', '2,73', '3,13', '2,91', '2,87', '2,82'])).toEqual([]);
});
