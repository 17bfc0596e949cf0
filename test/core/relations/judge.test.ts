import { judge } from '../../../src/core/relations/judge';
import type { Equation } from '../../../src/core/tables/relation';
import { recognise } from '../../../src/core/recognise/recognise';
import { TableValues } from '../../../src/core/tables/table-values';
import { sheetOf } from '../../support/sheet';

function equations(table: string): Equation[] {
  return recognise({ sheets: [sheetOf('S', table).sheet] }).tables.flatMap((found) => {
    const values = new TableValues(found);
    return found.layout.relations.flatMap((relation) => relation.bind(values));
  });
}

function verdictOn(target: string, realisasi: string, capaian: string): string {
  const [equation] = equations(
    `No | Indikator | Target | Realisasi | Capaian %
     1 | Nilai IKM | ${target} | ${realisasi} | ${capaian}`,
  );
  return judge(equation!).verdict;
}

test.each([
  // 80,90 ÷ 80,95 = 99,938 %
  ['80,95', '80,90', '99,94%', 'holds'],
  ['80,95', '80,90', '99,93%', 'truncated'],
  ['80,95', '80,90', '100%', 'holds'],
  // 45 ÷ 50 = 90 %
  ['50', '45', '90,01%', 'near'],
  ['50', '45', '91,00%', 'broken'],
  // 1 ÷ 3 of counts: nothing was rounded before it was printed
  ['3', '1', '33,33%', 'holds'],
  ['3', '1', '33,40%', 'broken'],
])('%s and %s make %s: %s', (target, realisasi, capaian, verdict) => {
  expect(verdictOn(target, realisasi, capaian)).toBe(verdict);
});

test('rounded operands leave room: 7,7 may be 7,66 before it was printed', () => {
  // 7,66 ÷ 9,04 = 84,7 %; 7,7 ÷ 9,0 = 85,6 %.
  expect(verdictOn('9,0', '7,7', '84,70%')).toBe('loose');
  expect(verdictOn('9,0', '7,7', '70,00%')).toBe('broken');
});

test('a count is right or wrong: one too many is not rounding', () => {
  const table = (total: string): string =>
    `No | Unsur | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Jumlah
     U1 | Persyaratan | 0 | 5 | 80 | 20 | ${total}`;
  expect(judge(equations(table('105'))[0]!).verdict).toBe('holds');
  expect(judge(equations(table('106'))[0]!).verdict).toBe('broken');
});

test('there is no capaian of a target of zero', () => {
  expect(verdictOn('0', '5', '100%')).toBe('undefined');
});

test('assumed numbers stand in for printed ones', () => {
  const [equation] = equations('No | Indikator | Target | Realisasi | Capaian %\n1 | Nilai IKM | 50 | 45 | 80%');
  expect(judge(equation!).verdict).toBe('broken');
  expect(judge(equation!, new Map([[equation!.operands[0]!, 40]])).verdict).toBe('holds');
});
