import { expectErrors } from '../../support/findings';

// 12 + 10 + 8 + 10 = 40: 30 %, 25 %, 20 %, 25 %.
const fields = (finance: string, total: string): string => `
  Tabel 3.3 Kegiatan per Bidang
  No | Bidang    | Jumlah Kegiatan | Persentase (%)
  1  | Umum      | 12              | 30,00
  2  | Keuangan  | 10              | ${finance}
  3  | Program   | 8               | 20,00
  4  | Data      | 10              | 25,00
     | Jumlah    | 40              | ${total}`;

test('what each number is of the sum of its column', () => {
  expectErrors(fields('25,00', '100,00'));
  expectErrors(fields('35,00 !jumlah', '100,00'));
  expectErrors(fields('25,00', '97,50 !jumlah'));
});

test('percentages of something else are no shares', () => {
  // 9 of 10, 6 of 8, 12 of 12 and 10 of 10 were carried out.
  expectErrors(`
    Tabel 3.3 Kegiatan per Bidang
    No | Bidang    | Jumlah Kegiatan | Persentase (%)
    1  | Umum      | 12              | 100,00
    2  | Keuangan  | 10              | 90,00
    3  | Program   | 8               | 75,00
    4  | Data      | 10              | 100,00
       | Jumlah    | 40              | 92,50`);
});
