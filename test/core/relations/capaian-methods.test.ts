import { expectMarked, listed } from '../../support/findings';
import { sheetOf, workbookOf } from '../../support/sheet';
import { check } from '../../../src/core/check';

function errorsOf(table: string): string[] {
  const { workbook } = workbookOf(sheetOf('S', table));
  return listed(check(workbook).findings)
    .filter(([, , , severity]) => severity === 'error')
    .flatMap(([, cell]) => (cell === null ? [] : [cell]));
}

test('where less is better, capaian = (2 × target − realisasi) ÷ target: (20 − 8) ÷ 10 = 120 %', () => {
  const table = (capaian: string): string =>
    `No | Indikator Kinerja           | Target | Realisasi | Capaian %
     1  | Jumlah kasus pelanggaran    | 10     | 8         | ${capaian}
     2  | Nilai IKM                   | 80     | 80        | 100%`;
  expect(errorsOf(table('120%'))).toEqual([]);
  expect(errorsOf(table('80%'))).toEqual([]);
  expect(errorsOf(table('130%'))).toEqual(['E2']);
});

test('a column that never exceeds 120 % may be capped there; one that does is not', () => {
  const table = (other: string): string =>
    `No | Indikator Kinerja | Target | Realisasi | Capaian %
     1  | Jumlah desa siaga | 80     | 120       | 120%
     2  | Desa mandiri      | 10     | 10        | 100%
     3  | Desa maju         | ${other}`;
  expect(errorsOf(table('10 | 9 | 90%'))).toEqual([]);
  expect(errorsOf(table('10 | 13 | 130%'))).toEqual(['E2']);
});

test('one number above the cap that several rows keep to is the mistake, and not the rows', () => {
  const table = (other: string): string =>
    `No | Indikator Kinerja   | Target | Realisasi | Capaian %
     1  | Jumlah desa siaga   | 80     | 120       | 100
     2  | Jumlah desa mandiri | 10     | 12        | 100
     3  | Jumlah desa maju    | 10     | 10        | ${other}`;
  expect(errorsOf(table('100'))).toEqual([]);
  expect(errorsOf(table('109'))).toEqual(['E4']);
});

test('a cap that the heading states needs no word', () => {
  expectMarked([
    sheetOf(
      'S',
      `No | Indikator Kinerja | Target | Realisasi | Capaian (maks. 120%)
       1  | Jumlah desa siaga | 80     | 120       | 120,00
       2  | Desa mandiri      | 10     | 9         | 90,00`,
    ),
  ]);
});

test('nor does one that the title states, or a note on the sheet: 120 ÷ 80 = 150 %', () => {
  const said = (title: string, note: string): string[] => {
    const table = `${title}
       No | Indikator Kinerja | Target | Realisasi | Capaian (%)
       1  | Jumlah desa siaga | 80     | 120       | 120,00
       2  | Desa mandiri      | 10     | 9         | 90,00

       ${note}`;
    return check(workbookOf(sheetOf('S', table)).workbook).findings.map(({ message }) => message.id);
  };
  expect(said('Capaian Kinerja Tahun 2024', '')).toContain('capaian.capped');
  expect(said('Capaian Kinerja Tahun 2024 (maksimum 120%)', '')).not.toContain('capaian.capped');
  expect(said('Capaian Kinerja Tahun 2024', '*) Capaian dibatasi paling tinggi (maks. 120%)')).not.toContain(
    'capaian.capped',
  );
  const classes = 'Catatan: capaian maksimal dihitung 120%. Baik 100% - 110%';
  expect(said('Capaian Kinerja Tahun 2024', classes)).not.toContain('capaian.capped');
  const exceeded = 'Catatan: batas maksimal capaian yang melebihi 100% adalah 120%';
  expect(said('Capaian Kinerja Tahun 2024', exceeded)).not.toContain('capaian.capped');
  expect(said('Capaian Kinerja Tahun 2024', '*) Waktu layanan maksimal 120 menit')).toContain('capaian.capped');
});

test('a cap of 120 % says nothing of a capaian of 100 %: 80 ÷ 50 = 160 %', () => {
  const table = (printed: string): string =>
    `Capaian Kinerja Tahun 2024 (maks. 120%)
     No | Indikator Kinerja | Target | Realisasi | Capaian (%)
     1  | Jumlah desa siaga | 50     | 80        | ${printed}
     2  | Desa mandiri      | 10     | 9         | 90,00
     3  | Desa maju         | 20     | 22        | 110,00`;
  expect(errorsOf(table('120,00'))).toEqual([]);
  expect(errorsOf(table('100,00'))).toEqual(['E3']);
});

test('so is the progress of such an indicator, whatever its name: (16 − 11) ÷ 8 = 62,5 %', () => {
  const table = (kemajuan: string): string =>
    `Tabel 3.2 Capaian Indikator Kinerja
     No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Target Akhir Renstra | Tingkat Kemajuan (%)
     1  | Titik parkir liar | 14     | 11        | 121,43      | 8                    | ${kemajuan}
     2  | Nilai IKM         | 80     | 80        | 100,00      | 100                  | 80,00`;
  expect(errorsOf(table('62,50'))).toEqual([]);
  expect(errorsOf(table('137,50'))).toEqual([]);
  expect(errorsOf(table('73,50'))).toEqual(['G3']);
});

test('more than twice what was allowed is printed as nothing reached: (60 − 90) ÷ 30 = −100 %', () => {
  const table = (capaian: string): string =>
    `No | Indikator Kinerja        | Target | Realisasi | Capaian %
     1  | Waktu tanggap operasi    | 30     | 90        | ${capaian}
     2  | Nilai IKM                | 80     | 80        | 100%
     3  | Jumlah desa siaga        | 10     | 9         | 90%`;
  expect(errorsOf(table('0%'))).toEqual([]);
  expect(errorsOf(table('-100%'))).toEqual([]);
  expect(errorsOf(table('50%'))).toEqual(['E2']);
});

test.each([
  ['120,00', []],
  ['150,00', []],
  ['200,00', []],
  ['130,00', ['E3']],
])('where the name says that less is better (2 × 4 − 2) ÷ 4 = 150 %% may be capped, too: %s', (written, errors) => {
  const table = `Tabel 3.1 Capaian Kinerja
     No | Indikator Kinerja       | Target | Realisasi | Capaian (%)
     1  | Angka kematian ibu      | 4      | 2         | ${written}
     2  | Nilai SAKIP             | 60     | 78        | 120,00
     3  | Persentase desa mandiri | 50     | 75        | 120,00`;
  expect(errorsOf(table)).toEqual(errors);
});

test('no name says so of a count that fell short: 57 of 60 are not 105 % cut to 100 %', () => {
  const table = `Tabel 3.1 Capaian Kinerja
     No | Indikator Kinerja       | Target | Realisasi | Capaian (%)
     1  | Nilai SAKIP             | 60     | 57        | 100,00
     2  | Persentase desa mandiri | 50     | 75        | 100,00
     3  | Nilai IKM               | 80     | 88        | 100,00`;
  expect(errorsOf(table)).toEqual(['E3']);
});

test.each(['110,00', '150,00'])('what is cut at %s % is doubted, and no error', (cap) => {
  const table = `Tabel 3.1 Capaian Kinerja
     No | Indikator Kinerja       | Target | Realisasi | Capaian (%)
     1  | Persentase desa mandiri | 50     | 80        | ${cap}
     2  | Nilai SAKIP             | 60     | 57        | 95,00`;
  expect(errorsOf(table)).toEqual([]);
});
