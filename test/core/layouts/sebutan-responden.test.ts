import { expectTable } from '../../support/table';

test('everyday words with the groups that they stand for', () => {
  expectTable(
    'sebutan-responden',
    'sebutan, masukKelompok',
    `Sebutan Pendidikan dan Pekerjaan Responden (bahan isian)
     Sebutan | Masuk Kelompok
     SLTA    | SMA/SMK
     Swasta  | Pegawai Swasta`,
  );
});
