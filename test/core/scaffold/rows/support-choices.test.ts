import { emptyOffice } from '../../../../src/core/scaffold/empty-office';
import { exampleOffice } from '../../../../src/core/scaffold/example/example-office';
import { supportChoices } from '../../../../src/core/scaffold/rows/support-choices';

test('each programme names the indicator that it supports, or leaves it to be chosen', () => {
  const office = exampleOffice(2025);
  const chosen = supportChoices(office).map((row) => {
    const content = row.content('indikator', 0, 0);
    return content.kind === 'entry' ? content.value : undefined;
  });
  const names = office.indicators.map(({ entries }) => entries.indikator);
  expect(chosen).toHaveLength(3);
  for (const name of chosen) expect(names).toContain(name);
  const empty = supportChoices(emptyOffice(2025)).map((row) => row.content('indikator', 0, 0));
  expect(empty.every((content) => content.kind === 'entry' && content.value === null)).toBe(true);
});
