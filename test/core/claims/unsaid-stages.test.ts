import { collectFacts } from '../../../src/core/claims/collect-facts';
import type { FactCell } from '../../../src/core/claims/fact';
import { valuesOf } from '../../support/table';

const unchanged = ['Pertanahan', 'Kesehatan', 'Pendidikan', 'Pertanian']
  .map((name, place) => `${place + 4} | Program ${name} | 25.000.000`)
  .join('\n  ');

/** A report of the half year, with what some of the budgets are to become. */
const proposal = `Tabel Realisasi Anggaran dan Usulan Pergeseran Tahun 2025
  No | Program                   | Pagu Anggaran Sebelum (Rp) | Pagu Anggaran Setelah (Rp) | Realisasi (Rp)
  1  | Program Pelayanan Publik  | 120.000.000                | 150.000.000                | 60.000.000
  2  | Program Pemberdayaan Desa | 80.000.000                 | 95.000.000                 | 30.000.000
  3  | Program Pemerintahan Umum | 45.000.000                 | 40.000.000                 | 20.000.000
  ${unchanged.replace(/$/gm, ' | 25.000.000 | 10.000.000')}`;

/** Another report of the same year that says nothing of a change. */
const report = (...[first, second, third]: readonly string[]): string => `Tabel Realisasi Anggaran Tahun 2025
  No | Program                   | Anggaran (Rp) | Realisasi (Rp)
  1  | Program Pelayanan Publik  | ${first}      | 60.000.000
  2  | Program Pemberdayaan Desa | ${second}     | 30.000.000
  3  | Program Pemerintahan Umum | ${third}      | 20.000.000
  ${unchanged.replace(/$/gm, ' | 10.000.000')}`;

const agreement = `Perjanjian Kinerja Perubahan Tahun 2025
  No | Program                   | Anggaran (Rp)
  1  | Program Pelayanan Publik  | 150.000.000
  2  | Program Pemberdayaan Desa | 95.000.000
  3  | Program Pemerintahan Umum | 40.000.000
  ${unchanged}`;

/** The stages of what the second table prints of the budgets that differ. */
function stages(...tables: string[]): FactCell['stage'][] {
  const values = valuesOf(...tables);
  const isOfSecond = ({ table }: FactCell): boolean => table === values[1]!.table;
  return collectFacts(values, 2025).facts.flatMap(({ role, cells }) =>
    role === 'anggaran' ? cells.filter(isOfSecond).map(({ stage }) => stage) : [],
  );
}

test('a report that prints the budgets before a change that is only planned is not compared with those after it', () => {
  expect(stages(proposal, report('120.000.000', '80.000.000', '45.000.000'))).toEqual(['before', 'before', 'before']);
});

test('one of them may be wrong, or changed already', () => {
  expect(stages(proposal, report('150.000.000', '95.000.000', '45.000.000'))).toEqual(['after', 'after', 'after']);
});

test('once the change was agreed, what was reached is compared with it', () => {
  const before = report('120.000.000', '80.000.000', '45.000.000');
  expect(stages(proposal, before, agreement)).toEqual(['after', 'after', 'after']);
});
