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
import { decidingCell, placeOfCell, repeatOf } from '../facts/deciding-cell';
import { typedOverCells } from './typed-over';
import { collectFacts } from '../facts/collect-facts';
import { compareReadings } from '../facts/compare-readings';
import { factRoles, type Fact, type FactCell } from '../facts/fact';
import { realisedOf } from '../facts/realised';
import { isPlanning, stageOf } from '../facts/stage';
import type { Finding, MessageValue } from '../findings/finding';
import type { Layout } from '../layouts/layout';
import { columnsWithRole } from '../recognise/table';
import { placeKey } from '../workbook/address';
import { cellAt } from '../workbook/workbook';
import type { Reading } from '../workbook/reading';
import type { CheckContext } from './context';

const rule = 'silang';

/**
 * Compares every printing of every fact. The agreement (perjanjian kinerja, after its change when there is one) decides
 * about targets in the tables that report; otherwise the first table does, unless all others agree against it.
 *
 * @param blamed cells that a relation of their own table already proved wrong
 */
export function checkAgreement(context: CheckContext, blamed: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  const wrong = new Set(blamed);
  const { typed, followers } = typedOverCells(context);
  const facts = collectFacts(context.values, context.year);
  const isChanged = hasChangedAgreement(context);
  // Typed numbers before the percentages that follow from them.
  const ordered = [...facts].sort((a, b) => Number(isComputed(a.role)) - Number(isComputed(b.role)));
  for (const fact of ordered) {
    for (const stage of ['before', 'after', null] as const) {
      const all = fact.cells.filter((cell) => cell.stage === stage && !statesRealisasi(fact, cell, context));
      // A number that is wrong in its own table, or typed over a formula, proves nothing; nor does what follows from it.
      const cells = all.filter((cell) => {
        const key = keyOf(cell);
        return !blamed.has(key) && !typed.has(key) && !followers.has(key);
      });
      const deciding = decidingCell(fact, cells);
      for (const cell of all) {
        const formula = typed.get(keyOf(cell));
        if (formula === undefined || deciding === undefined || wrong.has(keyOf(cell))) continue;
        if (!differ(fact, cell, deciding)) continue;
        wrong.add(keyOf(cell));
        findings.push(finding(fact, cell, deciding, formula.formula ?? repeatOf(cell, deciding)));
      }
      if (cells.length < 2) continue;
      for (const { cell, reference, alike } of conflicts(fact, cells)) {
        const key = keyOf(cell);
        if (wrong.has(key) || followsFromWrong(cell, wrong)) continue;
        wrong.add(key);
        const source = deciding === undefined || deciding === cell ? reference : deciding;
        const repeated = differ(fact, source, reference) ? reference : source;
        const found = finding(fact, cell, reference, repeatOf(cell, repeated));
        for (const other of alike ?? []) wrong.add(keyOf(other));
        findings.push({
          ...found,
          severity: isChanged && isPlanAlone(fact, reference, cells) ? 'warning' : found.severity,
          related: [...found.related, ...(alike ?? []).map(placeOfCell)],
        });
      }
    }
  }
  return findings;
}

/** Once the agreement was changed, a plan and a report may differ and both be right. */
function hasChangedAgreement({ values }: CheckContext): boolean {
  return values.some(
    ({ table }) =>
      table.layout.kind.startsWith('pk') && table.columns.some((column) => stageOf(table, column) === 'after'),
  );
}

interface Conflict {
  readonly cell: FactCell;
  readonly reference: FactCell;
  /** Other cells that say the same as the wrong one. */
  readonly alike?: readonly FactCell[];
}

/** Some summaries print the realisasi itself in their only column of numbers, called Capaian. */
function statesRealisasi(fact: Fact, { table, reading }: FactCell, { values, year }: CheckContext): boolean {
  if (fact.role !== 'capaian' || reading.kind !== 'number' || columnsWithRole(table, 'realisasi').length > 0)
    return false;
  return realisedOf(values, year, fact.name).some((realised) => realised.reading.value === reading.value);
}

/** A realisasi may be the level that a total stands for: 3 beside 33 points. */
const farthestApart = 1.5;

function areOfOneScale(a: Reading, b: Reading): boolean {
  if (a.kind !== 'number' || b.kind !== 'number') return false;
  const apart = a.value / b.value;
  return apart <= farthestApart && apart >= 1 / farthestApart;
}

/** A table does not contradict itself in one row: two of its columns that seem to say the same mean different things. */
function differ(fact: Fact, a: FactCell, b: FactCell): boolean {
  if (a.table === b.table) return false;
  // Without a realisasi the total of an evaluation is that of another year.
  if ([a, b].some(isIndexTotal) && !areOfOneScale(a.reading, b.reading)) return false;
  return compareReadings(a.comparable, b.comparable, isComputed(fact.role)) === 'different';
}

/** The total of a table that works out an index; it has a column of its own sort. */
function isIndexTotal({ table, item, column }: FactCell): boolean {
  return factRoles[column.spec.role] === undefined && table.totals.includes(item);
}

function isComputedCell({ table, item, column }: FactCell): boolean {
  return cellAt(table.sheet, table.rows[item]!, column.index)?.formula !== undefined;
}

