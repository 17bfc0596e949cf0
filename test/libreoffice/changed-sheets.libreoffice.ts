import { check } from '../../src/core/check';
import type { Finding } from '../../src/core/findings/finding';
import { profiles } from '../../src/core/profiles';
import type { Profile } from '../../src/core/profiles/profile';
import { standar } from '../../src/core/profiles/standar';
import { exampleOffice } from '../../src/core/scaffold/example/example-office';
import { scaffold } from '../../src/core/scaffold/scaffold';
import type { SheetPlan } from '../../src/core/scaffold/sheet-plan';
import { cellAt, type Workbook } from '../../src/core/workbook/workbook';
import { writeWorkbook } from '../../src/hosts/xlsx/write';
import { sheetSentences } from '../../src/messages/sheets/id';
import { apart, nameOf, oneOfEachColumn, withTyped, type PlanCell } from './change-plans';
import { recalculate } from './recalculate';

const year = 2025;
const identity = 0;
/** Answers go from 1 to this; one unit more would be no answer. */
const highestAnswer = 4;
const answers = 'Jawaban SKM';
const share = '0.00%';

/** A cell with what is typed into it. */
interface Change {
  readonly at: PlanCell;
  readonly value: number | string;
}

/** The year is read from the sheets: it is one of the inputs that are changed. */
function findingsOf(workbook: Workbook, profile: Profile): readonly Finding[] {
  return check(workbook, { profile }).findings;
}

function errorsIn(workbook: Workbook, profile: Profile): unknown[] {
  return findingsOf(workbook, profile)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message, place }) => [rule, message.id, place]);
}

function inputsOf(plans: readonly SheetPlan[]): Change[] {
  const inputs = oneOfEachColumn(
    plans,
    ({ role, value }, sheet) => role === 'input' && typeof value === 'number' && sheet !== identity,
  );
  return inputs.map((at) => {
    const value = at.cell.value as number;
    return { at, value: value === highestAnswer ? value - 1 : value + 1 };
  });
}

/** The year of the report and that in which the Renstra ends. */
function yearsOf(plans: readonly SheetPlan[]): Change[] {
  return plans[identity]!.cells.flatMap((cell) =>
    typeof cell.value === 'number' ? [{ at: { sheet: identity, cell }, value: cell.value + 1 }] : [],
  );
}

/** The inputs that are changed alone: the columns of answers are all alike, and the first stands for them. */
function aloneOf(plans: readonly SheetPlan[], inputs: readonly Change[]): Change[] {
  const isAnswer = ({ at }: Change): boolean => plans[at.sheet]!.name === answers;
  const first = inputs.find(isAnswer);
  return [...yearsOf(plans), ...inputs.filter((input) => input === first || !isAnswer(input))];
}

/** One more word in a typed text of each column: names, units and choices go to other tables as they are. */
function textsOf(plans: readonly SheetPlan[]): Change[] {
  return oneOfEachColumn(plans, ({ role, value }) => role === 'input' && typeof value === 'string').map((at) => ({
    at,
    value: `${at.cell.value} Baru`,
  }));
}

/** One computed cell for each column and kind of formula, with a wrong number that no other one shares. */
function overwritten(plans: readonly SheetPlan[], base: Workbook): Change[] {
  return oneOfEachColumn(plans, ({ formula, role }) => formula !== undefined && role !== 'title').flatMap(
    (at, index) => {
      const value = cellAt(base.sheets[at.sheet]!, at.cell.row, at.cell.column)?.value;
      if (at.cell.role === 'heading' || (value ?? '') === '') return [];
      if (typeof value !== 'number') return [{ at, value: index + 1 }];
      return [{ at, value: value * (1.1 + index / 1000) + (at.cell.format === share ? 0.1 : 1) }];
    },
  );
}

function changed(plans: readonly SheetPlan[], changes: readonly Change[]): Uint8Array {
  return writeWorkbook(changes.reduce((all, { at, value }) => withTyped(all, at, value), [...plans]));
}

interface Form {
  readonly profile: Profile;
  readonly plans: readonly SheetPlan[];
  readonly inputs: readonly Change[];
  readonly alone: readonly Change[];
  readonly texts: readonly Change[];
  /** Groups of cells that are overwritten in one workbook. */
  readonly groups: readonly (readonly Change[])[];
  readonly afterInputs: Workbook;
  readonly afterTexts: Workbook;
  /** One for each of the inputs that are changed alone. */
  readonly afterAlone: readonly Workbook[];
  readonly afterGroups: readonly Workbook[];
}

const forms: Form[] = [];
beforeAll(async () => {
  const planned = profiles.map((profile) => ({
    profile,
    plans: scaffold(profile, exampleOffice(year), sheetSentences),
  }));
  const bases = await recalculate(planned.map(({ plans }) => writeWorkbook(plans)));
  const drafts = planned.map(({ profile, plans }, index) => {
    const inputs = inputsOf(plans);
    const groups = apart(plans, overwritten(plans, bases[index]!));
    return { profile, plans, inputs, alone: aloneOf(plans, inputs), texts: textsOf(plans), groups };
  });
  const files = drafts.flatMap(({ plans, inputs, alone, texts, groups }) =>
    [inputs, texts, ...alone.map((input) => [input]), ...groups].map((each) => changed(plans, each)),
  );
  const saved = await recalculate(files);
  for (const draft of drafts) {
    const [afterInputs, afterTexts] = saved.splice(0, 2);
    const afterAlone = saved.splice(0, draft.alone.length);
    const afterGroups = saved.splice(0, draft.groups.length);
    forms.push({ ...draft, afterInputs: afterInputs!, afterTexts: afterTexts!, afterAlone, afterGroups });
  }
});

describe.each(profiles.map(({ id }, index) => ({ id, index })))('$id', ({ index }) => {
  test('inputs changed by one unit, all at once and each alone, are carried through all tables', () => {
    const { profile, plans, inputs, alone, afterInputs, afterAlone } = forms[index]!;
    expect(inputs.length).toBeGreaterThan(profile === standar ? 15 : 14);
    expect(errorsIn(afterInputs, profile)).toEqual([]);
    expect(alone.length).toBeGreaterThan(profile === standar ? 14 : 8);
    const wrong = afterAlone.flatMap((workbook, input) => {
      const errors = errorsIn(workbook, profile);
      return errors.length === 0 ? [] : [[nameOf(plans, alone[input]!.at), errors]];
    });
    expect(wrong).toEqual([]);
  });

  test('a word more in typed texts is carried through all tables', () => {
    const { profile, texts, afterTexts } = forms[index]!;
    expect(texts.length).toBeGreaterThan(5);
    expect(errorsIn(afterTexts, profile)).toEqual([]);
  });

  test('a computed cell that is overwritten is found, and its repair is the formula of the form', () => {
    const { profile, plans, groups, afterGroups } = forms[index]!;
    const missed = groups.flatMap((changes, group) => {
      const findings = findingsOf(afterGroups[group]!, profile);
      return changes
        .filter(({ at: { sheet, cell } }) => {
          const here = findings.filter(
            ({ place }) =>
              place?.sheet === plans[sheet]!.name && place.row === cell.row && place.column === cell.column,
          );
          const offered = here.flatMap(({ fix }) => (fix === null ? [] : [fix.formula]));
          return offered.length === 0 || offered.some((formula) => formula !== cell.formula);
        })
        .map(({ at }) => nameOf(plans, at));
    });
    expect(groups.flat().length).toBeGreaterThan(profile === standar ? 60 : 45);
    expect(missed).toEqual([]);
  });
});
