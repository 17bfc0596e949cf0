import { unsurNamed } from '../../../src/core/relations/unsur-name';

test.each([
  ['Tabel 3.8 Unsur Sistem ,Mekanisme dan Prosedur', 'prosedur'],
  ['Tabel 3.14 Unsur Penanganan Pengaduan, Sarana dan Masukan', 'pengaduan'],
  ['Sarana dan Prasarana', 'sarana'],
  ['Kecepatan waktu dalam memberikan pelayanan', 'waktu'],
  ['Kesesuaian persyaratan pelayanan dengan jenis pelayanannya', 'persyaratan'],
  ['Jumlah', null],
])('%s', (text, unsur) => {
  expect(unsurNamed(text)).toBe(unsur);
});
