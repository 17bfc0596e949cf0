import fc from 'fast-check';
import { UnsurCountsEquation } from '../../../src/core/relations/unsur-counts';
import { columnsWithRole } from '../../../src/core/tables/table';
import { expectMarked } from '../../support/findings';
import { sheetOf, type MarkedSheet } from '../../support/sheet';
import { valuesOf } from '../../support/table';

/** 100 respondents each; the first gives (40 × 3 + 60 × 4) ÷ 100 = 3,60, which is 90,00 converted. */
const answers: readonly (readonly [string, string, string])[] = [
  ['Persyaratan', '0 | 0 | 40 | 60', '90,00'],
  ['Sistem ,Mekanisme dan Prosedur', '0 | 5 | 50 | 45', '85,00'],
  ['Waktu Pelayanan', '1 | 9 | 60 | 30', '79,75'],
  ['Biaya/Tarif', '- | - | - | 100', '100,00'],
  ['Produk Spesifikasi Jenis Pelayanan', '0 | 0 | 80 | 20', '80,00'],
  ['Kompetensi Pelaksana', '0 | 2 | 60 | 38', '84,00'],
];

function counts(name?: string): MarkedSheet[] {
  return answers.map(([unsur, given], index) =>
    sheetOf(
      `3.${index + 7}`,
      `Tabel 3.${index + 7} Unsur ${unsur}
       No | Unsur Layanan | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Total
       1  | ${name ?? unsur} | ${given}   | 100
          | Persentase    | ${given}   | 100`,
    ),
  );
}

function survey(values: readonly string[], index: string): MarkedSheet {
  return sheetOf(
    '3.6',
    `Tabel 3.6 SKM Unit Layanan
     No | Unsur Layanan | SKM
     ${answers.map(([unsur], item) => `${item + 1} | ${unsur} | ${values[item]!}`).join('\n')}
        | SKM Unit Layanan | ${index}`,
  );
}

/** (90 + 85 + 79,75 + 100 + 80 + 84) ÷ 6 = 86,458… */
test('converted values and the index follow from the counts; rows of percentages are no further unsur', () => {
  const right = answers.map(([, , value]) => value);
  expectMarked([survey(right, '86,46'), ...counts()]);
  expectMarked([survey(right, '84,68 !ikm'), ...counts()]);
  expectMarked([survey(right.with(1, '58,00 !ikm'), '86,46'), ...counts()]);
});

test('converted values alone give the index, too', () => {
  const right = answers.map(([, , value]) => value);
  expectMarked([survey(right, '86,46')]);
  expectMarked([survey(right, '86,64 !ikm')]);
});

test('averages of three decimals say nothing about the decimals of the index', () => {
  expectMarked([survey(['3,604', '3,401', '3,192', '3,999', '3,203', '3,364'], '86,51')]);
});

test('the only counts of a table may be called Jumlah: one wrong value is said, and not the index', () => {
  const right = answers.map(([, , value]) => value);
  expectMarked([survey(right, '86,46'), ...counts('Jumlah responden')]);
  expectMarked([survey(right.with(2, '97,75 !ikm'), '86,46'), ...counts('Jumlah responden')]);
});

test('values that are all one multiple of what the answers give, some above 100, are wrong one by one', () => {
  const times = (value: string): string => (Number(value.replace(',', '.')) * 1.11).toFixed(2).replace('.', ',');
  const values = answers.map(([, , value]) => `${times(value)} !ikm`);
  expectMarked([survey(values, '95,97 !ikm'), ...counts()]);
});

/** One unsur has a table of answers; six have their average. */
function oneCounted(total: string, given: string, average: string): MarkedSheet[] {
  return [
    sheetOf(
      '3.3',
      `Tabel 3.3 Nilai Unsur Survei Kepuasan Masyarakat
       No | Unsur Pelayanan | NRR
       1 | Persyaratan | 3,60
       2 | Prosedur | 3,50
       3 | Waktu Penyelesaian | 3,40
       4 | Biaya/Tarif | ${average}
       5 | Produk | 3,70
       6 | Kompetensi | 3,55`,
    ),
    sheetOf(
      '3.4',
      `Tabel 3.4 Unsur Biaya/Tarif
       No | Unsur Layanan | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Total
       1 | Biaya/Tarif | ${given} | ${total}`,
    ),
  ];
}

/** 120 answers of 4 are 4,00: 120 answers of 3 beside them are 120 too many. */
test('the counts of one unsur and its average tell which count is wrong', () => {
  expectMarked(oneCounted('120', ' | | 0 | 120', '4,00'));
  expectMarked(oneCounted('120', ' | | 120 !jumlah | 120', '4,00'));
});

test('one average that does not follow from the only counts is only likely to be wrong', () => {
  expectMarked(oneCounted('100', ' | | 50 | 50', '3,50'));
  expectMarked(oneCounted('100', ' | | 50 | 50', '3,80 ?ikm'));
});

function equation(total: string): UnsurCountsEquation {
  const [averages, answers] = valuesOf(
    `Tabel 3.3 Nilai Unsur Survei Kepuasan Masyarakat
     No | Unsur Pelayanan | NRR
     1 | Waktu | 3,00`,
    `Tabel 3.4 Jawaban Responden per Unsur
     No | Unsur Pelayanan | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Jumlah
     1 | Waktu | 10 | 20 | 30 | 40 | ${total}`,
  );
  const counts = columnsWithRole(answers!.table, 'jawaban').map((column) => answers!.quantity(column, 0));
  const printed = answers!.quantity(answers!.column('jumlah')!, 0);
  const average = averages!.quantity(averages!.column('nilaiRataRata')!, 0)!;
  return new UnsurCountsEquation(average, { values: answers!, item: 0, counts, total: printed }, 25);
}

/** (10 + 2 × 20 + 3 × 30 + 4 × 40) ÷ 100 = 3,00, which is 75,00 converted. */
test('the value follows from the counts and their total, or from the counts alone', () => {
  expect(equation('100').compute([10, 20, 30, 40, 100])).toBe(75);
  expect(equation('').compute([10, 20, 30, 40])).toBe(75);
  expect(equation('100').operands).toHaveLength(5);
  expect(equation('').operands).toHaveLength(4);
});

/** An average of exactly 3 says nothing about how many answered 3. */
test('each number comes back from the value that it makes with the others', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(counts, fc.nat(4), fc.integer({ min: 1, max: 2000 }), (given, operand, wrong) => {
      for (const total of ['100', '']) {
        const own = equation(total);
        const right = total === '' ? given : [...given, given.reduce((sum, count) => sum + count)];
        const result = own.compute(right);
        if (operand >= right.length || (total === '' && Math.abs(result / 25 - (operand + 1)) < 0.01)) continue;
        expect(own.solve(operand, result, right.with(operand, wrong))).toBeCloseTo(right[operand]!, 4);
      }
    }),
  );
});
