/** Rows that are about the programmes, kegiatan and sub kegiatan of the office. */
import { entryKey, type Office } from '../office';
import { readPlanEntry } from '../plan-years';
import { planContent } from './plan-content';
import {
  fixed,
  formRow,
  formula,
  inForce,
  none,
  ownEntry,
  type Content,
  type OwnRow,
  type Places,
  type TableRow,
} from './row';

/** Roles that say the same about a programme in every table; its indicator has roles of its own. */
const shared: Readonly<Record<string, string>> = {
  program: 'program',
  sasaranProgram: 'program',
  kode: 'kode',
  anggaran: 'anggaran',
  anggaranAwal: 'anggaranAwal',
  paguIndikatif: 'paguIndikatif',
  realisasiAnggaran: 'realisasiAnggaran',
  indikator: 'indikatorProgram',
  indikatorProgram: 'indikatorProgram',
  satuan: 'satuan',
  target: 'target',
  targetPerubahan: 'targetPerubahan',
  realisasi: 'realisasi',
  capaian: 'capaianProgram',
  capaianProgram: 'capaianProgram',
  sumberDana: 'sumberDana',
};

/** The kind of the table in which the indicator that a programme supports is chosen; it is no table of the report. */
export const supportKind = 'dukungan';

/** The key of something that every table says alike about a programme. */
export function programKey(index: number, role: string, offset = 0): string {
  return `program ${index} ${entryKey(shared[role] ?? role, offset)}`;
}

/** The numbers before the rows: `1`, `1.1`, `1.1.1`. */
function numbersOf(office: Office): string[] {
  const counts = [0, 0, 0];
  return office.programs.map(({ level }) => {
    counts[level - 1]!++;
    counts.fill(0, level);
    return counts.slice(0, level).join('.');
  });
}

function programContent(office: Office, index: number, role: string, offset: number): Content {
  const { entries } = office.programs[index]!;
  if (role === 'targetBerlaku') return inForce((entry) => programKey(index, entry));
  if (strategic.has(role)) return office.programs[index]!.level > 1 ? none : strategyContent(role);
  const inPlan = readPlanEntry(role);
  if (inPlan !== null) return planContent(entries, (entry) => programKey(index, entry), inPlan, offset);
  const name = shared[role];
  if (name === undefined) return ownEntry(entries[entryKey(role, offset)] ?? null);
  return { kind: 'entry', key: programKey(index, role, offset), value: entries[entryKey(name, offset)] ?? null };
}

/** The indexes of the programmes down to a level. */
export function programsTo(office: Office, levels: number): number[] {
  return office.programs.map((_, index) => index).filter((index) => office.programs[index]!.level <= levels);
}

/** Powers of two for the lowest rows and their sums above them: rows add up in one way only. */
export function weightsOf(levels: readonly number[]): number[] {
  let lowest = 0;
  const own = levels.map((level, index) => ((levels[index + 1] ?? 0) <= level ? 2 ** lowest++ : 0));
  return levels.map((level, index) => {
    const end = levels.findIndex((other, below) => below > index && other <= level);
    return own.slice(index, end < 0 ? undefined : end).reduce((sum, each) => sum + each, 0);
  });
}

/** The weight of the sum of all rows. */
export function totalWeight(levels: readonly number[]): number {
  return weightsOf(levels).reduce((total, weight, index) => (levels[index] === 1 ? total + weight : total), 0);
}

function levelsOf({ programs }: Office): number[] {
  return programs.map(({ level }) => level);
}

/** One row per programme, kegiatan and sub kegiatan down to a level, numbered, with what else stands in it. */
function rowsTo(
  office: Office,
  levels: number,
  contentOf: (index: number, role: string, offset: number) => Content,
): TableRow[] {
  const numbers = numbersOf(office);
  const weights = weightsOf(levelsOf(office));
  return programsTo(office, levels).map((index): TableRow => ({
    total: false,
    weight: weights[index]!,
    number: numbers[index]!,
    content: (role, offset) => (role === 'nomor' ? fixed(numbers[index]!) : contentOf(index, role, offset)),
  }));
}

/** The programmes down to a level, with a total where there is money to add up. */
export function programRows(office: Office, levels: number, withTotal: boolean): TableRow[] {
  const rows = rowsTo(office, levels, (index, role, offset) => programContent(office, index, role, offset));
  return withTotal ? [...rows, programTotal(office, 'program')] : rows;
}

/** The sum of all programmes. */
export function programTotal(office: Office, nameRole: string): TableRow {
  return { ...totalRow(nameRole), weight: totalWeight(levelsOf(office)) };
}

/** A row called Jumlah; its numbers are computed. */
export function totalRow(nameRole: string): TableRow {
  return { ...formRow({ [nameRole]: fixed('Jumlah') }), total: true };
}

/** What the indicator that a programme supports says, in tables that print it beside the programme. */
const ofIndicator = new Set(['sasaran', 'indikator', 'capaian']);

/** Programmes with the indicator that they support; kegiatan and sub kegiatan follow without it. */
export function supportRows(office: Office, levels: number): TableRow[] {
  return rowsTo(office, levels, (index, role, offset) => {
    if (!ofIndicator.has(role)) return programContent(office, index, role, offset);
    return office.programs[index]!.level > 1 ? none : formula((places, row) => supported(role, places, row));
  });
}

/** What stands beside a name in another table: `INDEX(values,MATCH(name,names,0))`. */
function lookUp(name: string, names: string, values: string): string {
  return `INDEX(${values},MATCH(${name},${names},0))`;
}

/** What the Renstra says of a programme beside its own indicator: what it is for. */
const strategic = new Set(['tujuan', 'sasaran', 'indikatorSasaran']);

/** What is known of the indicator that a programme supports, in tables that print the programme's own indicator. */
function strategyContent(role: string): Content {
  return formula((places, row) =>
    ofChoice(places, row, (choice) =>
      role === 'indikatorSasaran' ? choice : knownOf(choice, role, places, ['pk', 'renstra', 'rkt', 'iku']),
    ),
  );
}

/** What the first of some kinds of tables that lists indicators together with a role says of one of them. */
function knownOf(name: string, role: string, places: Places, kinds: readonly string[]): string | null {
  for (const kind of kinds) {
    const names = places.column(kind, 'indikator');
    const values = places.column(kind, role);
    if (names !== null && values !== null) return lookUp(name, names, values);
  }
  return null;
}

/**
 * What follows from the indicator that was chosen for the programme of a row, looked up by the programme's name; blank
 * while one of them is.
 */
function ofChoice(places: Places, row: OwnRow, write: (choice: string) => string | null): string | null {
  const program = row.cell('program') ?? row.cell('sasaranProgram');
  const programs = places.column(supportKind, 'program');
  const choices = places.column(supportKind, 'indikator');
  if (program === null || programs === null || choices === null) return null;
  const choice = lookUp(program, programs, choices);
  const wanted = write(choice);
  return wanted === null ? null : `=IF(${program}="","",IF(${choice}="","",${wanted}))`;
}

/** What the supported indicator has in a column: what is known of it is looked up by its own name, in the same words in every row. */
function supported(role: string, places: Places, row: OwnRow): string | null {
  if (role === 'indikator') return ofChoice(places, row, (choice) => choice);
  const known = (name: string): string | null => knownOf(name, role, places, [role === 'capaian' ? 'capaian' : 'pk']);
  const name = row.cell('indikator');
  if (name === null) return ofChoice(places, row, known);
  const wanted = known(name);
  return wanted === null ? null : `=IF(${name}="","",${wanted})`;
}
