/** The ways in which offices compute their efficiency, and which one a table keeps to. */
import { isPrintedAs } from '../tables/quantity';
import { serapanOf, type EfficiencyRow } from './efficiency-rows';

/**
 * How an office computes its efficiency: `keluaran` (anggaran × capaian − realisasi) ÷ (anggaran × capaian), `selisih`
 * capaian − serapan, `sisa` 1 − serapan.
 */
export type EfficiencyMethod = 'keluaran' | 'selisih' | 'sisa';

/** Every method in use; the first where nothing tells which one is meant. */
export const efficiencyMethods: readonly EfficiencyMethod[] = ['keluaran', 'selisih', 'sisa'];

/** Efficiency as a fraction, from fractions of capaian and serapan. */
export function efficiencyBy(method: EfficiencyMethod, capaian: number, serapan: number): number {
  if (method === 'keluaran') return (capaian - serapan) / capaian;
  return method === 'selisih' ? capaian - serapan : 1 - serapan;
}

/** A row that is off by more steps than this is wrong by every method. */
const farthest = 5;

/** Of this many rows one must keep a method; a single one among dozens does so by chance. */
const rowsForOneKept = 4;

/** The method that most rows keep, the nearest one of those kept equally often; the output formula when none is kept. */
export function usualMethod(rows: readonly EfficiencyRow[]): EfficiencyMethod {
  let best: EfficiencyMethod = 'keluaran';
  let most = 0;
  let nearest = Infinity;
  for (const method of efficiencyMethods) {
    let kept = 0;
    let distance = 0;
    for (const row of rows) {
      const off = offBy(method, row);
      if (keeps(method, row)) kept++;
      distance += Math.min(off, row.result.step * farthest);
    }
    if (kept > most || (kept > 0 && kept === most && distance < nearest)) {
      best = method;
      most = kept;
      nearest = distance;
    }
  }
  return most * rowsForOneKept < rows.length ? 'keluaran' : best;
}

function offBy(method: EfficiencyMethod, row: EfficiencyRow): number {
  return Math.min(
    ...row.capaians.map((capaian) => Math.abs(efficiencyBy(method, capaian, serapanOf(row)) - row.result.value)),
  );
}

function keeps(method: EfficiencyMethod, row: EfficiencyRow): boolean {
  return offBy(method, row) <= row.result.step * 1.01 + row.capaian.slack;
}

/** So many rows that one method alone explains show that the table keeps to it, where no more than one speaks for another. */
const fewestTelling = 2;

/** True where a row by another method is a mistake: what the others say of their method cannot be chance. */
export function isOnlyMethod(method: EfficiencyMethod, rows: readonly EfficiencyRow[]): boolean {
  const telling = rows.flatMap((row) => {
    const kept = efficiencyMethods.filter((each) => keeps(each, row));
    return kept.length === 1 ? kept : [];
  });
  const own = telling.filter((each) => each === method).length;
  return own >= fewestTelling && telling.length - own <= 1;
}

/** True where the efficiency follows from the printed share of the budget, and not from the money beside it. */
export function followsPrinted(row: EfficiencyRow): boolean {
  const { result, serapan, capaians } = row;
  if (serapan === null) return false;
  const gives = (share: number): boolean =>
    efficiencyMethods.some((method) =>
      capaians.some((capaian) => isPrintedAs(efficiencyBy(method, capaian, share), result.value, result.step)),
    );
  return gives(serapan.value) && !gives(serapanOf(row));
}
