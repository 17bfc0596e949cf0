/**
 * The same number printed differently in two tables.
 *
 * @aturan silang
 * @judul Angka yang sama di dua tabel
 * @apa Target, realisasi, capaian, dan anggaran yang sama harus tertulis sama di semua tabel. Perjanjian kinerja
 *   menentukan targetnya.
 * @mengapa Inspektorat membandingkan LKjIP dengan perjanjian kinerja; indikator atau target yang berbeda menjadi
 *   catatan reviu.
 * @sumber Permen PANRB 53/2014 (reviu laporan kinerja).
 * @salah
 *   Tabel 2.3 Perjanjian Kinerja
 *   No | Sasaran | Indikator Kinerja | Satuan | Target
 *   1 | Meningkatnya pelayanan publik | Nilai IKM | Indeks | 80,00
 *   2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 60,00
 *
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Nilai IKM | 78,00 !silang | 81,90 | 105,00
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 105,00
 * @benar
 *   Tabel 2.3 Perjanjian Kinerja
 *   No | Sasaran | Indikator Kinerja | Satuan | Target
 *   1 | Meningkatnya pelayanan publik | Nilai IKM | Indeks | 80,00
 *   2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 60,00
 *
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 105,00
 * @perbaiki Cocokkan kedua sel dengan dokumen aslinya, lalu samakan. Setelah perjanjian diubah, pakai target
 *   perubahan.
 */
import { decidingCell, placeOfCell, repeatOf } from '../claims/deciding-cell';
import { typedOverCells } from './typed-over';
import { collectFacts } from '../claims/collect-facts';
import { isMended, provedPlaces, type ProvedFinding } from '../diagnosis/settle-differences';
import {
  conflicts,
  differ,
  isComputed,
  isNamedAlike,
  isPlanAlone,
  sourcesOf,
  type Conflict,
} from '../claims/conflicts';
import type { FactCell } from '../claims/fact';
import { isBorneOutBySums } from '../diagnosis/borne-out';
import { followersOf } from '../formulas/followers';
import { columnsOfRealisasi } from '../claims/realisasi-columns';
import { isPlanning, stageOf } from '../claims/stage';
import type { Finding } from '../findings/finding';
import type { ComputedFigures } from '../tables/computed-figures';
import { columnsWithRole } from '../tables/table';
import { placeKey } from '../workbook/address';
import { readCell } from '../workbook/read-cell';
import { cellAt } from '../workbook/workbook';
import { differenceFinding, inCell } from './difference-finding';
import { ofOtherRole, ofOtherThings } from './doubted-columns';
import type { CheckContext } from './context';

/**
 * Compares every printing of every fact. The agreement (perjanjian kinerja, after its change when there is one) decides
 * about targets in the tables that report; otherwise the first table does, unless all others agree against it.
 *
 * @param proved errors about cells that a relation of their own table already proved wrong
 * @param computed takes note of the numbers that were compared
 */
export function checkAgreement(
  context: CheckContext,
  proved: readonly ProvedFinding[],
  computed: ComputedFigures,
): Finding[] {
  const findings: Finding[] = [];
  const blamed = provedPlaces(proved);
  const wrong = new Set(blamed.map(placeKey));
  const { typed, followers } = typedOverCells(context);
  const computedFromBlamed = blamed.length === 0 ? [] : followersOf(blamed, context.workbook);
  // A number that is wrong in its own table, or typed over a formula, proves nothing; nor does what follows from it.
  const unreliable = new Set([...wrong, ...typed.keys(), ...followers, ...computedFromBlamed]);
  const { facts, others, meant } = collectFacts(context.values, context.year, computed);
  const isMeant = ({ column }: FactCell): boolean => meant.some((each) => each.column === column);
  const isChanged = hasChangedAgreement(context);
  const stated = columnsOfRealisasi(facts, context.values, context.year);
  // Typed numbers before the percentages that follow from them.
  const ordered = [...facts].sort((a, b) => Number(isComputed(a.role)) - Number(isComputed(b.role)));
  for (const fact of ordered) {
    for (const stage of ['before', 'after', null] as const) {
      const all = fact.cells.filter((cell) => cell.stage === stage && !stated.has(cell.column));
      const cells = all.filter((cell) => !unreliable.has(keyOf(cell)));
      const deciding = decidingCell(fact, cells);
      for (const cell of all) {
        const formula = typed.get(keyOf(cell));
        if (formula === undefined || deciding === undefined || wrong.has(keyOf(cell))) continue;
        if (!differ(fact, cell, deciding)) continue;
        wrong.add(keyOf(cell));
        findings.push(differenceFinding(fact, cell, deciding, formula.formula ?? repeatOf(cell, deciding)));
      }
      if (cells.length < 2) continue;
      for (const conflict of conflicts(fact, cells)) {
        const { cell, reference, alike } = asProved(conflict, proved, isMeant, context);
        const key = keyOf(cell);
        if (wrong.has(key) || followsFromWrong(cell, wrong)) continue;
        const isAlone = cells.every((other) => other === reference || differ(fact, other, reference));
        if (isAlone && followsFromWrong(reference, wrong)) continue;
        wrong.add(key);
        const source = deciding === undefined || deciding === cell ? reference : deciding;
        const repeated = differ(fact, source, reference) ? reference : source;
        const namesake = cells.find((other) => isNamedAlike(cell, other) && !differ(fact, other, reference));
        const found = differenceFinding(fact, cell, namesake ?? reference, repeatOf(cell, repeated));
        for (const other of alike ?? []) wrong.add(keyOf(other));
        findings.push({
          ...found,
          severity: isChanged && isPlanAlone(fact, reference, cells) ? 'warning' : found.severity,
          related: [...found.related, ...(alike ?? []).map(placeOfCell)],
        });
      }
    }
  }
  return [...findings, ...others.map(ofOtherThings), ...meant.map(ofOtherRole)];
}

