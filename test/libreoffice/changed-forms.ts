/** Standard sheets in which cells are changed: what is typed is carried along, and what is overwritten is found. */
import { check } from '../../src/core/check';
import type { Finding } from '../../src/core/findings/finding';
import type { Profile } from '../../src/core/profiles/profile';
import { standar } from '../../src/core/profiles/standar';
import { usualContent } from '../../src/core/repairs/usual-formula';
import { exampleOffice } from '../../src/core/scaffold/example/example-office';
import { scaffold } from '../../src/core/scaffold/scaffold';
import type { CellRole, SheetPlan } from '../../src/core/scaffold/sheet-plan';
import { recalculate as recalculateHere } from '../../src/core/formulas/recalculate';
import { cellAt, type CellValue, type Workbook } from '../../src/core/workbook/workbook';
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

/** Titles and notes are words to the reader, and what is offered in an input is there to be typed over. */
const notComputed = new Set<CellRole>(['title', 'heading', 'note', 'input']);

function valueIn(workbook: Workbook, { sheet, cell }: PlanCell): CellValue {
  return cellAt(workbook.sheets[sheet]!, cell.row, cell.column)?.value ?? null;
}

/** One computed cell for each column and kind of formula, with a wrong number that no other one shares. */
function overwritten(plans: readonly SheetPlan[], base: Workbook): Change[] {
  return oneOfEachColumn(plans, ({ formula, role }) => formula !== undefined && !notComputed.has(role)).flatMap(
    (at, index) => {
      const value = valueIn(base, at);
      if ((value ?? '') === '') return [];
      if (typeof value !== 'number') return [{ at, value: index + 1 }];
      return [{ at, value: value * (1.1 + index / 1000) + (at.cell.format === share ? 0.1 : 1) }];
    },
  );
}

/** Equal, or numbers that differ in the order in which they were added up. */
function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.abs(other);
}

/** What a cell shows once its repair is made. */
function repairedValue(workbook: Workbook, sheet: string, { cell }: PlanCell, formula: string): CellValue {
  const place = { sheet, row: cell.row, column: cell.column };
  const repaired = recalculateHere(workbook, [{ place, content: { formula } }]).workbook;
  return (
    cellAt(
      repaired.sheets.find(({ name }) => name === sheet)!,
      cell.row,
      cell.column,
    )?.value ?? null
  );
}

function changed(plans: readonly SheetPlan[], changes: readonly Change[]): Uint8Array {
  return writeWorkbook(changes.reduce((all, { at, value }) => withTyped(all, at, value), [...plans]));
}

/** Each of so many items. */
function everyOf<T>(items: readonly T[], step: number): T[] {
  return items.filter((_item, index) => index % step === 0);
}

/** A form and what is changed in it. */
interface Draft {
  readonly profile: Profile;
  readonly plans: readonly SheetPlan[];
  /** The form as LibreOffice computes it. */
  readonly base: Workbook;
  /** Changed all at once. */
  readonly inputs: readonly Change[];
  readonly texts: readonly Change[];
  /** Changed each in a workbook of its own. */
  readonly alone: readonly Change[];
  /** Groups of cells that are overwritten in one workbook. */
  readonly groups: readonly (readonly Change[])[];
}

interface Form extends Draft {
  readonly afterInputs: Workbook;
  readonly afterTexts: Workbook;
  readonly afterAlone: readonly Workbook[];
  readonly afterGroups: readonly Workbook[];
}

