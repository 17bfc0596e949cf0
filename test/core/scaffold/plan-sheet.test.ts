import { standar } from '../../../src/core/profiles/standar';
import { sumenep } from '../../../src/core/profiles/sumenep';
import { exampleOffice } from '../../../src/core/scaffold/example/example-office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import type { SheetPlan } from '../../../src/core/scaffold/sheet-plan';
import { formatArea, formatCell } from '../../../src/core/workbook/address';
import { sheetSentences } from '../../../src/messages/sheets/id';

const plans = scaffold(standar, exampleOffice(2025), sheetSentences);
const planOf = (name: string): SheetPlan => plans.find((plan) => plan.name === name)!;

test('what supports an indicator, and to which group a respondent belongs, is chosen from lists', () => {
  expect(planOf('Dukungan').lists!.map(({ source }) => source)).toEqual(["'2.4 PK'!$D$4:$D$8"]);
  expect(planOf('Jawaban SKM').lists!.map(({ area }) => formatArea(area))).toEqual(['P4:P123', 'Q4:Q123', 'R4:R123']);
  expect(planOf('Jawaban SKM').wholeNumbers).toMatchObject([
    { area: { top: 3, left: 1, bottom: 122, right: 14 }, least: 1, most: 4 },
  ]);
});

test('each class of the scale has a look of its own, from good to bad', () => {
  expect(planOf('3.2 Capaian').textFormats!.map(({ text, tone }) => [text, tone])).toEqual([
    ['Sangat Tinggi', 'good'],
    ['Tinggi', 'good'],
    ['Sedang', 'fair'],
    ['Rendah', 'bad'],
    ['Sangat Rendah', 'bad'],
  ]);
  expect(planOf('3.1 Skala').textFormats).toEqual([]);
});

test('headings stay in sight and on every page, but where tables stand below each other', () => {
  const capaian = planOf('3.2 Capaian');
  expect([capaian.frozenRows, capaian.print.repeatedRows]).toEqual([3, [2, 2]]);
  expect([planOf('Responden').frozenRows, planOf('Responden').print.repeatedRows]).toEqual([0, null]);
});

test('the line on how a sheet is filled in stands above what is printed', () => {
  for (const { cells, print } of plans) {
    for (const { role, row } of cells) if (role === 'note') expect(row).toBeLessThan(print.area?.top ?? 1);
  }
});

test('a heading that lies over several pages stands on each of them', () => {
  const { cells, print } = scaffold(sumenep, exampleOffice(2025), sheetSentences).find(
    ({ name }) => name === 'T-C.27 Program Renstra',
  )!;
  const group = cells.find(({ value }) => /^TARGET KINERJA PROGRAM/.test(String(value)))!;
  const last = print.sideBySide!.starts.at(-1)!;
  const there = cells.find(({ row, column }) => row === group.row && column === last)!;
  expect(last).toBeGreaterThan(group.column);
  expect(there.formula).toBe(`=${formatCell(group.row, group.column)}`);
});
