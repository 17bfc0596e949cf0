import { Entities } from '../../../src/core/facts/entities';

test('names as clerks vary them are one', () => {
  const entities = new Entities([
    { table: 0, name: 'Indeks Kepuasan Masyarakat (IKM) Kecamatan' },
    { table: 1, name: 'Nilai IKM' },
    { table: 2, name: 'NILAI SURVEY KEPUASAN MASYARAKAT' },
  ]);
  const ids = ['Nilai IKM', 'Indeks Kepuasan Masyarakat'].map((name) => entities.match(name)?.id);
  expect(new Set(ids).size).toBe(1);
});

test('names that one table lists both are two, however alike', () => {
  const entities = new Entities([
    { table: 0, name: 'Persentase desa tertib administrasi keuangan' },
    { table: 0, name: 'Persentase desa tertib administrasi keuangannya' },
  ]);
  expect(entities.match('Persentase desa tertib administrasi keuangan')?.id).not.toBe(
    entities.match('Persentase desa tertib administrasi keuangannya')?.id,
  );
});

test('a name that was never mentioned matches nothing', () => {
  expect(new Entities([]).match('Nilai IKM')).toBeNull();
});

test('a name that a table has in two rows is told from one that it has once', () => {
  const entities = new Entities([
    { table: 0, name: 'Program Pemberdayaan Masyarakat Desa' },
    { table: 0, name: 'Kegiatan Pemberdayaan Masyarakat Desa' },
    { table: 0, name: 'Kegiatan Administrasi Umum' },
    { table: 1, name: 'Kegiatan Administrasi Umum' },
  ]);
  expect(entities.match('Pemberdayaan Masyarakat Desa')?.repeated).toBe(true);
  expect(entities.match('Administrasi Umum')?.repeated).toBe(false);
});