/** The only typed realisasi, where the others repeat it and the total that works it out is computed: it is the wrong one. */
function typedBesideTotal(fact: Fact, cells: readonly FactCell[]): Conflict | null {
  const total = cells.find((cell) => isIndexTotal(cell) && isComputedCell(cell));
  const [typed, ...others] = cells.filter((cell) => !isComputedCell(cell));
  if (total === undefined || typed === undefined || others.length > 0) return null;
  return differ(fact, typed, total) ? { cell: typed, reference: total } : null;
}

function conflicts(fact: Fact, cells: readonly FactCell[]): Conflict[] {
  const typed = typedBesideTotal(fact, cells);
  if (typed !== null) return [typed];
  const found: Conflict[] = [];
  const agreement = fact.role === 'target' ? cells.findLast((cell) => cell.table.layout.kind === 'pk') : undefined;
  const first = cells.find((cell) => cell.reading.kind === 'number' || cell.reading.kind === 'missing');
  if (first === undefined) return found;
  const against = cells.filter((cell) => cell !== first && differ(fact, cell, first));
  const comparable = cells.filter(
    (cell) => cell.table !== first.table && compareReadings(cell.comparable, first.comparable, false) !== null,
  );
  if (agreement === undefined && against.length >= 2 && against.length === comparable.length && agree(fact, against)) {
    const [cell, ...alike] = against;
    // What was planned for the year decides, however many tables repeat the other number.
    return isPlanOfYear(first) ? [{ cell: cell!, reference: first, alike }] : [{ cell: first, reference: cell! }];
  }
  const agreements = cells.filter((cell) => cell.table.layout.kind === 'pk');
  const lastOfKind = new Map<Layout, FactCell>();
  for (const cell of cells) {
    const previous = lastOfKind.get(cell.table.layout);
    lastOfKind.set(cell.table.layout, cell);
    const isReport = agreement !== undefined && !isPlanning(cell.table);
    const decides = isReport ? agreement : first;
    // Where two printings of the agreement differ, a report that repeats one of them is right.
    if (isReport && repeatsAgreement(fact, cell, agreements)) continue;
    if (cell !== decides && differ(fact, cell, decides)) {
      found.push({ cell, reference: decides });
    } else if (previous !== undefined && differ(fact, cell, previous) && isPlanning(cell.table)) {
      found.push({ cell, reference: previous });
    }
  }
  return found;
}

/** True for a target in a plan of programmes that states one year; the Renstra, which states several, is often revised. */
function isPlanOfYear({ table, column }: FactCell): boolean {
  return table.layout.kind === 'program-target' && columnsWithRole(table, column.spec.role).length === 1;
}

/** True for a plan of the year that no table that reports repeats. */
function isPlanAlone(fact: Fact, plan: FactCell, cells: readonly FactCell[]): boolean {
  return isPlanOfYear(plan) && cells.every((cell) => isPlanning(cell.table) || differ(fact, cell, plan));
}

function repeatsAgreement(fact: Fact, cell: FactCell, agreements: readonly FactCell[]): boolean {
  return agreements.some((other) => !differ(fact, cell, other));
}

function agree(fact: Fact, cells: readonly FactCell[]): boolean {
  return cells.every((cell) => !differ(fact, cell, cells[0]!));
}

/** The numbers that a percentage follows from. */
const sources: Readonly<Record<string, readonly string[]>> = {
  capaian: ['target', 'realisasi'],
  persenAnggaran: ['anggaran', 'realisasiAnggaran'],
};

function isComputed(role: string): boolean {
  return role in sources;
}

/** A percentage that differs because a number beside it does is no mistake of its own. */
function followsFromWrong(cell: FactCell, wrong: ReadonlySet<string>): boolean {
  const roles = sources[cell.column.spec.role] ?? [];
  return cell.table.columns.some(
    (column) =>
      roles.includes(column.spec.role) && column.year === cell.column.year && wrong.has(keyOf({ ...cell, column })),
  );
}

function keyOf(cell: FactCell): string {
  return placeKey(placeOfCell(cell));
}

function shown(cell: FactCell): MessageValue {
  const { reading } = cell;
  if (reading.kind !== 'number') return reading.kind === 'text' || reading.kind === 'code' ? reading.text : 'N/A';
  const style = reading.percent ? 'percent' : cell.column.spec.content === 'rupiah' ? 'rupiah' : 'plain';
  return { value: reading.value, decimals: Math.min(reading.decimals, 6), style };
}

function inCell(reading: Reading): number | string | null {
  if (reading.kind === 'number') return reading.percent ? Number((reading.value / 100).toPrecision(12)) : reading.value;
  return reading.kind === 'missing' ? 'N/A' : reading.kind === 'text' ? reading.text : null;
}

function finding(fact: Fact, cell: FactCell, reference: FactCell, formula: string | null): Finding {
  const certain = cell.certain && reference.certain;
  return {
    rule,
    severity:
      certain && !(isPlanning(cell.table) && cell.table.layout !== reference.table.layout && fact.role === 'target')
        ? 'error'
        : 'warning',
    place: placeOfCell(cell),
    message: {
      id: `silang.${fact.role}`,
      values: { name: fact.name, written: shown(cell), expected: shown(reference), place: placeOfCell(reference) },
    },
    cause: null,
    actual: inCell(cell.reading),
    expected: inCell(reference.reading),
    related: [placeOfCell(reference)],
    fix: formula === null ? null : { formula },
  };
}
