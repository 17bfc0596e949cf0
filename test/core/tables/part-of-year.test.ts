import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** 84,10 of 85 is 98,94 %; 86,25 of 85 is 101,47 %. */
function capaian(name: string, title: string, realisasi: string, share: string): ReturnType<typeof sheetOf> {
  return sheetOf(
    name,
    `${title}
     No | Indikator Kinerja | Target | Realisasi    | Capaian (%)
     1  | Nilai IKM         | 85     | ${realisasi} | ${share}
     2  | Nilai SAKIP       | 70     | 71,40        | 102,00`,
  );
}

const year = capaian('Tahun', 'Tabel 3.2 Capaian Kinerja Tahun 2024', '86,25', '101,47');

test.each(['Triwulan IV', 'TW IV', 'Semester II'])('the figures of a %s need not be those of the year', (part) => {
  expectMarked([capaian('Bagian', `Tabel 3.1 Capaian Kinerja ${part} Tahun 2024`, '84,10', '98,94'), year]);
});

test('a table with columns for several quarters is about the year', () => {
  const plan = (target: string): ReturnType<typeof sheetOf> =>
    sheetOf(
      'Rencana',
      `Tabel 2.7 Rencana Aksi per Triwulan Tahun 2024
       No | Indikator Kinerja | Target    | Triwulan |    |     |
          |                   |           | I        | II | III | IV
       1  | Nilai IKM         | ${target} | 83       | 84 | 85  | 85
       2  | Nilai SAKIP       | 70        | 68       | 69 | 70  | 70`,
    );
  expectMarked([year, plan('85')]);
  expectMarked([year, plan('86 !silang')]);
});

test('those of the same year must be', () => {
  const other = capaian('Lain', 'Tabel 3.3 Realisasi Kinerja Tahun 2024', '84,10 !silang', '98,94');
  expectMarked([year, other]);
});

test('what stands below Capaian TW is of the quarter that its row names', () => {
  expectMarked([
    year,
    sheetOf(
      'Aksi',
      `Tabel 3.9 Monitoring
       No | Indikator Kinerja | Triwulan | Target TW | Realisasi TW | Capaian TW
       1  | Nilai IKM         | I        | 80        | 84           | 105,00
       2  | Nilai SAKIP       | II       | 60        | 63           | 105,00`,
    ),
  ]);
});
