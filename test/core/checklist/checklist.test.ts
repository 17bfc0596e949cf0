/** What of the forms waits to be filled in; the forms are those of the profiles, their values from the formulas engine. */
import { checklist } from '../../../src/core/checklist/checklist';
import type { FormCell, FormSheet } from '../../../src/core/checklist/form-sheet';
import { profiles } from '../../../src/core/profiles';
import type { Profile } from '../../../src/core/profiles/profile';
import { standar } from '../../../src/core/profiles/standar';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { exampleOffice } from '../../../src/core/scaffold/example/example-office';
import { isFilledIn } from '../../../src/core/scaffold/sheet-plan';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import { sheetSentences } from '../../../src/messages/sheets/id';
import { computedForms } from '../../support/computed-forms';

const blankCell: FormCell = { value: '', hasFormula: false, isEntry: false, isHeading: false };

const exampleOf = (profile: Profile) => scaffold(profile, exampleOffice(2025), sheetSentences);

/** The forms as a host shows them; without computed values the formulas of an empty form give nothing. */
function formsOf(profile: Profile, isEmpty: boolean): FormSheet[] {
  const computed = isEmpty ? null : computedForms(profile);
  return scaffold(profile, isEmpty ? emptyOffice(2025) : exampleOffice(2025), sheetSentences).map(({ name, cells }) => {
    const rows: FormCell[][] = [];
    const shown = computed?.sheets.find((sheet) => sheet.name === name);
    for (const { row, column, role, value, formula } of cells) {
      while (rows.length <= row) rows.push([]);
      const line = rows[row]!;
      while (line.length <= column) line.push(blankCell);
      const given = formula === undefined ? value : shown?.rows[row]?.[column]?.value;
      line[column] = {
        value: given ?? '',
        hasFormula: formula !== undefined,
        isEntry: role === 'input',
        isHeading: false,
      };
    }
    return { name, rows };
  });
}

function withCell(sheets: readonly FormSheet[], name: string, row: number, column: number, value: string): FormSheet[] {
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((line, at) =>
      at === row ? line.map((cell, index) => (index === column ? { ...cell, value } : cell)) : line,
    );
    return { name, rows };
  });
}

describe.each(profiles.map((profile) => [profile.id, profile] as const))('the forms of %s', (_, profile) => {
  test('nothing is left to do in the example', () => {
    const steps = checklist(formsOf(profile, false), exampleOf(profile));
    // Every sheet with yellow cells is a step.
    expect(steps.map(({ sheet }) => sheet)).toEqual(
      exampleOf(profile)
        .filter(isFilledIn)
        .map(({ name }) => name),
    );
    expect(steps.filter(({ state }) => state !== 'done' && state !== 'optional')).toEqual([]);
  });

  test('an empty one waits for everything but what it brings along', () => {
    const steps = checklist(formsOf(profile, true), exampleOf(profile));
    const states = new Map(steps.map(({ sheet, state }) => [sheet, state]));
    // The years of the Renstra and of the report stand on Identitas.
    expect([...states].filter(([, state]) => state !== 'unfilled' && state !== 'optional')).toEqual([
      ['Identitas', 'begun'],
    ]);
    expect(states.get('Sebutan Responden')).toBe('optional');
  });

  test('what a form brings along counts once it is changed, and the rows alone that are', () => {
    const name = 'Sebutan Responden';
    const step = (sheets: readonly FormSheet[]) =>
      checklist(sheets, exampleOf(profile)).find(({ sheet }) => sheet === name);
    const forms = formsOf(profile, true);
    const { rows } = forms.find((sheet) => sheet.name === name)!;
    const first = rows.findIndex((cells) => cells[0]?.isEntry);
    expect(step(withCell(forms, name, first, 1, 'Perempuan'))).toMatchObject({ state: 'done', rows: 1 });
    const sorted = { name, rows: [...rows.slice(0, first), ...rows.slice(first).reverse()] };
    expect(step(forms.map((sheet) => (sheet.name === name ? sorted : sheet)))!.state).toBe('optional');
  });
});

test('targets that the agreement gives wait for nobody, those of other years do; a sheet that only formulas fill is no duty', () => {
  const step = (forms: readonly FormSheet[], name: string) =>
    checklist(forms, exampleOf(standar)).find(({ sheet }) => sheet === name);
  const empty = formsOf(standar, true);
  expect(step(empty, '2.1 Renstra')).toMatchObject({ state: 'unfilled', blank: 0 });
  expect(step(empty, 'IKM Unsur')!.state).toBe('optional');
  // Remarks, and nothing else.
  expect(step(empty, '2.5 PK Perubahan Anggaran')!.state).toBe('optional');
  // An indicator comes with its target of the year from the agreement; the Renstra has five years.
  const renstra = empty.find(({ name }) => name === '2.1 Renstra')!;
  const row = renstra.rows.findIndex((cells) => cells.some(({ isEntry }) => isEntry));
  const first = renstra.rows[row]!.findIndex(({ isEntry }) => isEntry);
  const named = withCell(withCell(empty, '2.1 Renstra', row, 2, 'Indeks'), '2.1 Renstra', row, first, '84');
  expect(step(named, '2.1 Renstra')).toEqual({
    sheet: '2.1 Renstra',
    state: 'unfilled',
    rows: 1,
    blank: 4,
    next: { sheet: '2.1 Renstra', row, column: first + 1 },
  });
});

test('the next cell is the first blank one of a row in use; a remark is not waited for', () => {
  const forms = formsOf(standar, false);
  const pk = forms.find(({ name }) => name === '2.4 PK')!;
  const target = pk.rows[2]!.findIndex(({ value }) => value === 'Target');
  const changed = withCell(forms, '2.4 PK', 5, target, '');
  expect(checklist(changed, exampleOf(standar)).find(({ sheet }) => sheet === '2.4 PK')).toEqual({
    sheet: '2.4 PK',
    state: 'begun',
    rows: 4,
    blank: 1,
    next: { sheet: '2.4 PK', row: 5, column: target },
  });
});

test('what a formula takes over is in use, though nothing was typed beside it', () => {
  const empty = formsOf(standar, true);
  const named = withCell(empty, '3.2 Capaian', 3, 2, 'Indeks Kepuasan Masyarakat');
  const [step] = checklist(named, exampleOf(standar)).filter(({ sheet }) => sheet === '3.2 Capaian');
  expect([step?.state, step?.rows, step?.next.row]).toEqual(['unfilled', 1, 3]);
  expect(step!.blank).toBeGreaterThan(0);
});

test('sheets of the office itself are none of its business', () => {
  const own = [{ name: 'Catatan', rows: [[{ value: '', hasFormula: false, isEntry: true, isHeading: false }]] }];
  expect(checklist(own, exampleOf(standar))).toEqual([]);
});
