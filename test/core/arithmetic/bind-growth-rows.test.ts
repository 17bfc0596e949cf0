import { check } from '../../../src/core/check';
import { formatPlace } from '../../../src/core/workbook/address';
import { formatMessage } from '../../../src/messages';
import { expectErrors } from '../../support/findings';
import { sheetOf, workbookOf, type Form } from '../../support/sheet';

const forms: readonly Form[] = ['angka', 'teks'];

/** Where the table is warned of, and what is said there. */
function warnings(table: string, form: Form): string[] {
  return check(workbookOf(sheetOf('S', table, { form })).workbook).findings.flatMap(({ severity, place, message }) =>
    severity === 'warning' && place !== null ? `${formatPlace(place)}: ${formatMessage(message, 'id')}` : [],
  );
}

test('what an index grew by each year: (70,12 ÷ 69,46 − 1) × 100 = 0,95', () => {
  const table = (growth: string): string => `
    Tabel 3.2 Perkembangan Komponen IPM Kabupaten
    Komponen | 2020 | 2021 | 2022 | 2023 | 2024
    Umur Harapan Hidup (tahun) | 70,12 | 70,35 | 70,61 | 70,94 | 71,20
    Rata-rata Lama Sekolah (tahun) | 7,45 | 7,58 | 7,70 | 7,92 | 8,01
    IPM | 69,11 | 69,46 | 70,12 | 70,94 | 71,63
    Pertumbuhan IPM (%) | 0,20 | 0,51 | ${growth} | 1,17 | 0,97`;
  for (const form of forms) {
    expect(warnings(table('0,95'), form)).toEqual([]);
    const [warning, ...others] = warnings(table('0,59'), form);
    expect(others).toEqual([]);
    expect(warning).toContain('S!D6: Baris “Pertumbuhan IPM (%)” tidak cocok');
    expect(warning).toContain('= 0,95');
  }
});

test('what became more in the row right above: 96,02 − 95,87 = 0,15', () => {
  const table = (rise: string): string => `
    TABEL 13 IKPA lima tahun
    TAHUN | 2020 | 2021 | 2022 | 2023 | 2024
    NILAI IKPA | 93,22 | 94,10 | 95,87 | 96,02 | 97,45
    KENAIKAN | - | 0,88 | 1,77 | ${rise} | 1,43
    PREDIKAT | Baik | Baik | Sangat Baik | Sangat Baik | Sangat Baik`;
  expectErrors(table('0,15'));
  expectErrors(table('0,51 !hitungan'));
});

test('growth that was planned, or that has a name of its own, may be as much by chance', () => {
  expectErrors(`
    Tabel 3.4 Kinerja Balai
    Uraian | 2021 | 2022 | 2023 | 2024
    Nilai SAKIP | 65,10 | 66,20 | 67,40 | 68,90
    Target Kenaikan | 1,00 | 1,10 | 1,20 | 1,30
    Jumlah aparatur terlatih | 110 | 135 | 160 | 190
    Peningkatan kapasitas aparatur (orang) | 20 | 25 | 25 | 32`);
});

test('growth of something that is not printed says nothing', () => {
  expectErrors(`
    Tabel 3.1 Indikator Makro
    Indikator | 2020 | 2021 | 2022 | 2023 | 2024
    Indeks Gini | 0,345 | 0,341 | 0,338 | 0,335 | 0,331
    Jumlah Penduduk (jiwa) | 412.330 | 416.120 | 420.015 | 424.330 | 428.770
    Pertumbuhan Ekonomi (%) | -1,02 | 3,26 | 4,88 | 4,91 | 5,06
    Kenaikan upah (%) | 8,51 | 0,00 | 1,09 | 7,20 | 3,60`);
});