/**
 * The number beside which a result of its own row or sum is wrong, and beside the other one right, is the wrong one; so is
 * one that no sum bears out beside one that sums do.
 */
function asProved(
  conflict: Conflict,
  proved: readonly ProvedFinding[],
  isMeant: (cell: FactCell) => boolean,
  context: CheckContext,
): Conflict {
  const { cell, reference } = conflict;
  const mends = (wrong: FactCell, right: FactCell): boolean => {
    const number = inCell(right.reading);
    return typeof number === 'number' && isMended(proved, keyOf(wrong), number);
  };
  const isBorneOut = mends(reference, cell) || (followsFromRow(cell) && !followsFromRow(reference));
  // What only the numbers say it is decides about nothing.
  if (isMeant(reference) !== isMeant(cell)) return isMeant(cell) ? conflict : { cell: reference, reference: cell };
  const isTurned = isBorneOut ? !mends(cell, reference) : areSumsAgainst(reference, cell, context);
  return isTurned ? { cell: reference, reference: cell } : conflict;
}

/** True where sums bear one amount of two tables that report out, and none the other. */
function areSumsAgainst(wrong: FactCell, right: FactCell, { values }: CheckContext): boolean {
  if (isPlanning(wrong.table) || wrong.column.spec.content !== 'rupiah') return false;
  const bearOut = (cell: FactCell, other: FactCell): boolean => {
    const own = values.find(({ table }) => table === cell.table);
    const quantity = own?.quantity(cell.column, cell.item) ?? null;
    const number = inCell(other.reading);
    return (
      own !== undefined && quantity !== null && typeof number === 'number' && isBorneOutBySums(quantity, number, own)
    );
  };
  return bearOut(right, wrong) && !bearOut(wrong, right);
}

/** True for a percentage beside the numbers that it follows from: they bear it out, unless its own table proved it wrong. */
function followsFromRow({ table, item, column }: FactCell): boolean {
  const roles = sourcesOf(column.spec.role);
  const isPrinted = (role: string): boolean =>
    columnsWithRole(table, role).some(
      ({ index, year }) =>
        year === column.year && readCell(cellAt(table.sheet, table.rows[item]!, index)).kind === 'number',
    );
  return roles.length > 0 && roles.every(isPrinted);
}

/** Once the agreement was changed, a plan and a report may differ and both be right. */
function hasChangedAgreement({ values }: CheckContext): boolean {
  return values.some(
    ({ table }) =>
      table.layout.section === 'perjanjian' && table.columns.some((column) => stageOf(table, column) === 'after'),
  );
}

/** A percentage that differs because a number beside it does is no mistake of its own. */
function followsFromWrong(cell: FactCell, wrong: ReadonlySet<string>): boolean {
  const roles = sourcesOf(cell.column.spec.role);
  return cell.table.columns.some(
    (column) =>
      roles.includes(column.spec.role) && column.year === cell.column.year && wrong.has(keyOf({ ...cell, column })),
  );
}

function keyOf(cell: FactCell): string {
  return placeKey(placeOfCell(cell));
}
