import { IKM } from '../../../src/apps/functions/ikm';
import { TABELIKM } from '../../../src/apps/functions/tabel-ikm';
import { round } from '../../../src/core/calc/round';
import { refusal } from './refusal';

/** The five respondents of V07 in the worked examples, and the index that stands there. */
const ANSWERS = ['333433434', '433433334', '332434334', '343433343', '433443434'].map((row) => [...row].map(Number));

function replaced(row: number, column: number, value: unknown): unknown[][] {
  const values: unknown[][] = ANSWERS.map((cells) => [...cells]);
  values[row]![column] = value;
  return values;
}

function index(...args: unknown[]): number {
  return round(IKM.call(args as never) as number, 2);
}

test('the index of complete answers, by any weight', () => {
  expect(index(ANSWERS)).toBe(83.89);
  expect(index(ANSWERS, null)).toBe(83.89);
  expect(index(ANSWERS, [['']])).toBe(83.89);
  expect(index(ANSWERS, 0.111)).toBe(83.81);
  expect(index(ANSWERS, [[0.11]])).toBe(83.05);
  expect(index(ANSWERS, [Array<number>(9).fill(1 / 9)])).toBe(83.89);
  expect(
    index(
      ANSWERS,
      Array.from({ length: 9 }, () => [0.111]),
    ),
  ).toBe(83.81);
});

test.each(['', 0, null, undefined])('a blank passed as %p is not counted', (blank) => {
  const values = replaced(1, 2, blank);
  values[3]![2] = blank;
  values[4]![8] = blank;
  expect(index(values)).toBe(83.38);
});

test('an empty line below the answers and an empty column beside them change nothing', () => {
  const wider = [...ANSWERS.map((row) => [...row, '']), Array<string>(10).fill('')];
  expect(index(wider)).toBe(83.89);
});

test('averages of unsur in a row or a column', () => {
  const averages = [3.12, 3.07, 2.8, 3.92, 3.15, 3.22, 3.23, 3.21, 3.76];
  expect(index([averages])).toBe(81.89);
  expect(index(averages.map((average) => [average]))).toBe(81.89);
  expect(index([averages], 0.11)).toBe(81.07);
});

test.each([
  [5, '5'],
  [2.5, '2,5'],
  ['x', '"x"'],
  [-1, '-1'],
  [true, '"true"'],
])('the answer %p is refused with its place', (wrong, shown) => {
  expect(refusal(() => index(replaced(2, 1, wrong)))).toEqual([
    '#VALUE!',
    `Jawaban di baris 3, kolom 2 dari nilai adalah ${shown}. Isi dengan 1, 2, 3, atau 4; kosongkan bila tidak dijawab.`,
  ]);
});

test.each([
  ['B3:J7', 'sel C5'],
  ['$B$3:$J$7', 'sel C5'],
  ["'3.5 IKM'!B3:J7", "sel '3.5 IKM'!C5"],
  ['', 'baris 3, kolom 2 dari nilai'],
  [null, 'baris 3, kolom 2 dari nilai'],
])('a host that knows the range %p names %p', (address, cell) => {
  const call = (): unknown => IKM.call([replaced(2, 1, 5)] as never, { addresses: [address] });
  expect(refusal(call)[1]).toContain(`Jawaban di ${cell} adalah 5.`);
});

test('an average outside 1 to 4 is refused', () => {
  expect(refusal(() => index([[3.4, 83.25]]))).toEqual([
    '#VALUE!',
    'Rata-rata unsur di baris 1, kolom 2 dari nilai adalah 83,25. Isi dengan angka 1 sampai 4; kosongkan bila tidak dijawab.',
  ]);
});

test('no answers give no index', () => {
  for (const values of [
    [
      ['', 0],
      [null, undefined],
    ],
    [['']],
    [[]],
    [],
    null,
  ]) {
    expect(refusal(() => index(values))[0]).toBe('#N/A');
  }
});

test('an error in the range comes through', () => {
  expect(refusal(() => index(replaced(0, 0, { error: '#DIV/0!' })))[0]).toBe('#DIV/0!');
  expect(refusal(() => index(replaced(4, 8, { code: '#REF!' })))[0]).toBe('#REF!');
  expect(refusal(() => index(ANSWERS, [[{ error: '#N/A' }]]))[0]).toBe('#N/A');
});

test('weights that cannot be are refused', () => {
  expect(refusal(() => index(ANSWERS, 11.1))).toEqual([
    '#VALUE!',
    'Bobot di bobot adalah 11,1. Tulis sebagai pecahan, misalnya 0,111, atau hapus bobot agar dihitung sendiri.',
  ]);
  expect(refusal(() => index(ANSWERS, [[0.5, 'x']]))[1]).toContain('Bobot di baris 1, kolom 2 dari bobot adalah "x".');
  expect(refusal(() => index(ANSWERS, [[0.5, '']]))[1]).toContain(
    'Bobot di baris 1, kolom 2 dari bobot adalah kosong.',
  );
  expect(refusal(() => index(ANSWERS, [[0.5, 0.5]]))[1]).toContain('Ada 2 bobot untuk 9 unsur.');
});

test('V13: weights of nine unsur are refused for ten', () => {
  const ten = ANSWERS.map((row, respondent) => [...row, [4, 4, 3, 3, 4][respondent]!]);
  expect(index(ten)).toBe(84.5);
  expect(refusal(() => index(ten, 0.111))).toEqual([
    '#VALUE!',
    'Jumlah bobot 10 unsur adalah 1,11, seharusnya 1. Sesuaikan dengan banyaknya unsur, atau hapus bobot agar dihitung sendiri.',
  ]);
});

describe('TABELIKM', () => {
  test('gives a row per unsur that adds up to the index', () => {
    const rows = TABELIKM.call([ANSWERS]) as [number, number, number, string][];
    expect(rows.map((row) => round(row[0], 2))).toEqual([3.4, 3.2, 2.8, 4, 3.2, 3.2, 3.4, 3.2, 3.8]);
    expect(rows.map((row) => row[2])).toEqual([85, 80, 70, 100, 80, 80, 85, 80, 95]);
    expect(rows.map((row) => row[3])).toEqual(['B', 'B', 'C', 'A', 'B', 'B', 'B', 'B', 'A']);
    expect(round(rows.reduce((sum, row) => sum + row[1], 0) * 25, 2)).toBe(83.89);
  });

  test('leaves an unsur blank that nobody answered', () => {
    const rows = TABELIKM.call([
      [
        [3, 4, ''],
        [4, 4, ''],
      ],
    ]) as unknown[][];
    expect(rows).toEqual([
      [3.5, 1.75, 87.5, 'B'],
      [4, 2, 100, 'A'],
      ['', '', '', ''],
    ]);
  });

  test('refuses what IKM refuses', () => {
    expect(refusal(() => TABELIKM.call([replaced(2, 1, 5)] as never))).toEqual(refusal(() => index(replaced(2, 1, 5))));
  });
});
