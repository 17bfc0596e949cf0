import { expectMarked } from '../../support/findings';
import { sheetOf, type Form } from '../../support/sheet';

describe.each(['angka', 'teks'] as const)('capaian = realisasi ÷ target (%s)', (form: Form) => {
  const capaian = (rows: string): void => {
    expectMarked([
      sheetOf(
        '3.2',
        `Tabel 3.2 Capaian Kinerja Tahun 2023
         No | Indikator Kinerja | Target | Realisasi | Capaian %
         ${rows}`,
        { form },
      ),
    ]);
  };

  test('rounded values are right', () => {
    capaian(`1 | Nilai IKM           | 80,95 | 80,90 | 99,94%
             2 | Persentase desa maju | 50,00 | 45,00 | 90,00%`);
  });

  test('truncated values are a note: 80,90 ÷ 80,95 = 99,938 % (jatinegara 2021, table 3.2)', () => {
    capaian(`1 | Nilai IKM           | 80,95 | 80,90 | 99,93% ~capaian
             2 | Persentase desa maju | 50,00 | 45,00 | 90,00%`);
  });

  test('quarters are cumulated, added up or averaged: 96 ÷ 95, (1+1+1+1) ÷ 4, (84+86) ÷ 2 ÷ 85', () => {
    const quarters = (rows: string): void => {
      expectMarked([
        sheetOf(
          '3.1',
          `Tabel 3.1 Pengukuran Kinerja Tahun 2023
           No | Indikator Kinerja | Target | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Capaian %
           ${rows}`,
          { form },
        ),
      ]);
    };
    quarters(`1 | Persentase surat tepat waktu | 95 | 20 | 45 | 70 | 96 | 101,05%
              2 | Jumlah musrenbang | 4 | 1 | 1 | 1 | 1 | 100,00%
              3 | Nilai kepuasan pemohon | 85 | 84 | 86 | 84 | 86 | 100,00%
              4 | Nilai survei tiap semester | 85 |  | 84 |  | 86 | 100,00%`);
    quarters(`1 | Persentase surat tepat waktu | 95 | 20 | 45 | 70 | 96 | 101,05%
              2 | Jumlah musrenbang | 4 | 1 | 1 | 1 | 1 | 65,00% !capaian
              3 | Nilai kepuasan pemohon | 85 | 84 | 86 | 84 | 86 | 100,00%`);
  });

  test('money beside a target that is none says nothing of a capaian; a decimal comma that was lost does', () => {
    capaian(`1 | Jumlah laporan      | 86,06 | 76.780.099 | 90,70%
             2 | Persentase desa maju | 50,00 | 45,00 | 90,00%`);
    // 80,90 ÷ 80,95 = 99,94 %.
    capaian(`1 | Jumlah laporan      | 80,95 | 8090 | 99,94% !capaian
             2 | Persentase desa maju | 50,00 | 45,00 | 90,00%`);
  });

  test('swapped target and realisasi are an error: 79,70 ÷ 78,89 = 101,03 % (jatinegara 2021, table 3.3)', () => {
    capaian(`1 | Nilai IKM           | 78,89 | 79,70 | 98,98% !capaian
             2 | Persentase desa maju | 50,00 | 45,00 | 90,00%`);
  });

  test('a target of zero has no capaian', () => {
    capaian(`1 | Nilai IKM           | 80,00 | 80,00 | 100,00%
             2 | Persentase desa maju | 0,00  | 0,00  | 0,00% !capaian`);
  });

  test('none of something of which there was to be none may be 100 %', () => {
    capaian(`1 | Nilai IKM         | 80,00 | 80,00 | 100,00%
             2 | Jumlah pengaduan  | 0     | 0     | 100,00%
             3 | Jumlah kebakaran  | 0     | 0     | 120,00% !capaian
             4 | Jumlah kecelakaan | 0     | 2     | 100,00% !capaian`);
  });

  test('N/A and blanks state nothing', () => {
    capaian(`1 | Nilai IKM           | 80,00 | 80,00 | 100,00%
             2 | Persentase desa maju | N/A   | 5,88  | N/A`);
  });
});

test('percent numbers and fractions are read by the column', () => {
  for (const [first, second] of [
    ['106,25', '50'],
    ['1,0625', '0,5'],
    ['106,25%', '50%'],
  ]) {
    expectMarked([
      sheetOf(
        'S',
        `No | Indikator Kinerja | Target | Realisasi | Capaian
         1  | Nilai IKM         | 80     | 85        | ${first}
         2  | Desa mandiri      | 10     | 5         | ${second}`,
      ),
    ]);
  }
});

test('a percentage of zero beside an empty budget says nothing wrong', () => {
  expectMarked([
    sheetOf(
      'S',
      `Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
       Program A        | 0             | 0              | 0%
       Program B        | 200           | 100            | 50%`,
    ),
  ]);
});

test('a realisasi printed once holds for the standards below it', () => {
  expectMarked([
    sheetOf(
      '3.5',
      `Tabel 3.5 Perbandingan dengan Standar Nasional
       No | Indikator Kinerja | Realisasi | Standar Nasional | % Capaian
       1  | Nilai IKM         | 84        | 80 (Nasional)    | 105,00%
          |                   |           | 70 (Provinsi)    | 110,00% !pembanding
       2  | Nilai SAKIP       | N/A       | 60               | 140,00%`,
    ),
  ]);
});
