import { Entities } from '../../../src/core/claims/entities';
import { nameKey } from '../../../src/core/names/similar-names';

function entitiesOf(tables: readonly (readonly string[])[]): Entities {
  return new Entities(tables.map((names) => names.map(nameKey)));
}

test('names as clerks vary them are one', () => {
  const entities = entitiesOf([
    ['Indeks Kepuasan Masyarakat (IKM) Kecamatan'],
    ['Nilai IKM'],
    ['NILAI SURVEY KEPUASAN MASYARAKAT'],
  ]);
  const ids = ['Nilai IKM', 'Indeks Kepuasan Masyarakat'].map((name) => entities.match(name)?.id);
  expect(new Set(ids).size).toBe(1);
});

test('names that one table lists both are two, however alike', () => {
  const entities = entitiesOf([
    ['Persentase desa tertib administrasi keuangan', 'Persentase desa tertib administrasi keuangannya'],
  ]);
  expect(entities.match('Persentase desa tertib administrasi keuangan')?.id).not.toBe(
    entities.match('Persentase desa tertib administrasi keuangannya')?.id,
  );
});

test('a name that was never mentioned matches nothing', () => {
  expect(entitiesOf([]).match('Nilai IKM')).toBeNull();
});

test('a name that a table has in two rows is told from one that it has once', () => {
  const entities = entitiesOf([
    ['Program Pemberdayaan Masyarakat Desa', 'Kegiatan Pemberdayaan Masyarakat Desa', 'Kegiatan Administrasi Umum'],
    ['Kegiatan Administrasi Umum'],
  ]);
  expect(entities.match('Pemberdayaan Masyarakat Desa')?.repeated).toBe(true);
  expect(entities.match('Administrasi Umum')?.repeated).toBe(false);
});

test('a name that is nearly alike is one, unless a third table has it beside the other', () => {
  const one = 'Persentase desa tertib administrasi keuangan';
  const other = 'Persentase desa tertib administrasi keuangannya';
  const ids = (...tables: string[][]): unknown[] => {
    const entities = entitiesOf(tables);
    return [one, other].map((name) => entities.match(name)?.id);
  };
  expect(new Set(ids([one], [other])).size).toBe(1);
  expect(new Set(ids([one], [other], [one, other])).size).toBe(2);
});

test('a spelling is the same for the very same name, also where it is only nearly like another', () => {
  const names = [
    'Jumlah keluaran lain Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD tahap dua',
    'Jumlah Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD',
    'JUMLAH LAPORAN CAPAIAN KINERJA DAN IKHTISAR REALISASI KINERJA SKPD',
  ];
  const entities = entitiesOf(names.map((name) => [name]));
  const [first, second, third] = names.map((name) => entities.match(name)!);
  expect(second!.certain).toBe(false);
  expect(second!.id).toBe(first!.id);
  expect(second!.spelling).not.toBe(first!.spelling);
  expect(third!.spelling).toBe(second!.spelling);
});
