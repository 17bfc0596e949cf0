/**
 * @aturan rumus
 * @judul Rumus jumlah yang barisnya berbeda
 * @apa Di satu baris jumlah, rumus satu kolom menjumlahkan baris yang berbeda dari rumus di kolom sebelahnya.
 * @mengapa Baris yang baru disisipkan sering hanya masuk ke sebagian rumus jumlah.
 * @sumber Menurut praktik.
 * @salah =SUM(C4:C9) di samping =SUM(D4:D10).
 * @benar =SUM(C4:C10) di samping =SUM(D4:D10).
 * @perbaiki Samakan baris yang dijumlahkan di semua kolom.
 */
import { findingAt, type Finding } from '../findings/finding';
import { countBy, groupBy } from '../group-by';
import { cellAt, type Area, type Place } from '../workbook/workbook';
import type { CheckContext } from './context';
import { readForm, writeForm } from './formula-form';
import { numberColumns } from './number-columns';
import type { TableValues } from '../tables/table-values';

interface SumFormula {
  readonly place: Place;
  readonly formula: string;
  readonly form: string;
  /** The rows that are added up, as text. */
  readonly rows: string;
  readonly count: number;
}

/**
 * Sums of one row that add up other rows than the sums beside them: `=SUM(C4:C9)` beside `=SUM(D4:D10)`. The ones that
 * most columns share are taken for right, among two the one with more rows.
 *
 * @example checkSumFormulas(context) // =SUM(C4:C9) beside =SUM(D4:D10): one warning with the formula
 */
export function checkSumFormulas(context: CheckContext): Finding[] {
  return context.values.flatMap((values) =>
    [...groupBy(sumFormulas(values), ({ place }) => place.row).values()].flatMap(oddSums),
  );
}

function sumFormulas(values: TableValues): SumFormula[] {
  const found: SumFormula[] = [];
  for (const column of numberColumns(values)) {
    if (column.column.spec.content === 'percent' || column.read.formulas === 0) continue;
    for (const { place } of column.cells) {
      const formula = cellAt(values.table.sheet, place.row, place.column)?.formula;
      if (formula === undefined) continue;
      const { form, areas, looksElsewhere } = readForm(formula, place.row, place.column);
      const isOwnColumn = areas.every((area) => area.left === place.column && area.right === place.column);
      if (looksElsewhere || areas.length === 0 || !isOwnColumn) continue;
      found.push({ place, formula, form, ...rowsOf(areas) });
    }
  }
  return found;
}

/** The rows of some areas, those that follow each other as one stretch. */
function rowsOf(areas: readonly Area[]): { rows: string; count: number } {
  const stretches: { from: number; to: number }[] = [];
  for (const { top, bottom } of [...areas].sort((a, b) => a.top - b.top)) {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && top <= last.to + 1) last.to = Math.max(last.to, bottom);
    else stretches.push({ from: top, to: bottom });
  }
  const count = stretches.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return { rows: stretches.map(({ from, to }) => `${String(from)}-${String(to)}`).join(), count };
}

function oddSums(sums: readonly SumFormula[]): Finding[] {
  const counts = countBy(sums, ({ rows }) => rows);
  const alike = ({ rows }: SumFormula): number => counts.get(rows)!;
  const usual = [...sums].sort((a, b) => alike(b) - alike(a) || b.count - a.count)[0]!;
  const odd = sums.filter((sum) => sum.rows !== usual.rows);
  return odd.map(({ place, formula }) => {
    const shown = { formula, usual: usual.formula, place: usual.place };
    const fix = { formula: writeForm(usual.form, place.row, place.column) };
    return findingAt('rumus', 'warning', place, 'rumus.sum', shown, { actual: formula, related: [usual.place], fix });
  });
}
