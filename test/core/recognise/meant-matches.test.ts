import { recognise } from '../../../src/core/recognise/recognise';
import { expectErrors } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

const rolesOf = (title: string): (string | undefined)[] => {
  const { sheet } = sheetOf(
    'S',
    `${title}
     Tujuan | Sasaran | Indikator | Kondisi Awal (2021) | 2022 | 2023
     Pelayanan prima | Meningkatnya pelayanan | Indeks Kepuasan Masyarakat | 82 | 83 | 84`,
  );
  const [table] = recognise({ sheets: [sheet] }).tables;
  return [4, 5].map((index) => table?.columns.find((column) => column.index === index)?.spec.role);
};

test('years alone below a title that speaks of targets are the targets of these years', () => {
  expect(rolesOf('Tabel 1 Matriks Tujuan, Sasaran dan Target Jangka Menengah')).toEqual(['target', 'target']);
});

test.each(['Tabel 1 Matriks Tujuan dan Sasaran', 'Tabel 1 Target dan Realisasi Tujuan dan Sasaran'])(
  'below “%s” nobody can say what they are',
  (title) => {
    expect(rolesOf(title)).toEqual([undefined, undefined]);
  },
);

test('what is headed alike behind the budget is that of the budget', () => {
  const { sheet } = sheetOf(
    'S',
    `Tabel 3.5 Program dan Anggaran
     Program / Kegiatan | Indikator | Target | Realisasi | % | Pagu | Realisasi | %
     Program A | Persentase X | 100 | 98 | 98,00 | 500.000.000 | 475.000.000 | 95,00`,
    { form: 'teks' },
  );
  const [table] = recognise({ sheets: [sheet] }).tables;
  expect(table?.layout.kind).toBe('efisiensi-program');
  expect(table?.columns.map(({ spec }) => spec.role)).toEqual([
    ...['program', 'indikator', 'target', 'realisasi', 'capaian'],
    ...['anggaran', 'realisasiAnggaran', 'persenAnggaran'],
  ]);
});

test('years alone below an evaluation are its values of these years', () => {
  const { sheet } = sheetOf(
    'S',
    `Tabel 3.5 Hasil Evaluasi AKIP
     No | Komponen yang Dinilai | Bobot | 2023 | 2024
     1 | Perencanaan Kinerja | 30 | 23,10 | 23,40
     2 | Pengukuran Kinerja | 30 | 21,00 | 21,60`,
    { form: 'teks' },
  );
  const [table] = recognise({ sheets: [sheet] }).tables;
  expect(table?.columns.map(({ spec, year }) => [spec.role, year])).toEqual([
    ['nomor', null],
    ['komponen', null],
    ['bobot', null],
    ['nilai', 2023],
    ['nilai', 2024],
  ]);
});

test('a target later than what was reached is the one of the year where the plan has its own last target beside it', () => {
  const rolesBeside = (last: string): (string | undefined)[] => {
    const { sheet } = sheetOf(
      'S',
      `Tabel 3.20 Perbandingan dengan capaian beberapa tahun sebelumnya
       Indikator Kinerja | Satuan | Realisasi 2022 | Realisasi 2023 | Target 2024 | Capaian % ${last && `| ${last}`}
       Nilai SAKIP       | Nilai  | 61,75          | 63,20          | 66,50       | 97,52     ${last && '| 70,00'}`,
    );
    return (
      recognise({ sheets: [sheet] })
        .tables[0]?.columns.slice(4)
        .map(({ spec }) => spec.role) ?? []
    );
  };
  expect(rolesBeside('')).toEqual(['targetAkhir', 'capaian']);
  expect(rolesBeside('Target Akhir')).toEqual(['target', 'capaian', 'targetAkhir']);
});

