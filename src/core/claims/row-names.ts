/** Whose numbers a row states: the indicator or the programme it names. */
import { countBy } from '../group-by';
import { onlyOne } from '../only-one';
import { kept, remember } from '../remember';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { isAnnotation } from '../names/annotation';
import { nameKey } from '../names/similar-names';
import { isProgramName } from '../tables/hierarchy/explicit-levels';
import type { Entities } from './entities';

const knownNames = remember((_values: TableValues) => new Map<'indikator' | 'program', readonly string[]>());

/**
 * The names of the rows of a table, '' for totals, annotations and programmes with money in several rows; the money of a table
 * without programmes is that of its sasaran, or of the programmes whose names stand where their sasaran would.
 */
export function namesOfRows(values: TableValues, role: 'indikator' | 'program'): readonly string[] {
  return kept(knownNames(values), role, () => readNames(values, role));
}

function readNames(values: TableValues, role: 'indikator' | 'program'): string[] {
  const column = values.column(role);
  if (column === undefined) return role === 'program' ? sasaranWithMoney(values) : values.table.rows.map(() => '');
  const names = values.table.rows.map((_, item) => {
    const name = values.isTotal(item) ? '' : values.textAt(column, item);
    return isAnnotation(name) ? '' : name;
  });
  if (role === 'indikator') return names;
  const money = columnsOfMoney(values);
  // The row below has no name of its own, and money: the money of a name is divided over both.
  const isGoneOn = (item: number): boolean =>
    names[item] === '' && !values.isTotal(item) && values.textAt(column, item) === '' && states(values, money, item);
  return names.map((name, item) => (isGoneOn(item + 1) ? '' : name));
}

function columnsOfMoney({ table }: TableValues): TableColumn[] {
  return table.columns.filter(({ spec }) => spec.content === 'rupiah' || spec.role === 'persenAnggaran');
}

/** True for a row that has something in one of some columns. */
function states(values: TableValues, columns: readonly TableColumn[], item: number): boolean {
  return columns.some((column) => values.reading(column, item).kind !== 'empty');
}

/** The keys of the same names. */
export function keysOfRows(values: TableValues, role: 'indikator' | 'program'): string[] {
  const column = values.column(role);
  return namesOfRows(values, role).map((name, item) => {
    if (name === '') return '';
    return column === undefined ? nameKey(name) : values.nameKey(column, item);
  });
}

/** The sasaran of the rows that state all its money; '' where the money of a sasaran is divided over several rows. */
function sasaranWithMoney(values: TableValues): string[] {
  const money = columnsOfMoney(values);
  if (money.length === 0) return values.table.rows.map(() => '');
  const stated = (item: number): boolean => !values.isTotal(item) && states(values, money, item);
  const sasaran = sasaranOfRows(values);
  const counts = countBy(
    sasaran.filter((_, item) => stated(item)),
    nameKey,
  );
  return sasaran.map((name, item) => {
    const program = values.text('sasaranProgram', item);
    if (!stated(item)) return '';
    return isProgramName(program) ? program : counts.get(nameKey(name)) === 1 ? name : '';
  });
}

/** The sasaran of each row, blanks filled from above. */
export function sasaranOfRows(values: TableValues): string[] {
  let last = '';
  return values.table.rows.map((_, item) => {
    const own = values.text('sasaran', item) || values.text('tujuan', item);
    if (/\p{L}{3}/u.test(own)) last = own;
    return last;
  });
}

/**
 * Which indicators stand under each sasaran, in the order in which the tables list them. Some tables print the sasaran
 * where the indicator belongs; the indicator is then the one of that sasaran that the table does not name elsewhere.
 */
export class SasaranIndex {
  /** By the key of the sasaran: its indicators by their keys. */
  private readonly indicators = new Map<string, Map<string, string>>();
  /** Sasaran that are called as one of their own indicators is: "Implementasi nilai SAKIP". */
  private readonly namedAlike = new Set<string>();
  /** The indicators that a table names, by their ids. */
  private readonly listedIn = remember(
    (values: TableValues) =>
      new Set(values.table.rows.map((_, item) => this.entities.match(values.text('indikator', item))?.id)),
  );
  /** By the table, then by the key of the sasaran: the indicator meant there. */
  private readonly meant = remember((_values: TableValues) => new Map<string, string | null>());

  constructor(
    tables: readonly TableValues[],
    private readonly entities: Entities,
  ) {
    for (const values of tables) {
      const column = values.column('indikator');
      if (column === undefined || values.column('sasaran') === undefined) continue;
      let [last, key] = ['', ''];
      sasaranOfRows(values).forEach((sasaran, item) => {
        if (sasaran !== last) [last, key] = [sasaran, nameKey(sasaran)];
        const indicator = values.textAt(column, item);
        if (key === '' || indicator === '') return;
        const own = values.nameKey(column, item);
        if (key === own) this.namedAlike.add(key);
        const list = kept(this.indicators, key, () => new Map<string, string>());
        if (key !== own) kept(list, own, () => indicator);
      });
    }
  }

  /**
   * The indicators listed under a sasaran; none for one that is called as its indicator is.
   *
   * @param key that of the sasaran
   */
  indicatorsOf(key: string): readonly string[] {
    const listed = this.indicators.get(key);
    return listed === undefined || this.namedAlike.has(key) ? [] : [...listed.values()];
  }

  /**
   * The indicator meant by a row that prints its sasaran instead, or null when that is not clear.
   *
   * @param key that of the sasaran
   */
  indicatorFor(key: string, values: TableValues): string | null {
    const candidates = this.indicatorsOf(key);
    if (candidates.length === 0) return null;
    return kept(this.meant(values), key, () => {
      return onlyOne(candidates.filter((name) => !this.listedIn(values).has(this.entities.match(name)?.id)));
    });
  }
}
