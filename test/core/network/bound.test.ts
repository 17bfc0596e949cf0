import { boundBy, statedIn } from '../../../src/core/network/bound';
import { recognise } from '../../../src/core/recognise/recognise';
import { TableValues } from '../../../src/core/tables/table-values';
import { sheetOf } from '../../support/sheet';

function valuesOf(rows: number): TableValues {
  const row = (number: number): string => `${number} | Indikator nomor ${number} | 80,00 | 84,00 | 105,00`;
  const body = Array.from({ length: rows }, (_, index) => row(index + 1)).join('\n');
  const { sheet } = sheetOf('S', `No | Indikator Kinerja | Target | Realisasi | Capaian (%)\n${body}`);
  return TableValues.of(recognise({ sheets: [sheet] }).tables)[0]!;
}

const equationsOf = (values: TableValues): (() => unknown)[] =>
  values.table.layout.relations.map((relation) => () => boundBy(relation, values));

test('a relation of a table is bound once, and stated with all others', () => {
  const values = valuesOf(3);
  for (const equations of equationsOf(values)) expect(equations()).toBe(equations());
  expect(statedIn(values).filter(({ rule }) => rule === 'capaian')).toHaveLength(3);
});

test('the equations of a long table are not kept', () => {
  for (const equations of equationsOf(valuesOf(600))) expect(equations()).not.toBe(equations());
});
