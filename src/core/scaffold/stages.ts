/**
 * Numbers of an agreement that is printed twice, before and after its change: each printing has an entry of its own,
 * and the tables that report take the one that is in force.
 */
import { isPlanning, stageOf } from '../claims/stage';
import type { Stage } from '../tables/table';
import type { DraftTable } from './draft';
import { isAboutPrograms } from './rows';

/** What an agreement can change. */
const changeable = new Set(['target', 'anggaran']);

/** The entry of a number after the change of the agreement. */
function changedEntry(role: string): string {
  return `${role}Perubahan`;
}

/** The entry of a number that is in force: after the change where there was one. */
function entryInForce(role: string): string {
  return `${role}Berlaku`;
}

/** The budget in force is typed among the realised ones; what the first agreement said is typed in that agreement. */
const firstBudget = 'anggaranAwal';

interface Staged {
  readonly subject: string;
  readonly role: string;
  readonly stage: Stage;
}

function stagesOf({ spec, columns }: DraftTable): (Staged | null)[] {
  const subject = isAboutPrograms(spec.kind) ? 'program' : 'indikator';
  const table = { title: spec.title, sheet: { name: spec.sheet }, layout: { kind: spec.kind } };
  return columns.map((column) =>
    column === null || column.planYear !== undefined || column.offset !== 0 || !changeable.has(column.role)
      ? null
      : { subject, role: column.role, stage: stageOf(table, column) },
  );
}

function entryOf({ role, stage }: Staged, planning: boolean): string {
  if (role === 'anggaran') return planning && stage !== 'after' ? firstBudget : role;
  if (!planning) return entryInForce(role);
  return stage === 'after' ? changedEntry(role) : role;
}

/** The tables with the entries of their columns told apart by the stage of the agreement, where a profile prints both. */
export function withStages(tables: readonly DraftTable[]): DraftTable[] {
  const staged = tables.map(stagesOf);
  const keyOf = ({ subject, role }: Staged): string => `${subject} ${role}`;
  const changed = new Set(
    staged.flatMap((columns) => columns.flatMap((each) => (each?.stage === 'after' ? [keyOf(each)] : []))),
  );
  return tables.map((table, index) => ({
    ...table,
    columns: table.columns.map((column, place) => {
      const each = staged[index]![place] ?? null;
      if (column === null || each === null || !changed.has(keyOf(each))) return column;
      return { ...column, entry: entryOf(each, isPlanning({ layout: { kind: table.spec.kind } })) };
    }),
  }));
}
