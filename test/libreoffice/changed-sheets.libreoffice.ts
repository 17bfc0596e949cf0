import { check } from '../../src/core/check';
import type { Finding } from '../../src/core/findings/finding';
import { standar } from '../../src/core/profiles/standar';
import { exampleOffice } from '../../src/core/scaffold/example/example-office';
import { scaffold } from '../../src/core/scaffold/scaffold';
import { cellAt, type Workbook } from '../../src/core/workbook/workbook';
import { writeWorkbook } from '../../src/hosts/xlsx/write';
import { sheetSentences } from '../../src/messages/sheets/id';
import { nameOf, oneOfEachColumn, withNumber, type PlanCell } from './change-plans';
import { recalculate } from './recalculate';

const year = 2025;
const plans = scaffold(standar, exampleOffice(year), sheetSentences);
const identity = 0;
/** Answers go from 1 to this; one unit more would be no answer. */
const highestAnswer = 4;
const share = '0.00%';

function findingsOf(workbook: Workbook): readonly Finding[] {
  return check(workbook, { profile: standar, year }).findings;
}

test('any input changed by one unit is carried through all tables', async () => {
  const inputs = oneOfEachColumn(
    plans,
    ({ role, value }, sheet) => role === 'input' && typeof value === 'number' && sheet !== identity,
  );
  const changed = inputs.map((input) => {
    const value = input.cell.value as number;
    return writeWorkbook(withNumber(plans, input, value === highestAnswer ? value - 1 : value + 1));
  });
  const saved = await recalculate(changed);
  const wrong = inputs.flatMap((input, index) =>
    findingsOf(saved[index]!)
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, message }) => `${nameOf(plans, input)}: ${rule} ${message.id}`),
  );
  expect(inputs.length).toBeGreaterThan(15);
  expect(wrong).toEqual([]);
});

/** Two groups are too few to tell a typed number from a formula. */
const notTold = new Set(['Responden!B4']);

test('a computed cell that is overwritten is found, and its repair is the formula of the form', async () => {
  const [base] = await recalculate([writeWorkbook(plans)]);
  const valueOf = ({ sheet, cell }: PlanCell): unknown => cellAt(base!.sheets[sheet]!, cell.row, cell.column)?.value;
  const computed = oneOfEachColumn(plans, ({ formula, role }) => formula !== undefined && role !== 'title').filter(
    (each) => each.cell.role !== 'heading' && typeof valueOf(each) === 'number',
  );
  const changed = computed.map((each) => {
    const value = valueOf(each) as number;
    return writeWorkbook(withNumber(plans, each, value * 1.1 + (each.cell.format === share ? 0.1 : 1)));
  });
  const saved = await recalculate(changed);
  const missed = computed.filter(({ sheet, cell }, index) => {
    const here = findingsOf(saved[index]!).filter(
      ({ place }) => place?.sheet === plans[sheet]!.name && place.row === cell.row && place.column === cell.column,
    );
    return !here.some(({ fix }) => fix?.formula === cell.formula);
  });
  expect(computed.length).toBeGreaterThan(60);
  expect(missed.map((each) => nameOf(plans, each)).filter((name) => !notTold.has(name))).toEqual([]);
});
