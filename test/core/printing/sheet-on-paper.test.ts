import type { FormSheet } from '../../../src/core/checklist/form-sheet';
import { sheetsOnPaper } from '../../../src/core/printing/sheet-on-paper';
import type { Profile } from '../../../src/core/profiles/profile';
import { purbalingga } from '../../../src/core/profiles/purbalingga';
import { standar } from '../../../src/core/profiles/standar';
import { exampleOffice } from '../../../src/core/scaffold/example/example-office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import { sheetSentences } from '../../../src/messages/sheets/id';
import { computedForms } from '../../support/computed-forms';

/** The filled forms as a host shows them. */
function filledForms(profile: Profile): FormSheet[] {
  const computed = computedForms(profile);
  return scaffold(profile, exampleOffice(2025), sheetSentences).map(({ name, cells }) => {
    const rows: FormSheet['rows'][number][number][][] = [];
    const shown = computed.sheets.find((sheet) => sheet.name === name)!;
    for (const { row, column, role, formula } of cells) {
      while (rows.length <= row) rows.push([]);
      const line = rows[row]!;
      while (line.length <= column) line.push({ value: '', hasFormula: false, isEntry: false, isHeading: false });
      line[column] = {
        value: shown.rows[row]?.[column]?.value ?? '',
        hasFormula: formula !== undefined,
        isEntry: role === 'input',
        isHeading: role === 'heading',
      };
    }
    return { name, rows };
  });
}

test.each([standar, purbalingga].map((profile) => [profile.id, profile] as const))(
  'of the filled forms of %s no row that says something is hidden, and none that says nothing is printed',
  (_, profile) => {
    const plans = scaffold(profile, exampleOffice(2025), sheetSentences);
    const forms = filledForms(profile);
    const onPaper = sheetsOnPaper(forms, plans);
    expect(onPaper.map(({ sheet }) => sheet)).toEqual(plans.map(({ name }) => name));
    const isText = (value: unknown): boolean => typeof value === 'string' && /\p{L}/u.test(value);
    for (const { sheet, hiddenRows, isUnfilled } of onPaper.filter(({ isLeftOut }) => !isLeftOut)) {
      const rows = forms.find(({ name }) => name === sheet)!.rows;
      let blank = 0;
      rows.forEach((cells, row) => {
        const isHidden = hiddenRows.includes(row);
        const says = row > 0 && cells.some(({ value }) => isText(value));
        if (says) expect([sheet, row, isHidden]).toEqual([sheet, row, false]);
        const isForm = cells.some(({ isEntry }) => isEntry);
        const isBlank = cells.slice(1).every(({ value }) => value === '');
        if (isForm && isBlank && !isHidden) blank++;
      });
      expect([sheet, blank, hiddenRows[0]]).toEqual([sheet, isUnfilled ? 1 : 0, 0]);
    }
    expect(onPaper.filter(({ isLeftOut }) => isLeftOut).map(({ sheet }) => sheet)).toEqual(
      plans.filter(({ isAid }) => isAid === true).map(({ name }) => name),
    );
    expect(onPaper[0]).toMatchObject({ sheet: 'Identitas', isLeftOut: true });
  },
);

test('a sheet of the office itself is none of its business', () => {
  expect(
    sheetsOnPaper([{ name: 'Catatan', rows: [] }], scaffold(standar, exampleOffice(2025), sheetSentences)),
  ).toEqual([]);
});
