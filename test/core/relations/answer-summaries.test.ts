import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** Four respondents, five unsur; sums, averages and the index worked out by hand. */
function answers(rows: string): ReturnType<typeof sheetOf> {
  return sheetOf(
    'SKM',
    `No. Responden        | U1   | U2   | U3   | U4   | U5
     1                    | 3    | 4    | 3    | 4    | 3
     2                    | 4    | 4    | 3    | 3    | 3
     3                    | 3    | 3    | 4    | 4    | 2
     4                    | 4    | 3    | 3    | 3    | 4
     ${rows}`,
  );
}

test('sums, averages, weighted averages and the index follow from the answers', () => {
  expectMarked([
    answers(`Σ Nilai per unsur    | 14   | 14   | 13   | 14   | 12
     NRR per unsur        | 3,50 | 3,50 | 3,25 | 3,50 | 3,00
     NRR tertimbang       | 0,70 | 0,70 | 0,65 | 0,70 | 0,60
     Jumlah NRR tertimbang| 3,35 |      |      |      |
     IKM Unit Pelayanan   | 83,75|      |      |      |`),
  ]);
});

test('each of them is named where it is wrong', () => {
  const [sum, weighted] = expectMarked([
    answers(`Jumlah nilai         | 41 !ikm | 14  | 13   | 14   | 12
     NRR                  | 3,50 | 3,50 | 3,25 | 3,50 | 3,00
     NRR tertimbang       | 0,70 | 0,70 | 0,56 !ikm | 0,70 | 0,60
     IKM                  | 83,75 |      |      |      |`),
  ]);
  expect([sum?.expected, weighted?.expected]).toEqual([14, 0.65]);
  const [index] = expectMarked([
    answers(`NRR tertimbang      | 0,70 | 0,70 | 0,65 | 0,70 | 0,60
     IKM                 | 48,73 !ikm |      |      |      |`),
  ]);
  expect(index?.expected).toBe(83.75);
  expect(sum?.message).toMatchObject({ id: 'ikm.answerSum', values: { unsur: 'U1', count: '4' } });
  expect(sum?.fix).toEqual({ formula: '=IF(COUNTIF(B$1:B$6,">0")=0,"",SUMIF(B$1:B$6,">0"))' });
});

test('an average is one of those who answered', () => {
  const [found] = expectMarked([
    sheetOf(
      'SKM',
      `No. Responden  | U1   | U2   | U3   | U4   | U5
       1              | 3    | 4    | 3    | 4    | 3
       2              |      | 4    | 3    | 3    | 3
       3              | 4    | 3    | 4    | 4    | 2
       4              | 4    | 3    | 3    | 3    | 4
       NRR            | 2,75 !ikm | 3,50 | 3,25 | 3,50 | 3,00
       NRR tertimbang | 0,733 | 0,700 | 0,650 | 0,700 | 0,600`,
    ),
  ]);
  expect(found?.expected).toBeCloseTo(11 / 3, 10);
});

test('a weight repeats that of the unsur', () => {
  const averages = sheetOf(
    'IKM',
    `Nilai rata-rata per unsur survei kepuasan masyarakat
     No | Unsur Pelayanan     | NRR  | Penimbang
     1  | Persyaratan         | 3,50 | 0,15
     2  | Prosedur            | 3,50 | 0,25
     3  | Waktu Penyelesaian  | 3,25 | 0,15
     4  | Biaya/Tarif         | 3,50 | 0,25
     5  | Perilaku Pelaksana  | 3,00 | 0,2`,
  );
  const [found] = expectMarked([
    averages,
    answers(`NRR       | 3,50 | 3,50 | 3,25 | 3,50 | 3,00
     Penimbang | 0,15 | 0,25 | 0,51 !ikm | 0,25 | 0,2`),
  ]);
  expect(found?.message.id).toBe('ikm.weight');
});

test('rows with other names say nothing of the answers', () => {
  expectMarked([answers('Jumlah pria | 2 | 2 | 2 | 2 | 2').sheet].map((sheet) => ({ sheet, expected: [] })));
});

test('an answer that nobody can have given is what is wrong, not the sum that was made with the right one', () => {
  const [found] = expectMarked([
    sheetOf(
      'SKM',
      `No. Responden  | U1   | U2   | U3   | U4   | U5
       1              | 3    | 4    | 3    | 4    | 3
       2              | 4    | 4    | 5 !jumlah | 3  | 3
       3              | 3    | 3    | 4    | 4    | 2
       4              | 4    | 3    | 3    | 3    | 4
       Jumlah nilai   | 14   | 14   | 13   | 14   | 12
       NRR            | 3,50 | 3,50 | 3,25 | 3,50 | 3,00`,
    ),
  ]);
  expect(found?.expected).toBe(3);
});

test('the index follows from the printed sum, which is nearer to it than rounded parts', () => {
  const table = (index: string): ReturnType<typeof sheetOf> =>
    answers(`NRR tertimbang   | 0,70 | 0,70 | 0,65 | 0,70 | 0,60
     Jumlah NRR tertimbang | 3,35 |     |      |      |
     IKM Unit Pelayanan    | ${index} |  |      |      |`);
  expectMarked([table('83,75')]);
  expectMarked([table('84,25 !ikm')]);
});

test('the sum and the index may stand behind the last unsur, where no heading is', () => {
  const rows = (index: string): ReturnType<typeof sheetOf> =>
    sheetOf(
      'SKM',
      `No. Responden        | U1   | U2   | U3   | U4   | U5   |
       1                    | 3    | 4    | 3    | 4    | 3    |
       2                    | 4    | 4    | 3    | 3    | 3    |
       3                    | 3    | 3    | 4    | 4    | 2    |
       4                    | 4    | 3    | 3    | 3    | 4    |
       NRR tertimbang       | 0,70 | 0,70 | 0,65 | 0,70 | 0,60 | 3,35
       IKM Unit Pelayanan   |      |      |      |      |      | ${index}`,
    );
  expectMarked([rows('83,75')]);
  const [index] = expectMarked([rows('87,35 !ikm')]);
  expect(index?.expected).toBe(83.75);
});
