import { expectTable } from '../../support/table';

/** 52 + 53 = 105; 52 ÷ 105 = 49,52 % (songgom 2023, table 3.1). */
const table = (persen: string, total: string): string =>
  `Tabel 3.1. Data Responden Berdasarkan Jenis Kelamin
   Jenis Kelamin | Jumlah Responden | Prosentase (%)
   Laki-Laki     | 52               | ${persen}
   Perempuan     | 53               | 50,48
   Jumlah        | ${total}         | 100`;

test('groups of respondents add up, and so do their shares', () => {
  expectTable('responden', 'kelompok, responden, persen', table('49,52', '105'));
  expectTable('responden', 'kelompok, responden, persen', table('45,92 !jumlah', '105'));
  expectTable('responden', 'kelompok, responden, persen', table('49,52', '150 !jumlah'));
});
