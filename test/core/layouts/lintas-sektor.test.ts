import { expectTable } from '../../support/table';

test('who contributes what, as printed in Rembang (table 3.10)', () => {
  expectTable(
    'lintas-sektor',
    'nomor, kegiatanLintasSektor, pihak, kontribusi, manfaat',
    `Tabel 3.10 Inventarisasi Lintas Sektor Kecamatan Contoh
     No | Kegiatan Lintas Sektoral | Kontribusi Para Pihak | <          | Manfaat Bagi OPD
     ^  | ^                        | Pihak                 | Kontribusi | ^
     1  | Pencegahan tengkes       | Puskesmas             | Penyuluhan | Angka tengkes turun`,
  );
});
