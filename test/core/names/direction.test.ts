import { readDirection, saidDirection, soundsLowerIsBetter } from '../../../src/core/names/direction';

test.each([
  'turun',
  ' Turun',
  'Negatif',
  'Minimize',
  'minimalkan',
  'Makin rendah makin baik',
  'semakin kecil semakin baik',
  'Indikator negatif',
  'Lower is better',
  '↓',
  '-',
])('%p is turun', (text) => {
  expect(readDirection(text)).toBe('turun');
});

test.each([
  'naik',
  'Positif',
  'Maximize',
  'Polaritas positif',
  'Makin tinggi, makin baik',
  'Semakin besar nilainya semakin baik',
  '+',
])('%p is naik', (text) => {
  expect(readDirection(text)).toBe('naik');
});

test.each(['', 'stabil', 'naik/turun', 'Dinas', 'makin rendah makin tinggi', 'IKM'])('%p says nothing', (text) => {
  expect(readDirection(text)).toBeNull();
});

test('a direction said in a longer text', () => {
  expect(saidDirection('Angka kematian ibu (semakin rendah semakin baik)')).toBe('turun');
  expect(saidDirection('Menurunnya angka kemiskinan')).toBeNull();
  expect(saidDirection('Tata kelola yang baik')).toBeNull();
});

test.each([
  'Angka kemiskinan',
  'Prevalensi stunting',
  'Angka Kriminalitas',
  'Waktu tunggu rawat jalan',
  'Jumlah temuan BPK',
  'Temuan hasil pemeriksaan yang belum selesai',
  'Jumlah pengaduan yang belum ditindaklanjuti',
  'Tingkat pengangguran terbuka',
  'Laju inflasi',
  'Waktu rata-rata penerbitan sertifikat',
  'Rata-rata waktu layanan (response time)',
  'Persentase residivis',
  'Jumlah fatalitas akibat laka lantas',
  'Angka pasien lari',
  'Jumlah titik genangan',
  'Indeks Risiko Bencana',
  'Waktu respons penanganan kejadian',
  'Lama waktu penyelesaian permohonan',
  'Unmet need KB',
  'Angka kelahiran total (Total Fertility Rate)',
  'Jumlah kekerasan terhadap perempuan dan anak',
  'Penduduk miskin yang belum menerima bantuan',
])('%p sounds like less is better', (name) => {
  expect(soundsLowerIsBetter(name)).toBe(true);
});

test.each([
  'Indeks Kepuasan Masyarakat',
  'Persentase pengaduan masyarakat yang diselesaikan',
  'Persentase temuan yang ditindaklanjuti',
  'Persentase penurunan stunting',
  'Jumlah kasus yang ditangani',
  'Desa bebas stunting',
  'Persentase ketepatan waktu penyelesaian perkara',
  'Persentase waktu pelayanan yang sesuai standar',
  'Persentase kejadian bencana yang tertangani',
  'Tingkat waktu tanggap (response time rate) daerah layanan wilayah manajemen kebakaran',
  'Persentase waktu tunggu rawat jalan ≤ 60 menit',
  'Persentase kejadian luar biasa yang ditanggulangi',
  'Prevalensi kontrasepsi modern (mCPR)',
  'Persentase tunggakan pajak yang terbayar',
  'Ketepatan waktu respons',
  'Pengurangan waktu tunggu rawat jalan',
  'Indeks Manajemen Risiko',
  'Desa yang menganggarkan stunting',
  'Persentase gizi buruk mendapat perawatan',
  'Persentase penduduk miskin penerima bantuan',
  'Cakupan penemuan kasus TBC',
  'Pengungkapan kasus narkotika',
  'Jumlah lembaga layanan korban kekerasan',
  'Forum anak anti kekerasan',
  'Dokumen analisis kemiskinan',
  'Desa dengan prevalensi stunting di bawah 14%',
  'Persentase korban kekerasan yang pulih',
  'Puskesmas mampu tatalaksana kasus kekerasan',
  'Kasusnomor', // no word of its own
])('%p does not', (name) => {
  expect(soundsLowerIsBetter(name)).toBe(false);
});

test('a remark may say what sort of indicator it is', () => {
  expect(saidDirection('Indikator negatif')).toBe('turun');
  expect(saidDirection('*) indikator bersifat positif')).toBe('naik');
  expect(saidDirection('Indikator tercapai')).toBeNull();
  expect(saidDirection('Tidak ada indikator negatif yang memengaruhi')).toBeNull();
  expect(saidDirection('Angka kemiskinan (indikator negatif)')).toBe('turun');
});

test('less is better of emissions, more of what was saved of them', () => {
  expect(soundsLowerIsBetter('Emisi GRK (ton CO2eq)')).toBe(true);
  expect(soundsLowerIsBetter('Persentase penurunan emisi GRK')).toBe(false);
  expect(soundsLowerIsBetter('Intensitas emisi GRK')).toBe(true);
  expect(soundsLowerIsBetter('Persentase kendaraan yang lulus uji emisi')).toBe(false);
  expect(soundsLowerIsBetter('Cakupan inventarisasi emisi GRK')).toBe(false);
});
