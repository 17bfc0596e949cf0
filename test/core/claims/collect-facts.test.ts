import { collectFacts } from '../../../src/core/claims/collect-facts';
import { placeOfCell } from '../../../src/core/claims/deciding-cell';
import { formatPlace } from '../../../src/core/workbook/address';
import { valuesOf } from '../../support/table';

/** The facts of some tables that differ somewhere: what they are about and where they are printed, with their stage. */
function facts(...tables: string[]): string[] {
  return collectFacts(valuesOf(...tables), 2023).facts.map(
    ({ role, name, cells }) =>
      `${role} of ${name}: ${cells.map((cell) => [formatPlace(placeOfCell(cell)), cell.stage ?? ''].join(' ').trim()).join(', ')}`,
  );
}

const agreement = `Perjanjian Kinerja Tahun 2023
  No | Indikator Kinerja | Target
  1  | Nilai IKM         | 81
  2  | Nilai SAKIP       | 60`;

const capaian = (target: string): string => `Tabel 3.2 Capaian Kinerja Tahun 2023
  No | Indikator Kinerja          | Target    | Realisasi
  1  | Indeks Kepuasan Masyarakat | ${target} | 82
  2  | Nilai SAKIP                | 60        | 63`;

test('a target that two tables print differently, under names as clerks vary them', () => {
  expect(facts(agreement, capaian('80'))).toEqual(['target of Nilai IKM: S1!C3, S2!C3']);
});

test('what is printed once, or alike everywhere, is no matter', () => {
  expect(facts(agreement)).toEqual([]);
  expect(facts(agreement, capaian('81'))).toEqual([]);
});

test('the targets of two years are two facts; a year in the heading counts before that of the title', () => {
  const years = `Tabel 3.3 Perbandingan Capaian Kinerja
    No | Indikator Kinerja | Target 2022 | Realisasi 2022 | Target 2023 | Realisasi 2023
    1  | Nilai IKM         | 79          | 78             | 80          | 82`;
  expect(facts(agreement, years)).toEqual(['target of Nilai IKM: S1!C3, S2!E3']);
});

test('a Renstra target for the end is the target of the year it names', () => {
  const renstra = `Tabel 3.4 Tingkat Kemajuan Tahun 2023
    No | Indikator Kinerja | Realisasi | Target Akhir Renstra 2023 | Tingkat Kemajuan
    1  | Nilai IKM         | 81        | 90                        | 90%`;
  expect(facts(agreement, renstra)).toContain('target of Nilai IKM: S1!C3, S2!D3');
});

test('before and after the change of the agreement are kept apart', () => {
  const changed = agreement.replace('Kinerja Tahun', 'Kinerja Perubahan Tahun').replace('| 81', '| 83');
  expect(facts(agreement, changed, capaian('81'))).toEqual([
    'target of Nilai IKM: S1!C3 before, S2!C3 after, S3!C3 after',
  ]);
});

test('a table that prints two values for one indicator says nothing for certain', () => {
  const twice = `Tabel 3.2 Capaian Kinerja Tahun 2023
    No | Indikator Kinerja | Target | Realisasi
    1  | Nilai IKM         | 80     | 82
    2  | Nilai IKM         | 79     | 80`;
  expect(facts(agreement, twice)).toEqual([]);
});

test('a fraction and a percentage are compared in one unit', () => {
  const [fact] = collectFacts(
    valuesOf(
      `Realisasi Anggaran 2023\nNo | Program | Anggaran | Realisasi | %\n1 | Program A | 100 | 50 | 50%\n2 | Program B | 100 | 80 | 80%`,
      `Efisiensi Program 2023\nNo | Program | Anggaran (Rp) | Realisasi (Rp) | Serapan | Tingkat Efisiensi\n1 | Program A | 100 | 50 | 0,55 | 45%\n2 | Program B | 100 | 80 | 0,8 | 20%`,
    ),
    2023,
  ).facts.filter(({ role }) => role === 'persenAnggaran');
  expect(fact!.cells.map(({ comparable }) => comparable.kind === 'number' && comparable.value)).toEqual([
    50,
    expect.closeTo(55),
  ]);
});

test('the money of an account is that of the sub kegiatan which spends it', () => {
  const realisasi = (...rows: string[]): string => `Tabel 3.9 Realisasi Anggaran Tahun 2023
  Uraian | Anggaran | Realisasi Anggaran
  ${rows.join('\n  ')}`;
  const first = realisasi('Penyusunan Dokumen | 900 | 800', 'Belanja Lembur | 900 | 800');
  const second = realisasi('Pengadaan Peralatan | 700 | 600', 'Belanja Lembur | 700 | 600');
  const again = realisasi('Penyusunan Dokumen | 900 | 800', 'Belanja Lembur | 950 | 800');
  expect(facts(first, second)).toEqual([]);
  expect(facts(first, again)).toContain('anggaran of Belanja Lembur: S1!B4, S2!B4');
  const both = realisasi(
    'Rapat | 300 | 200',
    'Belanja Lembur | 300 | 200',
    'Arsip | 40 | 30',
    'Belanja Lembur | 40 | 30',
  );
  expect(facts(first, second, both)).toEqual([]);
});
