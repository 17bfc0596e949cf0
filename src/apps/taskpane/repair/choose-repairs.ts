/** Which cells "Perbaiki semua" begins with. */
import type { Repair } from './plan-repair';

/** Every cell once; of two repairs of one cell the first, which is the more severe, stays. */
export function onePerCell(repairs: readonly Repair[]): Repair[] {
  const seen = new Set<string>();
  return repairs.filter(({ place }) => {
    const cell = `${place.sheet} ${String(place.row)} ${String(place.column)}`;
    if (seen.has(cell)) return false;
    seen.add(cell);
    return true;
  });
}

/** The keys that are ticked to begin with: all errors; what is only likely is for the reader to tick. */
export function tickedAtFirst(repairs: readonly Repair[]): Set<string> {
  if (repairs.length === 1) return new Set(repairs.map(({ key }) => key));
  return new Set(repairs.filter(({ finding }) => finding.severity === 'error').map(({ key }) => key));
}
