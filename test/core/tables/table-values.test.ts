import { recognise } from '../../../src/core/recognise/recognise';
import { TableValues } from '../../../src/core/tables/table-values';
import { sheetOf, type Form } from '../../support/sheet';
import { valuesOf } from '../../support/table';

function capaian(rows: readonly string[], form: Form = 'angka', heading = 'Capaian %'): (number | null)[] {
  const table = ['No | Indikator | Target | Realisasi | ' + heading, ...rows].join('\n');
  const values = new TableValues(recognise({ sheets: [sheetOf('S', table, { form }).sheet] }).tables[0]!);
  return values.quantities(values.column('capaian')!).map((quantity) => quantity?.value ?? null);
}

test('percent signs, percent numbers and fractions mean the same', () => {
  expect(capaian(['1 | A | 80 | 81 | 101,25%', '2 | B | 80 | 40 | 50,00%'])).toEqual([1.0125, 0.5]);
  expect(capaian(['1 | A | 80 | 81 | 101,25', '2 | B | 80 | 40 | 50'])).toEqual([1.0125, 0.5]);
  expect(capaian(['1 | A | 80 | 81 | 1,0125', '2 | B | 80 | 40 | 0,5'])).toEqual([1.0125, 0.5]);
  expect(capaian(['1 | A | 80 | 81 | 101,25%', '2 | B | 80 | 40 | 50,00%'], 'teks')).toEqual([1.0125, 0.5]);
});

test('a column of ones is a column of fractions', () => {
  expect(capaian(['1 | A | 80 | 80 | 1', '2 | B | 40 | 36 | 0,9'])).toEqual([1, 0.9]);
});

test('brackets around all of a column are a way of writing, around one of them they are a minus sign', () => {
  expect(capaian(['1 | A | 80 | 81 | (101,25%)', '2 | B | 80 | 40 | (50%)'])).toEqual([1.0125, 0.5]);
  expect(capaian(['1 | A | 80 | 81 | (101)', '2 | B | 80 | 40 | ( 50 )'])).toEqual([1.01, 0.5]);
  expect(capaian(['1 | A | 80 | 81 | (101,25)', '2 | B | 80 | - | -'])).toEqual([-1.0125, null]);
  expect(capaian(['1 | A | 80 | 81 | 101,25%', '2 | B | 80 | 200 | (50,00%)'])).toEqual([1.0125, -0.5]);
  const typed = ['1 | A | 80 | 80 | 100', '2 | B | 80 | 72 | (90,00)', '3 | C | 5 | -1 | (20,00)', '4 | D | - | - | -'];
  expect(capaian(typed)).toEqual([1, -0.9, -0.2, null]);
});

test('one large fraction does not make percent numbers of the others', () => {
  expect(capaian(['1 | A | 4 | 15 | 3,75', '2 | B | 80 | 40 | 0,5', '3 | C | 80 | 80 | 1'])).toEqual([3.75, 0.5, 1]);
});

test('percent numbers in one column make none of the fractions in most others', () => {
  const [values] = valuesOf(`Tabel 3.11 Perbandingan Pencapaian Kinerja dan Anggaran Program
    Program | Capaian Kinerja (%) | Capaian (%) | Pagu | Realisasi Anggaran | Serapan (%) | Tingkat Efisiensi
    A | 0,75 | 89,04 | 1000 | 985 | 0,985 | -0,3133
    B | 1,05 | 132,90 | 1000 | 945 | 0,945 | 0,1000`);
  const numbers = (role: string): readonly unknown[] =>
    values!.quantities(values!.column(role)!).map((quantity) => quantity?.value);
  expect([numbers('capaian'), numbers('efisiensi')]).toEqual([
    [0.75, 1.05],
    [-0.3133, 0.1],
  ]);
});

test('small percent numbers are known by the numbers that they follow from', () => {
  expect(capaian(['1 | A | 200 | 1 | 0,5', '2 | B | 200 | 3 | 1,5'])).toEqual([0.005, 0.015]);
});

test('a dash is zero in a column of money and nothing elsewhere', () => {
  const { sheet } = sheetOf('S', 'Program | Anggaran | Realisasi | %\nProgram A | 100 | - | -', { form: 'teks' });
  const values = new TableValues(recognise({ sheets: [sheet] }).tables[0]!);
  const first = (role: string): number | null => values.quantities(values.column(role)!)[0]?.value ?? null;
  expect([first('anggaran'), first('realisasiAnggaran'), first('persenAnggaran')]).toEqual([100, 0, null]);
});

test('1 without decimals beside a quotient of 0,0109 is one percent, rounded, and not all of it', () => {
  const [values] = valuesOf(`Realisasi Anggaran
    No | Program | Anggaran (Rp) | Realisasi (Rp) | %
    1  | Program A | 4.266.745.043 | 46.394.868 | 1`);
  expect(values!.quantities(values!.column('persenAnggaran')!)[0]!.value).toBeCloseTo(0.01);
});

test('percentages that are all whole were rounded to whole ones, however many decimals they show', () => {
  const steps = (last: string): (number | undefined)[] => {
    const rows = ['92,00', '83,00', '76,00', '89,00', last].map(
      (value, row) => `${row} | A${row} | 80 | 40 | ${value}`,
    );
    const table = ['No | Indikator | Target | Realisasi | Capaian %', ...rows].join('\n');
    const values = new TableValues(recognise({ sheets: [sheetOf('S', table, { form: 'teks' }).sheet] }).tables[0]!);
    return values.quantities(values.column('capaian')!).map((quantity) => quantity?.step);
  };
  expect(steps('98,00')).toEqual([0.01, 0.01, 0.01, 0.01, 0.01]);
  expect(steps('98,25')).toEqual([0.0001, 0.0001, 0.0001, 0.0001, 0.0001]);
});
