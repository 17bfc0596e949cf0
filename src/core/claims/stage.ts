/** Whether a table or a column speaks of the agreement before or after its change. */
import { layoutOf } from '../layouts';
import { onlyOne } from '../only-one';
import { entryTable } from './entry-tables';
import { wordsOf } from '../names/words';
import type { Stage, TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import type { FactCell } from './fact';

/** True for tables that plan (Renstra, PK …), false for those that report. */
export function isPlanning(table: Pick<NamedTable, 'layout'>): boolean {
  return layoutOf(table.layout.kind)?.plans !== undefined;
}

/** True for the Renstra: the plan of several years. */
export function isRenstra(table: Pick<NamedTable, 'layout'>): boolean {
  return layoutOf(table.layout.kind)?.plans === 'years';
}

/** True for the agreement in which targets are typed. */
export function isAgreement({ layout }: Pick<NamedTable, 'layout'>): boolean {
  return layout.kind === entryTable('indikator', 'target');
}

/** True for a column in which a report quotes the last target of the Renstra. */
export function quotesRenstra({ table, column }: Pick<FactCell, 'table' | 'column'>): boolean {
  return column.spec.role === 'targetAkhir' && !isPlanning(table);
}

/** What is asked of a table: how it is called and what kind it is. */
interface NamedTable {
  readonly title: string | null;
  readonly sheet: { readonly name: string };
  readonly layout: { readonly kind: string };
  readonly columns?: readonly TableColumn[];
}

/** The stage in the heading of a column, else in the title of its table ("Perjanjian Kinerja Perubahan"). */
export function stageOf(
  table: NamedTable,
  column: Pick<TableColumn, 'stage'> & Partial<Pick<TableColumn, 'spec'>>,
): Stage {
  if (column.stage !== null) return column.stage;
  const ofBudget = stageOfBudget(table, column);
  if (ofBudget !== null) return ofBudget;
  if (!isPlanning(table)) return null;
  const words = wordsOf(`${table.title ?? ''} ${table.sheet.name}`);
  const before = words.includes('sebelum');
  const after = words.includes('setelah') || words.includes('sesudah');
  if (before !== after) return before ? 'before' : 'after';
  if (before) return null;
  return words.includes('perubahan') && !isRenstra(table) ? 'after' : null;
}

/** A share of the budget before the change is not the one of the budget after it: that of the only budget beside it. */
function stageOfBudget({ columns }: NamedTable, { spec }: Partial<Pick<TableColumn, 'spec'>>): Stage {
  if (spec?.role !== 'persenAnggaran') return null;
  const stages = new Set(columns?.filter((column) => column.spec.role === 'anggaran').map(({ stage }) => stage));
  return onlyOne([...stages]);
}

/** Once the agreement was changed, a plan and a report may differ and both be right. */
export function hasChangedAgreement(tables: readonly TableValues[]): boolean {
  return tables.some(
    ({ table }) =>
      table.layout.section === 'perjanjian' && table.columns.some((column) => stageOf(table, column) === 'after'),
  );
}