async function formsOf(profiles: readonly Profile[], step: (profile: Profile) => number | null): Promise<Form[]> {
  const planned = profiles.map((profile) => ({
    profile,
    plans: scaffold(profile, exampleOffice(year), sheetSentences),
  }));
  const bases = await recalculate(planned.map(({ plans }) => writeWorkbook(plans)));
  const drafts = planned.map(({ profile, plans }, index): Draft => {
    const inputs = inputsOf(plans);
    const texts = textsOf(plans);
    const base = bases[index]!;
    const every = step(profile);
    if (every === null) return { profile, plans, base, inputs, texts, alone: [], groups: [] };
    const alone = everyOf(aloneOf(plans, inputs), every);
    return {
      profile,
      plans,
      base,
      inputs,
      texts,
      alone,
      groups: apart(plans, everyOf(overwritten(plans, base), every)),
    };
  });
  const files = drafts.flatMap(({ plans, inputs, alone, texts, groups }) =>
    [inputs, texts, ...alone.map((input) => [input]), ...groups].map((each) => changed(plans, each)),
  );
  const saved = await recalculate(files);
  return drafts.map((draft) => {
    const [afterInputs, afterTexts] = saved.splice(0, 2);
    const afterAlone = saved.splice(0, draft.alone.length);
    const afterGroups = saved.splice(0, draft.groups.length);
    return { ...draft, afterInputs: afterInputs!, afterTexts: afterTexts!, afterAlone, afterGroups };
  });
}

/**
 * Tests of the forms of some profiles with changed cells: inputs and texts all at once and, one by one, each input alone
 * and each computed cell overwritten, which takes some seventy workbooks for a profile.
 * @param step which of those of a profile are tried one by one: all with 1, each third with 3, none with null
 */
export function testChangedForms(profiles: readonly Profile[], step: (profile: Profile) => number | null): void {
  let forms: readonly Form[] = [];
  beforeAll(async () => {
    forms = await formsOf(profiles, step);
  });

  describe.each(profiles.map((profile, index) => [profile.id, profile, index] as const))(
    '%s',
    (_id, profile, index) => {
      test('inputs changed by one unit all at once are carried through all tables', () => {
        const { inputs, afterInputs } = forms[index]!;
        expect(inputs.length).toBeGreaterThan(profile === standar ? 15 : 14);
        expect(errorsIn(afterInputs, profile)).toEqual([]);
      });

      test('a word more in typed texts is carried through all tables', () => {
        const { texts, afterTexts } = forms[index]!;
        expect(texts.length).toBeGreaterThan(5);
        expect(errorsIn(afterTexts, profile)).toEqual([]);
      });

      const every = step(profile);
      if (every !== null) testOneByOne(profile, every, () => forms[index]!);
    },
  );
}

function testOneByOne(profile: Profile, step: number, formOf: () => Form): void {
  test('each input changed alone by one unit is carried through all tables', () => {
    const { plans, alone, afterAlone } = formOf();
    expect(alone.length * step).toBeGreaterThan(profile === standar ? 14 : 8);
    const wrong = afterAlone.flatMap((workbook, input) => {
      const errors = errorsIn(workbook, profile);
      return errors.length === 0 ? [] : [[nameOf(plans, alone[input]!.at), errors]];
    });
    expect(wrong).toEqual([]);
  });

  test('a computed cell that is overwritten is found, and its repair is the formula of the form or gives what it gave', () => {
    const { plans, base, groups, afterGroups } = formOf();
    const missed = groups.flatMap((changes, group) => {
      const findings = findingsOf(afterGroups[group]!, profile);
      return changes
        .filter(({ at: { sheet, cell } }) => {
          const here = findings.filter(
            ({ place }) =>
              place?.sheet === plans[sheet]!.name && place.row === cell.row && place.column === cell.column,
          );
          const offered = here.flatMap((finding) => {
            const content = usualContent(finding, afterGroups[group]!);
            return content !== null && 'formula' in content ? [content.formula] : [];
          });
          const isRight = (formula: string): boolean =>
            formula === cell.formula ||
            isSame(
              repairedValue(afterGroups[group]!, plans[sheet]!.name, { sheet, cell }, formula),
              valueIn(base, { sheet, cell }),
            );
          return offered.length === 0 || !offered.every(isRight);
        })
        .map(({ at }) => nameOf(plans, at));
    });
    expect(groups.flat().length * step).toBeGreaterThan(profile === standar ? 60 : 45);
    expect(missed).toEqual([]);
  });
}