test('of a target stands what was reached before its percentage, whatever it is called', () => {
  // 84 ÷ 80 = 105 %; 57 ÷ 60 = 95 %; 46 ÷ 50 = 92 %; 80 ÷ 84 = 95,24 %.
  const capaian = (first: string): string => `
    Tabel 3.1 Capaian Kinerja
    No | Indikator Kinerja       | Target | Capaian | %
    1  | Nilai IKM               | 80,00  | 84,00   | ${first}
    2  | Nilai SAKIP             | 60,00  | 57,00   | 95,00
    3  | Persentase desa mandiri | 50,00  | 46,00   | 92,00`;
  expectErrors(capaian('105,00'));
  expectErrors(capaian('95,24 !capaian'));
});

test('so does what was reached before what is missing to the target', () => {
  // 93,24 − 95,00 = -1,76; 97,13 − 95,50 = 1,63; 66,62 − 60,00 = 6,62.
  const cakupan = (first: string): string => `
    Tabel 3.2 Cakupan Layanan
    No | Cakupan         | Target | Capaian | Kesenjangan
    1  | Kunjungan ibu   | 95,00  | 93,24   | ${first}
    2  | Persalinan      | 95,50  | 97,13   | 1,63
    3  | ASI eksklusif   | 60,00  | 66,62   | 6,62`;
  expectErrors(cakupan('-1,76'));
  expectErrors(cakupan('-1,67 !hitungan'));
  const { sheet } = sheetOf('S', cakupan('-1,76'));
  expect(recognise({ sheets: [sheet] }).tables[0]?.columns.map(({ spec }) => spec.role)).toContain('realisasi');
});

test('a capaian beside how far it is from 100 % was computed, whatever it is of', () => {
  // 100,49 is 0,49 above 100; the index itself is not printed.
  expectErrors(`
    Tabel 3.2 Capaian Kinerja
    No | Indikator Kinerja              | Target | Capaian | Kesenjangan
    1  | Indeks Kepuasan Masyarakat     | 82,00  | 100,49  | 0,49
    2  | Nilai SAKIP                    | 70,00  | 98,20   | -1,80
    3  | Persentase desa mandiri        | 40,00  | 105,00  | 5,00`);
});

test.each([
  ['Target Akhir Renstra (2026)', 'Capaian s/d 2023 terhadap 2026 (%)'],
  ['Target 2026', 'Capaian thd Target 2026 (%)'],
])('%s and %s are the target of the end and the progress', (target, progress) => {
  const { sheet } = sheetOf(
    'S',
    `Tabel 3.3 Capaian Kinerja
     No | Indikator Kinerja | Realisasi 2022 | Target 2023 | Realisasi 2023 | Capaian 2023 (%) | ${target} | ${progress}
     1  | Nilai IKM         | 80             | 82          | 83,64          | 102,00           | 85        | 98,40`,
  );
  const [table] = recognise({ sheets: [sheet] }).tables;
  expect(table?.columns.slice(-3).map(({ spec }) => spec.role)).toEqual(['capaian', 'targetAkhir', 'kemajuan']);
});

test('a percentage of the target of the reported year is no progress', () => {
  const { sheet } = sheetOf(
    'S',
    `Tabel 3.3 Capaian Kinerja
     No | Indikator Kinerja | Target 2023 | Realisasi 2023 | Capaian terhadap Target 2023 (%)
     1  | Nilai IKM         | 82          | 83,64          | 102,00`,
  );
  const [table] = recognise({ sheets: [sheet] }).tables;
  expect(table?.columns.at(-1)?.spec.role).toBe('capaian');
});

test('the progress is of the latest year that is reported: 83,64 ÷ 85 = 98,40 %', () => {
  const table = (progress: string): string =>
    `Tabel 3.3 Capaian Kinerja
     No | Indikator Kinerja | Realisasi 2022 | Target 2023 | Realisasi 2023 | Capaian 2023 (%) | Target Akhir Renstra (2026) | Capaian s/d 2023 terhadap 2026 (%)
     1  | Nilai IKM         | 80,00          | 82,00       | 83,64          | 102,00           | 85,00                       | ${progress}
     2  | Nilai SAKIP       | 64,00          | 66,00       | 67,32          | 102,00           | 72,00                       | 93,50`;
  expectErrors(table('98,40'));
  expectErrors(table('94,80 !kemajuan'));
});
