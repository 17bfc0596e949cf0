/** What the diagnosis of many broken equations costs, counted in numbers that are looked at: nothing is timed. */
import { diagnose } from '../../../src/core/diagnosis/diagnose';
import { judge } from '../../../src/core/relations/judge';
import { recognise } from '../../../src/core/recognise/recognise';
import type { Equation } from '../../../src/core/tables/relation';
import { TableValues } from '../../../src/core/tables/table-values';
import { sheetOf } from '../../support/sheet';

/** A budget of so many rows of random money below one total: every relation is broken, and they all hang together. */
function nonsense(rows: number): Equation[] {
  let state = 1;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647);
  const written = Array.from({ length: rows }, (_, row) =>
    [row + 1, `Program ${row}`, random(), random(), `${random() % 90},5%`, random()].join(' | '),
  );
  const lines = ['No | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % | Sisa Anggaran', ...written];
  const { sheet } = sheetOf('S', [...lines, ' | Jumlah | 1234567 | 7654321 | 5,5% | 1111111'].join('\n'));
  const values = new TableValues(recognise({ sheets: [sheet] }).tables[0]!);
  return values.table.layout.relations.flatMap((relation) => relation.bind(values));
}

/** How many numbers are put into equations while they are diagnosed, and how many culprits there are. */
function work(rows: number): { numbers: number; culprits: number } {
  const equations = nonsense(rows);
  const judgements = new Map(equations.map((equation) => [equation, judge(equation)]));
  let numbers = 0;
  for (const equation of equations) {
    const { compute, solve } = equation;
    equation.compute = (values) => {
      numbers += values.length;
      return compute.call(equation, values);
    };
    equation.solve = (operand, result, values) => {
      numbers += values.length;
      return solve.call(equation, operand, result, values);
    };
  }
  return { culprits: diagnose(equations, judgements).length, numbers };
}

test('four times as many rows of nonsense cost four times as much', () => {
  const [few, many] = [work(500), work(2000)];
  expect(few.culprits).toBeGreaterThan(500);
  expect(many.culprits).toBeGreaterThan(2000);
  expect(many.numbers).toBeLessThan(few.numbers * 5);
  expect(many.numbers).toBeLessThan(2000 * 500);
});
