import { check } from '../../src/core/check';
import { profiles } from '../../src/core/profiles';
import { emptyOffice } from '../../src/core/scaffold/empty-office';
import { exampleOffice } from '../../src/core/scaffold/example/example-office';
import { scaffold } from '../../src/core/scaffold/scaffold';
import { formatCell } from '../../src/core/workbook/address';
import { recognise } from '../../src/core/recognise/recognise';
import { cellAt, isCellError, type Workbook } from '../../src/core/workbook/workbook';
import { writeWorkbook } from '../../src/hosts/xlsx/write';
import { sheetSentences } from '../../src/messages/sheets/id';
import { recalculate } from './recalculate';

const year = 2025;
const offices = [
  ['empty', emptyOffice(year)],
  ['example', exampleOffice(year)],
] as const;
const forms = profiles.flatMap((profile) => offices.map(([filled, office]) => ({ profile, filled, office })));

let saved: Workbook[] = [];
beforeAll(async () => {
  saved = await recalculate(
    forms.map(({ profile, office }) => writeWorkbook(scaffold(profile, office, sheetSentences))),
  );
});

/** Every cell with its address. */
function* cellsOf(workbook: Workbook) {
  for (const { name, rows } of workbook.sheets) {
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of (cells ?? []).entries()) {
        if (cell !== undefined) yield { place: `${name}!${formatCell(row, column)}`, cell };
      }
    }
  }
}

describe.each(forms.map((form, index) => ({ id: form.profile.id, index, ...form })))('$id, $filled', (form) => {
  test('no formula gives an error value', () => {
    const errors = [...cellsOf(saved[form.index]!)].filter(({ cell }) => isCellError(cell.value));
    expect(errors.map(({ place, cell }) => `${place} ${cell.formula ?? ''}`)).toEqual([]);
  });

  test('the checker finds no error and nothing likely to be one', () => {
    const { findings, tables } = check(saved[form.index]!, { profile: form.profile, year });
    const serious = findings.filter(({ severity }) => severity !== 'info');
    expect(serious.map(({ rule, message, place }) => [rule, message.id, place])).toEqual([]);
    const kinds = new Set(tables.map(({ kind }) => kind));
    expect(form.profile.tables.map(({ kind }) => kind).filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});

describe.each(
  forms.map((form, index) => ({ id: form.profile.id, index, ...form })).filter(({ filled }) => filled === 'empty'),
)('$id, empty', ({ index }) => {
  test('computed cells are blank, but for years and the sum of the AKIP weights', () => {
    const numbers = [...cellsOf(saved[index]!)].filter(
      ({ cell }) => cell.formula !== undefined && typeof cell.value === 'number',
    );
    // The weights of the AKIP components are part of the form, and so is their sum.
    const others = numbers.filter(({ cell }) => !/^(?:20\d\d|100)$/.test(String(cell.value)));
    expect(others.map(({ place, cell }) => `${place} ${String(cell.value)} ${cell.formula!}`)).toEqual([]);
  });
});

test.each(profiles.map(({ id }) => [id]))(
  '%s, example: every total of a budget is what its sub kegiatan add up to',
  (id) => {
    const index = forms.findIndex(({ profile, filled }) => profile.id === id && filled === 'example');
    const sum = (role: string): number =>
      forms[index]!.office.programs.reduce((total, { entries }) => total + Number(entries[role] ?? 0), 0);
    const wanted = { anggaran: sum('anggaran'), realisasiAnggaran: sum('realisasiAnggaran') };
    const kinds = new Set(['pk-anggaran', 'anggaran-sasaran', 'realisasi-anggaran', 'realisasi-belanja']);
    let totals = 0;
    for (const table of recognise(saved[index]!).tables) {
      if (!kinds.has(table.layout.kind)) continue;
      const [total] = table.totals;
      for (const { spec, index: column, year: columnYear } of table.columns) {
        const value = wanted[spec.role as keyof typeof wanted] as number | undefined;
        if (value === undefined || total === undefined || (columnYear ?? year) !== year) continue;
        expect({ sheet: table.sheet.name, value: cellAt(table.sheet, table.rows[total]!, column)?.value }).toEqual({
          sheet: table.sheet.name,
          value,
        });
        totals++;
      }
    }
    expect(totals).toBeGreaterThan(1);
  },
);

test('the index of the example is the mean of its averages × 25 (Permen PANRB 14/2017)', () => {
  const index = forms.findIndex(({ profile, filled }) => profile.id === 'standar' && filled === 'example');
  const { respondents } = forms[index]!.office;
  let sum = 0;
  for (let unsur = 0; unsur < 9; unsur++) {
    const answers = respondents.map((respondent) => respondent.answers[unsur]).filter((answer) => answer !== null);
    sum += answers.reduce((total: number, answer) => total + answer!, 0) / answers.length;
  }
  const sheet = saved[index]!.sheets.find(({ name }) => name === 'IKM Unsur')!;
  expect(respondents.length).toBe(120);
  const column = sheet.rows[2]!.findIndex((cell) => cell?.value === 'Nilai Konversi');
  const row = sheet.rows.find((cells) => String(cells?.[1]?.value).startsWith('Indeks'));
  expect(row?.[column]?.value).toBeCloseTo((sum / 9) * 25, 9);
});
