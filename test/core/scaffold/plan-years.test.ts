import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { planInForce, withPlanYears } from '../../../src/core/scaffold/plan-years';

const office = { ...emptyOffice(2025), startYear: 2025, endYear: 2027 };
const table = { kind: 'renstra', sheet: '2.1', title: 'Renstra' };

test('from 2025 on plans have five years (Inmendagri 2/2025), before that six', () => {
  expect([2025, 2027, 2029].map(planInForce)).toEqual(Array(3).fill({ startYear: 2025, endYear: 2029 }));
  expect(planInForce(2030)).toEqual({ startYear: 2030, endYear: 2034 });
  expect([2021, 2024].map(planInForce)).toEqual(Array(2).fill({ startYear: 2021, endYear: 2026 }));
});

test('a heading stands for every year of the plan, and the columns are counted on', () => {
  const headings = ['No | Target pada Tahun | Lokasi', ' | {renstra} | ', '(1) | (2) | (3)'];
  const { table: written, planYears } = withPlanYears({ ...table, headings }, office);
  expect(written.headings).toEqual([
    'No | Target pada Tahun |  |  | Lokasi',
    ' | {awal} | {awal+1} | {awal+2} | ',
    '(1) | (2) | (3) | (4) | (5)',
  ]);
  expect(planYears).toEqual([null, 0, 1, 2, null]);
});

test('columns below the heading of a year are repeated with it', () => {
  const headings = ['Kode | Pendanaan |  | Lokasi', ' | TAHUN {renstra} |  | ', ' | TARGET | RP | '];
  expect(withPlanYears({ ...table, headings }, { ...office, endYear: 2026 })).toMatchObject({
    table: {
      headings: [
        'Kode | Pendanaan |  |  |  | Lokasi',
        ' | TAHUN {awal} |  | TAHUN {awal+1} |  | ',
        ' | TARGET | RP | TARGET | RP | ',
      ],
    },
    planYears: [null, 0, 0, 1, 1, null],
  });
});

test('other tables stay as they are', () => {
  const other = { ...table, headings: ['No | Target {tahun}'] };
  expect(withPlanYears(other, office)).toEqual({ table: other, planYears: [null, null] });
});
