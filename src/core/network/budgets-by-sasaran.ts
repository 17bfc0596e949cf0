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
 *    | Meningkatnya pemberdayaan desa | 40.195.000
 *    | Meningkatnya ketertiban umum | 13.120.000
 *   Nilai SAKIP | Meningkatnya administrasi perkantoran | 2.593.363.400
 *
 *   Perjanjian Kinerja
 *   No | Program | Anggaran | Sumber Dana
 *   1 | Program Pelayanan Publik | 45.310.000 | APBD
 *   2 | Program Pemberdayaan Desa | 40.915.000 !silang | APBD
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
import { isPlanning, stageOf } from '../claims/stage';
import type { Message } from '../findings/messages';
import { RepeatingEquation } from '../relations/repeating-equation';
import { columnsWithRole } from '../tables/table';
import { placeOf, shownNumber, type Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import type { Report } from '../tables/report';
import type { TableValues } from '../tables/table-values';

/** So many budgets must agree before the one that does not is called the same. */
const fewestAgreeing = 3;

/** The budgets of one table at one stage. */
interface BudgetList {
  readonly values: TableValues;
  readonly stage: 'before' | 'after';
  readonly budgets: readonly Quantity[];
}

/**
 * One equation for each two lists, of sasaran and of programmes, that agree in all budgets but one: the names differ, so the
 * amounts tell which rows are the same.
 */
export function bindBudgetsBySasaran(report: Report): Equation[] {
  const lists = listsOf(report);
  return lists.flatMap((later, index) =>
    lists.slice(0, index).flatMap((earlier) => {
      if (earlier.stage !== later.stage || isBySasaran(earlier) === isBySasaran(later)) return [];
      return onlyDifference(earlier, later) ?? [];
    }),
  );
}

function isBySasaran({ values }: BudgetList): boolean {
  return values.column('sasaranProgram') !== undefined;
}

function listsOf(report: Report): BudgetList[] {
  const tables = report.values.filter(({ table }) => table.layout.hierarchy !== undefined);
  const isChanged = tables.some(({ table }) =>
    columnsWithRole(table, 'anggaran').some((column) => isPlanning(table) && stageOf(table, column) === 'after'),
  );
  return tables.flatMap((values) => {
    const { table } = values;
    return columnsWithRole(table, 'anggaran').map((column) => {
      const own = stageOf(table, column);
      const stage = own ?? (isChanged && !isPlanning(table) ? 'after' : 'before');
      const budgets = table.tops.map((item) => values.quantity(column, item));
      return { values, stage, budgets: budgets.filter((budget): budget is Quantity => budget !== null) };
    });
  });
}

/** The only two budgets of two lists that do not agree; null when the lists differ in more or in nothing. */
function onlyDifference(earlier: BudgetList, later: BudgetList): Equation | null {
  if (earlier.budgets.length !== later.budgets.length || earlier.budgets.length <= fewestAgreeing) return null;
  const left = [...later.budgets];
  const alone: Quantity[] = [];
  for (const budget of earlier.budgets) {
    const same = left.findIndex(({ value }) => value === budget.value);
    if (same < 0) alone.push(budget);
    else left.splice(same, 1);
  }
  const nameIn = ({ values }: BudgetList, { item }: Quantity): string =>
    values.text('program', item) || values.text('sasaranProgram', item);
  if (alone.length !== 1 || left.length !== 1) return null;
  return new SameBudgetEquation(left[0]!, alone[0]!, nameIn(later, left[0]!), nameIn(earlier, alone[0]!));
}

/** `budget = budget`, of two lists. */
class SameBudgetEquation extends RepeatingEquation {
  readonly rule = 'silang';

  constructor(
    result: Quantity,
    repeated: Quantity,
    private readonly name: string,
    private readonly nameOfOperand: string,
  ) {
    super(result, repeated);
  }

  explain(expected: number): Message {
    return differs(this.name, this.result, expected, this.operands[0]);
  }

  explainOperand(expected: number): Message {
    return differs(this.nameOfOperand, this.operands[0], expected, this.result);
  }
}

function differs(name: string, wrong: Quantity, expected: number, other: Quantity): Message {
  return {
    id: 'silang.anggaran',
    values: {
      name,
      written: shownNumber(wrong, wrong.value),
      expected: shownNumber(other, expected),
      place: placeOf(other),
    },
  };
}
