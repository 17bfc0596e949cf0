/**
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
import { isMended, provedPlaces, type ProvedFinding } from '../diagnosis/explained';
import { isPlanning, stageOf } from '../claims/stage';
import type { Finding } from '../findings/finding';
import { columnsWithRole } from '../tables/table';
import { inCellUnit, placeOf, shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { placeKey } from '../workbook/address';
import type { CheckContext } from './context';
import { remark } from './remark';

const rule = 'silang';

/** So many budgets must agree before the one that does not is called the same. */
const fewestAgreeing = 3;

/** The budgets of one table at one stage. */
interface BudgetList {
  readonly values: TableValues;
  readonly stage: 'before' | 'after';
  readonly budgets: readonly Quantity[];
}

/** The only two budgets that two lists do not have in common. */
type Pair = readonly [earlier: Quantity, later: Quantity];

/**
 * Budgets per sasaran that agree with those of the programmes, all but one. The names differ, so the amounts tell which
 * rows are the same. The wrong one is the one beside which its own total is wrong, or that differs from more tables;
 * else the later one.
 *
 * Satuan: rupiah.
 * Sumber: menurut praktik.
 *
 * @param proved errors about cells that a relation of their own table already proved wrong
 * @param differences what is said of numbers that another table prints differently
 * @example checkBudgetsBySasaran(context, [], []) // 40.915.000 beside 40.195.000, the other three agree: one error
 */
export function checkBudgetsBySasaran(
  context: CheckContext,
  proved: readonly ProvedFinding[],
  differences: readonly Finding[],
): Finding[] {
  const pairs = pairsOf(listsOf(context));
  const said = new Set([...provedPlaces(proved), ...differences.map(({ place }) => place!)].map(placeKey));
  const against = (budget: Quantity): number => pairs.filter((pair) => pair.includes(budget)).length;
  const mends = (wrong: Quantity, right: Quantity): boolean =>
    isMended(proved, keyOf(wrong), inCellUnit(right, right.value));
  const findings: Finding[] = [];
  for (const [earlier, later] of pairs) {
    if (said.has(keyOf(earlier)) || said.has(keyOf(later))) continue;
    const isTurned = mends(earlier, later) ? !mends(later, earlier) : against(earlier) > against(later);
    const [wrong, right] = isTurned ? [earlier, later] : [later, earlier];
    said.add(keyOf(wrong));
    findings.push(findingOf(right, wrong, context));
  }
  return findings;
}

function keyOf(budget: Quantity): string {
  return placeKey(placeOf(budget));
}

function pairsOf(lists: readonly BudgetList[]): Pair[] {
  return lists.flatMap((later, index) =>
    lists.slice(0, index).flatMap((earlier) => {
      if (earlier.stage !== later.stage || isBySasaran(earlier) === isBySasaran(later)) return [];
      const pair = onlyDifference(earlier.budgets, later.budgets);
      return pair === null ? [] : [pair];
    }),
  );
}

function isBySasaran({ values }: BudgetList): boolean {
  return values.column('sasaranProgram') !== undefined;
}

function listsOf(context: CheckContext): BudgetList[] {
  const tables = context.values.filter(({ table }) => table.layout.hierarchy !== undefined);
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
function onlyDifference(earlier: readonly Quantity[], later: readonly Quantity[]): Pair | null {
  if (earlier.length !== later.length || earlier.length <= fewestAgreeing) return null;
  const left = [...later];
  const alone: Quantity[] = [];
  for (const budget of earlier) {
    const same = left.findIndex(({ value }) => value === budget.value);
    if (same < 0) alone.push(budget);
    else left.splice(same, 1);
  }
  return alone.length === 1 && left.length === 1 ? [alone[0]!, left[0]!] : null;
}

function findingOf(right: Quantity, wrong: Quantity, { values }: CheckContext): Finding {
  const own = values.find(({ table }) => table === wrong.table)!;
  const shown = {
    name: own.text('program', wrong.item) || own.text('sasaranProgram', wrong.item),
    written: shownNumber(wrong, wrong.value),
    expected: shownNumber(right, right.value),
    place: placeOf(right),
  };
  return remark(rule, 'error', placeOf(wrong), 'silang.anggaran', shown, {
    actual: inCellUnit(wrong, wrong.value),
    expected: inCellUnit(right, right.value),
    related: [placeOf(right)],
  });
}
