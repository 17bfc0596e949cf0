import type { Message } from '../../../src/core/findings/messages';
import { recognise } from '../../../src/core/recognise/recognise';
import { BaseEquation, KnownEquation } from '../../../src/core/relations/base-equation';
import { judge } from '../../../src/core/relations/judge';
import type { Quantity } from '../../../src/core/tables/quantity';
import { TableValues } from '../../../src/core/tables/table-values';
import { sheetOf } from '../../support/sheet';

/** `result = (first − second) × 2` */
class TwiceTheDifference extends BaseEquation {
  readonly rule = 'sisa';

  compute([first, second]: readonly number[]): number {
    return (first! - second!) * 2;
  }

  explain(expected: number): Message {
    return this.miscalculated(['(', '90', '−', '80', ')', '×', '2'], expected);
  }
}

function equation(): TwiceTheDifference {
  const { sheet } = sheetOf('S', 'No | Indikator | Target | Realisasi | Capaian %\n1 | Nilai IKM | 80 | 90 | 25,5');
  const values = new TableValues(recognise({ sheets: [sheet] }).tables[0]!);
  const at = (role: string): Quantity => values.quantity(values.column(role)!, 0)!;
  return new TwiceTheDifference(at('capaian'), [at('realisasi'), at('target')]);
}

test('what an operand must be follows from how the result is computed', () => {
  // (x − 80) × 2 = 30, (90 − x) × 2 = 30.
  expect(equation().solve(0, 30, [90, 80])).toBeCloseTo(95, 10);
  expect(equation().solve(1, 30, [90, 80])).toBeCloseTo(75, 10);
});

test('it says what is written, what should be, and how that is computed', () => {
  expect(equation().explain(0.2)).toMatchObject({
    id: 'hitungan',
    values: { written: { value: 25.5, decimals: 1 }, expected: { value: 20 }, column: 'Capaian %' },
  });
});

test('no formula is offered unless an equation tells one', () => {
  expect(equation().formula()).toBeNull();
});

/** `jumlah = number of those who answered` */
class Counted extends KnownEquation {
  readonly rule = 'jumlah';

  explain(expected: number): Message {
    return {
      id: 'jumlah.tooSmall',
      values: { ...this.shown(expected), column: '', parts: '', difference: '' },
    } as never;
  }
}

function counted(known: number): Counted {
  const { sheet } = sheetOf('S', 'No | Indikator Kinerja | Target | Realisasi\n1 | Responden | 80 | 91');
  const values = new TableValues(recognise({ sheets: [sheet] }).tables[0]!);
  return new Counted(values.quantity(values.column('realisasi')!, 0)!, known);
}

test('a result that follows from no single cell holds or is wrong itself', () => {
  expect(counted(91).operands).toEqual([]);
  expect(judge(counted(91))).toMatchObject({ verdict: 'holds', expected: 91 });
  expect(judge(counted(95))).toMatchObject({ verdict: 'broken', expected: 95 });
});

test('no formula that a cell could have tells it', () => {
  expect(counted(91).formula()).toBeNull();
});
