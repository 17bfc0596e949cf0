import { expectErrors, expectMarked } from '../../support/findings';
import { sheetOf, type MarkedSheet } from '../../support/sheet';

/** The averages of 105 respondents (songgom 2023): they add up to 29,48 and make 81,89. */
const averages = sheetOf(
  'IKM',
  `Rincian hasil survei Indeks Kepuasan Masyarakat (IKM)
   No. | Unsur Pelayanan                | Nilai Rata-Rata
   U1  | Persyaratan Pelayanan          | 3,12
   U2  | Prosedur Pelayanan             | 3,07
   U3  | Kecepatan Pelayanan            | 2,80
   U4  | Kepastian biaya pelayanan      | 3,92
   U5  | Hasil Pelayanan                | 3,15
   U6  | Kompetensi Pelaksana           | 3,20
   U7  | Perilaku Pelaksana             | 3,30
   U8  | Penanganan Pengaduan           | 3,50
   U9  | Sarana dan Prasarana           | 3,42`,
);

function capaian(realisasi: string): MarkedSheet {
  return sheetOf(
    '3.2',
    `Tabel 3.2 Capaian Kinerja Tahun 2023
     No | Indikator Kinerja                 | Target | Realisasi
     1  | Hasil Survei Kepuasan Masyarakat  | 80     | ${realisasi}`,
  );
}

test('the index is the mean of the averages × 25: 29,48 ÷ 9 × 25 = 81,89', () => {
  expectMarked([averages, capaian('81,89')]);
});

test('the weight 0,11 makes 29,48 × 0,11 × 25 = 81,07', () => {
  const findings = expectMarked([averages, capaian('81,07 !ikm')]);
  const [finding] = findings.filter(({ rule }) => rule === 'ikm');
  expect(finding?.cause?.id).toBe('cause.roundedWeight');
  expect(finding?.expected).toBeCloseTo(81.89, 2);
  expect(finding?.fix).toEqual({ formula: '=IF(COUNT(IKM!C3:C11)=0,"",ROUND(AVERAGE(IKM!C3:C11)*25,2))' });
});

test('an index above 100 is still the index: the answers tell what it should be', () => {
  const converted = averages.sheet.rows.map((cells, row) => {
    if (row < 2) return [...(cells ?? []), row === 1 ? { value: 'Nilai Konversi' } : undefined];
    const value = cells?.[2]?.value;
    return [...(cells ?? []), typeof value === 'number' ? { value: value * 25 } : undefined];
  });
  const index = [undefined, { value: 'Indeks Kepuasan Masyarakat (IKM)' }, undefined, { value: 108.19 }];
  const sheet = { ...averages.sheet, rows: [...converted, index] };
  const [finding] = expectMarked([{ sheet, expected: [['IKM', 'D12', 'ikm', 'error']] }]);
  expect(finding?.expected).toBeCloseTo(81.89, 2);
});

test('where two services were surveyed, each index follows from the averages of its own table', () => {
  // 3,12 + 3,07 + 2,80 + 3,92 + 3,15 = 16,06; ÷ 5 × 25 = 80,30. 3,20 + 3,30 + 3,50 + 3,42 + 3,08 = 16,50; ÷ 5 × 25 = 82,50.
  const survey = (name: string, values: readonly string[], index: string): MarkedSheet => {
    const rows = ['Persyaratan', 'Prosedur', 'Waktu Penyelesaian', 'Biaya/Tarif', 'Produk Layanan'].map(
      (unsur, place) => `U${String(place + 1)} | ${unsur} | ${values[place]!} |`,
    );
    return sheetOf(
      name,
      [
        `Nilai Survei Kepuasan Masyarakat Layanan ${name}`,
        'No. | Unsur Pelayanan | Nilai Rata-Rata | Nilai Konversi',
        ...rows,
        ` | Nilai IKM Unit Pelayanan | | ${index}`,
      ].join('\n'),
    );
  };
  const first = ['3,12', '3,07', '2,80', '3,92', '3,15'];
  const second = ['3,20', '3,30', '3,50', '3,42', '3,08'];
  expectMarked([survey('KTP', first, '80,30'), survey('Surat', second, '82,50')]);
  const [finding] = expectMarked([survey('KTP', first, '80,30'), survey('Surat', second, '85,20 !ikm')]);
  expect(finding?.expected).toBeCloseTo(82.5, 10);
});

/** 3,20 + 3,30 + 3,50 + 3,42 + 3,08 = 16,50; ÷ 5 = 3,30; × 25 = 82,50. */
const converted = (mean: string, conversion: string): MarkedSheet =>
  sheetOf(
    'SKM',
    `Nilai Survei Kepuasan Masyarakat
     No | Unsur              | Indeks
     1  | Persyaratan        | 3,20
     2  | Prosedur           | 3,30
     3  | Waktu Penyelesaian | 3,50
     4  | Biaya/Tarif        | 3,42
     5  | Produk Layanan     | 3,08
        | Nilai IKM          | ${mean}
        | Nilai Konversi     | ${conversion}`,
  );

