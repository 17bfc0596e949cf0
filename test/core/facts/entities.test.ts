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
