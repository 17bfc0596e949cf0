/** The wrappers as Excel calls them: a stand-in for Excel's runtime keeps what they register. */
import { functions } from '../../../src/apps/functions/registry';

type Wrapper = (...args: unknown[]) => unknown;

class HostError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

let registered: Record<string, Wrapper> = {};

beforeAll(async () => {
  const host = {
    associate: (mappings: Record<string, Wrapper>): void => {
      registered = mappings;
    },
    Error: HostError,
  };
  Object.assign(globalThis, { CustomFunctions: host });
  await import('../../../src/apps/functions/functions');
});

function thrown(call: () => unknown): HostError {
  try {
    call();
  } catch (error) {
    return error as HostError;
  }
  throw new Error('nothing was thrown');
}

test('every function is registered under its id', () => {
  expect(Object.keys(registered).sort()).toEqual(functions.map((each) => each.id).sort());
});

test('the wrappers pass their arguments on in order', () => {
  const answers = [
    [4, 4],
    [4, 3],
  ];
  expect(registered['IKM']!(answers, null, {})).toEqual([[93.75]]);
  expect(registered['TABELIKM']!(answers, null, {})).toHaveLength(2);
  expect(registered['CAPAIAN']!(8, 9, 'turun', null)).toBe(0.875);
  expect(registered['CAPAIAN']!(6, 12, null, 1.2)).toBe(1.2);
  const efisiensi = (...args: unknown[]) => (registered['EFISIENSI']!(...args) as number[][])[0]![0];
  expect(efisiensi([[100]], [[90]], [[0.8]], null, {})).toBeCloseTo(-0.125, 12);
  expect(efisiensi([[100]], [[90]], [[0.8]], 'selisih', {})).toBeCloseTo(-0.1, 12);
  expect(registered['KATEGORI']!(83.89, [['IKM']])).toBe('Baik');
  expect(registered['NILAIEFISIENSI']!(0.2)).toBe(1);
});

test('a refusal becomes an error of Excel that names the cell', () => {
  const error = thrown(() =>
    registered['IKM']!(
      [
        [4, 5],
        [4, 4],
      ],
      null,
      { parameterAddresses: ['Lembar1!B3:C4'] },
    ),
  );
  expect(error).toBeInstanceOf(HostError);
  expect(error.code).toBe('#VALUE!');
  expect(error.message).toContain('Jawaban di sel Lembar1!C3 adalah 5.');
});

test('without addresses, as in older versions, the position is named', () => {
  const error = thrown(() => registered['EFISIENSI']!([[100], [100]], [[90], ['x']], null, null, {}));
  expect(error.message).toContain('Baris 2, kolom 1 dari realisasi berisi "x"');
});
