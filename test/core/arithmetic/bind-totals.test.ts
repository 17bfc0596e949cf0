import { check } from '../../../src/core/check';
import { listed } from '../../support/findings';
import { sheetOf, workbookOf, type Form } from '../../support/sheet';

/** The errors are those that are marked in the table, typed and as text alike. */
function expectErrors(table: string): void {
  for (const form of ['angka', 'teks'] satisfies Form[]) {
    const { workbook, expected } = workbookOf(sheetOf('S', table, { form }));
    const errors = check(workbook).findings.filter(({ severity }) => severity === 'error');
    expect(listed(errors)).toEqual(expected);
  }
}

test('each sasaran has a total of its indicators', () => {
  // 412 + 158 = 570; 121 + 151 = 272; 318 + 300 = 618; 570 + 272 + 618 = 1.460 (million).
  expectErrors(`
    No | Sasaran Strategis | Indikator Kinerja | Anggaran
    1  | Batas yang jelas  | Segmen disepakati | 318.000.000
       |                   | Laporan batas     | 300.000.000
       |                   | Jumlah            | 618.000.000
    2  | Desa yang tertib  | Laporan lengkap   | 412.000.000
       |                   | Laporan pembinaan | 158.000.000
       |                   | Jumlah            | 507.000.000 !jumlah
    3  | Layanan yang mudah| Layanan terpadu   | 121.000.000
       |                   | Laporan layanan   | 151.000.000
       |                   | Jumlah            | 272.000.000
       |                   | Jumlah            | 1.460.000.000`);
});
