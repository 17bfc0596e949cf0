/**
 * Budgets per sasaran are those of the programmes under other names.
 *
 * @aturan silang
 * @judul Anggaran per sasaran dan anggaran program
 * @apa Tabel anggaran per sasaran program memuat anggaran program yang sama dengan perjanjian kinerja atau realisasi
 *   anggaran, hanya dengan nama lain. Bila semua angkanya sama kecuali satu, yang satu itu keliru.
 * @mengapa Inspektorat membandingkan anggaran LKjIP dengan perjanjian kinerja.
 * @sumber Menurut praktik.
 * @salah
 *   Tabel 2.3 Anggaran Per Sasaran Strategis
 *   Sasaran Strategis | Sasaran Program | Rencana Anggaran (Rp)
 *   Kualitas pelayanan | Meningkatnya pelayanan publik | 45.310.000
 *    | Meningkatnya pemberdayaan desa | 40.915.000 !silang
 *    | Meningkatnya ketertiban umum | 13.120.000
 *   Nilai SAKIP | Meningkatnya administrasi perkantoran | 2.593.363.400
 *
 *   Perjanjian Kinerja
 *   No | Program | Anggaran | Sumber Dana
 *   1 | Program Pelayanan Publik | 45.310.000 | APBD
 *   2 | Program Pemberdayaan Desa | 40.195.000 | APBD
 *   3 | Program Ketertiban Umum | 13.120.000 | APBD
 *   4 | Program Penunjang Urusan Pemerintahan | 2.593.363.400 | APBD
 * @benar
 *   Tabel 2.3 Anggaran Per Sasaran Strategis
 *   Sasaran Strategis | Sasaran Program | Rencana Anggaran (Rp)
 *   Kualitas pelayanan | Meningkatnya pelayanan publik | 45.310.000
 *    | Meningkatnya pemberdayaan desa | 40.195.000
 *    | Meningkatnya ketertiban umum | 13.120.000
 *   Nilai SAKIP | Meningkatnya administrasi perkantoran | 2.593.363.400
 *
 *   Perjanjian Kinerja
 *   No | Program | Anggaran | Sumber Dana
 *   1 | Program Pelayanan Publik | 45.310.000 | APBD
 *   2 | Program Pemberdayaan Desa | 40.195.000 | APBD
 *   3 | Program Ketertiban Umum | 13.120.000 | APBD
 *   4 | Program Penunjang Urusan Pemerintahan | 2.593.363.400 | APBD
 * @perbaiki Cocokkan kedua sel dengan dokumen aslinya, lalu samakan.
 */
import type { Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import type { Identity } from './identify';
import { isPlanning } from './stage';
import { statementsOf, type Statement, type StatingTable, type Years } from './statements';

/** So many budgets must agree before the one that does not is called the same. */
const fewestAgreeing = 3;

/** What a list of programmes prints as the budget of each. */
interface BudgetOfProgramme {
  readonly programme: Identity;
  readonly value: number;
}

/**
 * A table of budgets by sasaran, of which each row states the budget of a programme: the names differ, so the amounts tell
 * of which one. A list of as many programmes agrees in all of them but one at most.
 *
 * @param stating the tables that name the programmes whose money they state
 */
export function budgetsBySasaran(values: TableValues, stating: readonly StatingTable[], years: Years): StatingTable[] {
  if (values.column('sasaranProgram') === undefined) return [];
  return statementsOf(values, 'program', years).flatMap((statement) => {
    const budgets = values.table.tops.flatMap((item) => values.quantity(statement.column, item) ?? []);
    const lists = statement.role === 'anggaran' ? stating.flatMap((each) => listsIn(each, statement)) : [];
    const [programmes] = lists.flatMap((list) => programmesOf(budgets, list) ?? []);
    if (programmes === undefined) return [];
    return [{ values, statements: [statement], who: (item: number) => programmes.get(item) ?? null }];
  });
}

/** The lists of budgets that a table of programmes prints of the same year and stage. */
function listsIn({ values, statements, who }: StatingTable, { what, stage }: Statement): BudgetOfProgramme[][] {
  const { table } = values;
  if (table.layout.hierarchy === undefined || values.column('sasaranProgram') !== undefined) return [];
  const same = statements.filter((each) => each.what === what && (each.stage === stage || !isPlanning(table)));
  return same.map(({ column }) =>
    table.tops.flatMap((item) => {
      const [programme, budget] = [who(item), values.quantity(column, item)];
      if (programme === null || budget === null) return [];
      return [{ programme: { ...programme, spelling: null, isByNumbers: true as const }, value: budget.value }];
    }),
  );
}

/** The programme whose budget each row prints; null where the lists differ in more than one of them. */
function programmesOf(
  budgets: readonly Quantity[],
  list: readonly BudgetOfProgramme[],
): ReadonlyMap<number, Identity> | null {
  if (budgets.length !== list.length || list.length <= fewestAgreeing) return null;
  const found = new Map<number, Identity>();
  const left = [...list];
  const alone = budgets.filter(({ value, item }) => {
    const same = left.findIndex((other) => other.value === value);
    if (same >= 0) found.set(item, left.splice(same, 1)[0]!.programme);
    return same < 0;
  });
  if (alone.length > 1) return null;
  for (const { item } of alone) found.set(item, left[0]!.programme);
  return found;
}
