import { recognise } from '../../../src/core/recognise/recognise';
import { answerRows } from '../../../src/core/relations/answer-rows';
import { TableValues } from '../../../src/core/tables/table-values';
import { sheetOf } from '../../support/sheet';

test('counts, their percentages, and the points that they gave', () => {
  const { sheet } = sheetOf(
    'S',
    `No | Unsur Layanan | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Total
     1  | Persyaratan   | -          | 2           | 60   | 38          | 100
     2  | Nilai         | 0          | 4           | 180  | 152         | 336
     3  | Hasil kali    | 0          | 4           | 180  | 152         | 336
     4  | Prosentase    | 0          | 2           | 60   | 38          | 100
     5  | Bagian        | 0%         | 2%          | 60%  | 38%         | 100%
     6  | Prosedur      | 0          | 1           | 70   | 29          | 100
     7  | Rata-rata     | 0,1        | 1,5         | 65   | 33,4        | 100
     8  | Keterangan    | baik       | baik        | baik | baik        | baik`,
  );
  const values = new TableValues(recognise({ sheets: [sheet] }).tables[0]!);
  expect(answerRows(values).map(({ kind }) => kind)).toEqual([
    'counts',
    'points',
    'points',
    'shares',
    'shares',
    'counts',
    null,
    null,
  ]);
});
