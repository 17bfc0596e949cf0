import { check } from '../../../src/core/check';
import { listed } from '../../support/findings';
import { sheetOf, type MarkedSheet } from '../../support/sheet';

/** What is found in a sentence below a table that is right, besides what is said of the report as a whole. */
function expectSentence(sentence: string, ...others: MarkedSheet[]): void {
  const marked = sheetOf(
    'A',
    `Tabel 3.1 Capaian Kinerja Tahun 2023
     No | Indikator Kinerja       | Satuan | Target  | Realisasi | Capaian (%)
     1  | Nilai IKM               | Nilai  | 80,00   | 84,00     | 105,00
     2  | Persentase desa mandiri | %      | 40      | 35        | 87,50
     3  | Jumlah kunjungan wisata | orang  | 120.000 | 150.000   | 125,00

     ${sentence}`,
    { form: 'teks' },
  );
  const { findings } = check({ sheets: [marked.sheet, ...others.map(({ sheet }) => sheet)] });
  const told = findings.filter(({ severity, rule }) => severity === 'error' || rule === 'kalimat');
  expect(listed(told)).toEqual([marked, ...others].flatMap(({ expected }) => expected));
}

test.each([
  'Pada tahun 2023 realisasi Nilai IKM sebesar 84,00 dari target 80,00 sehingga capaian kinerjanya 105,00%.',
  'Capaian Persentase desa mandiri adalah 35% dari target 40%.',
  'Realisasi Jumlah kunjungan wisata sebanyak 150.000 orang melampaui target 120.000 orang.',
  'Nilai IKM melebihi target sebesar 4 poin.',
  'Target akhir Renstra Nilai IKM sebesar 90,00 dan target Nilai IKM pada akhir Renstra tahun 2026 sebesar 90,00.',
  'Realisasi Nilai IKM nasional sebesar 87,00, lebih tinggi dari realisasi daerah.',
  'Realisasi Nilai IKM sebesar 81,50 meningkat menjadi 84,00 pada tahun 2023.',
  'Realisasi Nilai IKM sebesar 81,50 pada tahun 2022 dan sebesar 84,00 pada tahun 2023.',
  'Capaian Persentase desa mandiri meningkat sebesar 5% dibandingkan tahun sebelumnya.',
  'Pada triwulan II realisasi Nilai IKM sebesar 83,00.',
  'Realisasi anggaran untuk Nilai IKM sebesar 95,20%.',
  'Realisasi Jumlah kunjungan wisata sebanyak 150 ribu orang.',
  'Rumus capaian Nilai IKM = realisasi / target x 100%.',
  'Realisasi Nilai IKM pada Kecamatan Sumber sebesar 79,00.',
  'Nilai IKM dan Persentase desa mandiri: target 40, realisasi 84,00.',
  'Nilai IKM unit pelayanan kependudukan terealisasi sebesar 86,20.',
  'Nilai IKM Kabupaten Brebes tahun 2023 realisasi sebesar 83,10.',
  'Nilai IKM pada Desa Larangan dengan realisasi 92,00.',
  'Realisasi anggaran yang mendukung capaian Nilai IKM adalah 96,00%.',
  'Bobot Nilai IKM dalam capaian kinerja sebesar 30%.',
  'Target Persentase desa mandiri adalah 16 desa dari 40 desa, terealisasi 14 desa.',
  'Selisih antara target dan realisasi Persentase desa mandiri sebesar 5%.',
  'Penurunan realisasi Persentase desa mandiri sebesar 2%.',
  'Peringkat capaian Nilai IKM 3 dari 17 kecamatan.',
  'Proyeksi realisasi Jumlah kunjungan wisata sebesar 160.000 orang.',
  'Realisasi Jumlah kunjungan wisata sebesar 0,15 juta orang.',
  'Realisasi Nilai IKM sebesar 3,36 atau setelah dikonversi 84,00.',
  'Apabila dibandingkan target jangka menengah, capaian Nilai IKM tahun 2023 telah mencapai 98,82 persen.',
  'Realisasi Persentase desa mandiri tahun 2023 sebesar 35% dari target akhir periode sebesar 50%, sehingga capaiannya 70%.',
  'Untuk Nilai IKM, jumlah responden yang menjadi target 400 dan realisasi 412.',
  'Adapun pegawai yang menjadi target Nilai IKM sebanyak 40, yang terealisasi 38.',
  'Nilai IKM dan seluruh indikator sasaran mencapai capaian 101,50%.',
  'Nilai IKM, unsur terendah waktu penyelesaian dengan capaian 78,00.',
  'Nilai IKM terealisasi 3,47 pada skala 4.',
  'Sebelum perubahan, target Nilai IKM adalah 79,00.',
  'Grafik 3.5 Target dan Realisasi Nilai IKM 5 Tahun Terakhir',
])('nothing is said of: %s', (sentence) => {
  expectSentence(sentence);
});

