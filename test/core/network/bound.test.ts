import { bindAcross, boundBy, statedIn } from '../../../src/core/network/bound';
import { recognise } from '../../../src/core/recognise/recognise';
import { TableValues } from '../../../src/core/tables/table-values';
import { sheetOf } from '../../support/sheet';
import { contextOf } from '../checks/context-of';

function valuesOf(rows: number): TableValues {
  const row = (number: number): string => `${number} | Indikator nomor ${number} | 80,00 | 84,00 | 105,00`;
  const body = Array.from({ length: rows }, (_, index) => row(index + 1)).join('\n');
  const { sheet } = sheetOf('S', `No | Indikator Kinerja | Target | Realisasi | Capaian (%)\n${body}`);
  return TableValues.of(recognise({ sheets: [sheet] }).tables)[0]!;
}

const equationsOf = (values: TableValues): (() => unknown)[] =>
  values.table.layout.relations.map((relation) => () => boundBy(relation, values));

test('a relation of a table is bound once, and stated with all others', () => {
  const values = valuesOf(3);
  for (const equations of equationsOf(values)) expect(equations()).toBe(equations());
  expect(statedIn(values).filter(({ rule }) => rule === 'capaian')).toHaveLength(3);
});

test('the equations of a long table are not kept', () => {
  for (const equations of equationsOf(valuesOf(600))) expect(equations()).not.toBe(equations());
});

// Each of the two kinds of equations between tables reaches the checker; their own tests tell what they state.
test('the index of a survey and its realisasi, and the groups of expenditure', () => {
  const survey = sheetOf(
    'SKM',
    `Nilai Rata-rata per Unsur
     No | Unsur Pelayanan            | Nilai Rata-Rata
     1  | Persyaratan                | 3,20
     2  | Prosedur                   | 3,60
     3  | Waktu Penyelesaian         | 3,00
     4  | Biaya/Tarif                | 3,40
     5  | Perilaku Pelaksana         | 2,80
        | Indeks Kepuasan Masyarakat | 80,00`,
  );
  const capaian = sheetOf(
    '3.2',
    `Tabel 3.2 Capaian Kinerja
     No | Indikator Kinerja | Target | Realisasi
     1  | Nilai IKM         | 80     | 80`,
  );
  const detail = sheetOf(
    'Rincian',
    `Realisasi Belanja
     Uraian Belanja              | Anggaran (Rp) | Realisasi (Rp)
     Belanja Alat Tulis Kantor   | 20.000.000    | 19.000.000
     Belanja Makanan dan Minuman | 30.000.000    | 29.000.000
     Belanja Jasa Tenaga Ahli    | 10.000.000    | 9.000.000
     Belanja Sewa Gedung         | 15.000.000    | 14.000.000
     Belanja Pemeliharaan Gedung | 40.000.000    | 38.000.000`,
  );
  const recap = sheetOf(
    'Rekap',
    `Rekap Belanja
     Jenis Belanja  | Anggaran (Rp) | Realisasi (Rp)
     Belanja Barang | 50.000.000    | 48.000.000
     Belanja Jasa   | 25.000.000    | 23.000.000
     Belanja Pemeliharaan | 40.000.000 | 38.000.000`,
  );
  const sheets = [survey, capaian, detail, recap].map(({ sheet }) => sheet);
  const equations = bindAcross(contextOf(...sheets));
  expect(equations.map(({ result, rule }) => `${rule} ${result.table.sheet.name} ${result.value}`)).toEqual([
    'silang Rekap 48000000',
    'silang Rekap 23000000',
    'silang Rekap 38000000',
    'ikm SKM 80',
    'silang 3.2 80',
  ]);
  expect(bindAcross(contextOf(sheets[1]!, sheets[3]!))).toEqual([]);
});