test('the mean may stand above the index, which is called the conversion then', () => {
  expectMarked([converted('3,30', '82,50'), capaian('82,50')]);
  expectMarked([converted('3,30', '85,20 !ikm'), capaian('82,50')]);
});

test('another survey with few unsur has an index of its own, which is not that of satisfaction', () => {
  // 3,90 + 3,80 + 3,94 + 3,96 = 15,60; ÷ 4 = 3,90; × 25 = 97,50.
  const persepsi = (conversion: string): MarkedSheet =>
    sheetOf(
      'SPAK',
      `No | Unsur           | Indeks
       1  | Pungutan liar   | 3,90
       2  | Imbalan         | 3,80
       3  | Percaloan       | 3,94
       4  | Kecurangan      | 3,96
          | Nilai Indeks Persepsi Anti Korupsi | 3,90
          | Nilai Konversi  | ${conversion}`,
    );
  expectMarked([persepsi('97,50'), converted('3,30', '82,50'), capaian('82,50')]);
  expectMarked([persepsi('95,70 !ikm'), converted('3,30', '82,50'), capaian('82,50')]);
});

test('it is the same wherever the survey stands among the tables', () => {
  const others = Array.from({ length: 12 }, (_, index) =>
    sheetOf(
      `R${index}`,
      `Responden menurut Kelompok ${index}
       No | Kelompok | Jumlah | Persentase
       1  | A        | 40     | 40,00
       2  | B        | 60     | 60,00`,
    ),
  );
  expectMarked([...others, averages, capaian('81,07 !ikm')]);
});

/** 3,20 + 3,30 + 3,10 + 3,80 + 3,20 + 3,40 + 3,50 + 3,10 + 3,60 = 30,20; 30,20 ÷ 9 × 25 = 83,89, which is B. */
test.each(['Nilai IKM Tahun Lalu', 'Target IKM', 'Kenaikan IKM'])('"%s" below the index is not the index', (name) => {
  const table = (index: string, mutu: string): MarkedSheet =>
    sheetOf(
      'S',
      `Tabel 3.2 Hasil SKM per Unsur
       No | Unsur Pelayanan | Nilai Rata-rata | Nilai Konversi
       1  | Persyaratan     | 3,20            | 80,00
       2  | Prosedur        | 3,30            | 82,50
       3  | Waktu           | 3,10            | 77,50
       4  | Biaya           | 3,80            | 95,00
       5  | Produk          | 3,20            | 80,00
       6  | Kompetensi      | 3,40            | 85,00
       7  | Perilaku        | 3,50            | 87,50
       8  | Sarana          | 3,10            | 77,50
       9  | Pengaduan       | 3,60            | 90,00
          | Nilai IKM       |                 | ${index}
          | ${name}         |                 | 90,10
          | Mutu Pelayanan  |                 | ${mutu}`,
    );
  expectMarked([table('83,89', 'B')]);
  expectMarked([table('83,89', 'C !kategori')]);
  expectMarked([table('88,39 !ikm', 'B')]);
});

test('an index by the rounded weight is no error of its own where one average is wrong: 478 ÷ 150 = 3,187', () => {
  const survey = (first: string): string => `
   Tabel 3.4 Nilai Rata-Rata Unsur Pelayanan (150 Responden)
   NO. | UNSUR PELAYANAN | JUMLAH NILAI | NRR | BOBOT | NRR TERTIMBANG
   U1 | Prosedur Pelayanan | 478 | ${first} | 0,071 | 0,226
   U2 | Persyaratan Pelayanan | 465 | 3,100 | 0,071 | 0,220
   U3 | Kejelasan Petugas Pelayanan | 470 | 3,133 | 0,071 | 0,222
   U4 | Kedisiplinan Petugas Pelayanan | 482 | 3,213 | 0,071 | 0,228
   U5 | Tanggung Jawab Petugas | 459 | 3,060 | 0,071 | 0,217
   U6 | Kemampuan Petugas | 468 | 3,120 | 0,071 | 0,222
   U7 | Kecepatan Pelayanan | 451 | 3,007 | 0,071 | 0,213
   U8 | Keadilan Mendapatkan Pelayanan | 477 | 3,180 | 0,071 | 0,226
   U9 | Kesopanan dan Keramahan | 490 | 3,267 | 0,071 | 0,232
   U10 | Kewajaran Biaya | 485 | 3,233 | 0,071 | 0,230
   U11 | Kepastian Biaya | 488 | 3,253 | 0,071 | 0,231
   U12 | Kepastian Jadwal | 462 | 3,080 | 0,071 | 0,219
   U13 | Kenyamanan Lingkungan | 471 | 3,140 | 0,071 | 0,223
   U14 | Keamanan Pelayanan | 480 | 3,200 | 0,071 | 0,227
   Jumlah NRR Tertimbang | < | < | < | < | 3,136
   IKM Unit Pelayanan (Jumlah NRR Tertimbang x 25) | < | < | < | < | 78,40`;
  expectErrors(survey('3,187'));
  expectErrors(survey('1,387 !ikm'));
});