test.each([
  'Pada tahun 2023 realisasi Nilai IKM sebesar 83,50 dari target 80,00 sehingga capaian kinerjanya 105,00%. !kalimat',
  'Realisasi Persentase desa mandiri sebesar 35 persen dengan capaian kinerja sebesar 78,5 persen. !kalimat',
  'Realisasi Jumlah kunjungan wisata sebanyak 105.000 orang. !kalimat',
  'Indikator Nilai IKM dengan target sebesar 82 dapat terealisasi sebesar 84,00. !kalimat',
  'Nilai IKM pada Kecamatan tahun 2023 terealisasi sebesar 83,00. !kalimat',
  'Hasil pengukuran indikator Nilai IKM menunjukkan realisasi sebesar 83,00. !kalimat',
  'Persentase desa mandiri (target 40%, realisasi 36%). !kalimat',
  'Realisasi atas indikator Nilai IKM sebesar 83,00 dari target 80,00. !kalimat',
  'Dari tabel dapat dilihat bahwa capaian Nilai IKM sebesar 103% atau sangat baik. !kalimat',
])('a figure that no table prints: %s', (sentence) => {
  expectSentence(sentence);
});

test('a figure of four digits need not be a year', () => {
  expectSentence('Realisasi Jumlah kunjungan wisata tahun 2023 sebesar 2075 orang. !kalimat');
  expectSentence('Target Jumlah kunjungan wisata pada tahun 2023 adalah 1950 orang. !kalimat');
});

test('a rise since a year that a table prints', () => {
  const years = sheetOf(
    'B',
    `Tabel 3.2 Perbandingan Realisasi
     No | Indikator Kinerja | Realisasi 2022 | Realisasi 2023
     1  | Nilai IKM         | 81,50          | 84,00`,
    { form: 'teks' },
  );
  expectSentence('Realisasi Nilai IKM tahun 2023 sebesar 84,00, naik 2,50 poin dari realisasi tahun 2022.', years);
  expectSentence('Target Nilai IKM naik 2,00 dari realisasi tahun 2022 sebesar 81,50.', years);
  expectSentence(
    'Realisasi Nilai IKM tahun 2023 sebesar 84,00, naik 3,50 poin dari realisasi tahun 2022. !kalimat',
    years,
  );
});

test('a figure of the table is wrong where the others of the sentence bear the quoted one out', () => {
  // 96,83 ÷ 97,50 = 99,31 %; the table prints no target.
  const { sheet, expected } = sheetOf(
    'S',
    `Realisasi dan Capaian Tahun 2018-2019
     No | Indikator Kinerja | Realisasi | < | Capaian Kinerja | <
     ^  | ^                 | 2018  | 2019  | 2018  | 2019
     1  | APM SD/MI         | 95,12 | 96,83 | 97,40 | 98,31 !kalimat
     2  | APM SMP/MTs       | 81,77 | 83,42 | 98,06 | 99,01

     APM SD/MI: realisasi tahun 2019 sebesar 96,83 dari target 97,50 sehingga capaian kinerjanya 99,31 persen.`,
    { form: 'teks' },
  );
  expect(listed(check({ sheets: [sheet] }).findings.filter(({ severity }) => severity === 'error'))).toEqual(expected);
});

test.each([
  'Nilai IKM sebesar 84,50 dengan mutu pelayanan B (Baik).',
  'Nilai SAKIP Kecamatan adalah 68,50 dengan predikat B.',
  'Nilai SAKIP naik 1,50 predikat B tetap dipertahankan.',
  'Nilai SAKIP komponen perencanaan kinerja sebesar 25,50 (A) dari bobot 30.',
  'Capaian kinerja IKM sebesar 92,00 (Baik) menurut skala penilaian kinerja.',
  'Nilai SAKIP Kecamatan tahun 2023 adalah 68,50 dengan predikat BB. !kategori',
])('the class of an index in a sentence: %s', (sentence) => {
  expectSentence(sentence);
});
