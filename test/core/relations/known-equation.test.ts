import type { Message } from '../../../src/core/findings/messages';
import { recognise } from '../../../src/core/recognise/recognise';
import { judge } from '../../../src/core/relations/judge';
import { KnownEquation } from '../../../src/core/relations/known-equation';
import { TableValues } from '../../../src/core/tables/table-values';
import { sheetOf } from '../../support/sheet';

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
