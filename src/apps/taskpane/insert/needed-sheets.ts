/** Which standard sheets others cannot do without. */
import type { SheetPlan } from '../../../core/scaffold/sheet-plan';
import { quoteSheet } from '../../../core/workbook/address';

/**
 * The sheets that the chosen ones take numbers from, directly or through others, and that are neither chosen nor in the
 * workbook already: without them the formulas would point at nothing.
 */
export function neededSheets(
  plans: readonly SheetPlan[],
  chosen: ReadonlySet<string>,
  existing: ReadonlySet<string>,
): string[] {
  const names = plans.map(({ name }) => name);
  const byName = new Map(plans.map((plan) => [plan.name, plan]));
  const needed = new Set<string>();
  const waiting = [...chosen];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const plan = byName.get(name);
    if (plan === undefined) continue;
    for (const other of sourcesOf(plan, names)) {
      if (chosen.has(other) || existing.has(other) || needed.has(other)) continue;
      needed.add(other);
      waiting.push(other);
    }
  }
  return names.filter((name) => needed.has(name));
}

function sourcesOf(plan: SheetPlan, names: readonly string[]): string[] {
  const formulas = plan.cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula]));
  const all = [...formulas, ...(plan.lists ?? []).map(({ source }) => source)].join('\n');
  return names.filter((name) => name !== plan.name && all.includes(`${quoteSheet(name)}!`));
}
