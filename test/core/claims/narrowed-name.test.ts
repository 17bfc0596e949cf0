import { goesOn, isNamedAlone, isNarrowed } from '../../../src/core/claims/narrowed-name';

test.each([
  ' unit pelayanan umum terealisasi sebesar 86,20',
  ' Kabupaten Brebes tahun 2023',
  ' Kecamatan Sumber sebesar 79,00',
  ' pada Desa Larangan dengan realisasi 92,00',
  ' dari masyarakat umum terealisasi 92,00',
  ' (IKM) unit pelayanan umum',
  ' (unit pelayanan umum) terealisasi',
  ' dan seluruh indikator mencapai capaian 101,50%',
])('a name that is narrowed by what follows it: %s', (behind) => {
  expect(isNarrowed(behind)).toBe(true);
});

test.each([
  '',
  ' sebesar 84,00',
  ' (IKM) sebesar 84,00',
  ' (target 40 %)',
  ' Kecamatan tahun 2023 sebesar 84,00',
  ' pada akhir tahun 2023',
  ', capaian kinerjanya 105,00 %',
  ' dan realisasi 84,00',
])('a name that is all that is told of: %s', (behind) => {
  expect(isNarrowed(behind)).toBe(false);
});

test('what is counted behind a number is no way to go on', () => {
  expect([' desa dari 40 desa', ' dari target 40 %', ' poin', '.', ''].map(goesOn)).toEqual([
    false,
    true,
    true,
    true,
    true,
  ]);
});

test('a word right before realisasi makes something else of it', () => {
  expect(['Kenaikan ', 'Peringkat ', 'Nilai IKM, ', '', 'dapat dilihat bahwa ', 'dengan '].map(isNamedAlone)).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
  ]);
});

test('what is of the respondents is none of the indicator', () => {
  expect(['pegawai yang menjadi ', ' yang ', 'hasil yang telah '].map(isNamedAlone)).toEqual([false, true, true]);
});
