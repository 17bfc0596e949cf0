/** Whom the rows of a table speak of. */
import { nameKey } from '../names/similar-names';
import { isAccountName, isProgramName } from '../tables/hierarchy/explicit-levels';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import type { Entities } from './entities';
import type { Subjects } from './subjects';

/** The indicator or programme that a row speaks of. */
export interface Identity {
  readonly key: string;
  readonly name: string;
  readonly certain: boolean;
  /** The same for rows that use the very same name, null where they go by something else. */
  readonly spelling: number | null;
  /** True where only the numbers of the row tell whom it speaks of: it decides about nothing. */
  readonly isByNumbers?: true;
}

/** Whom a row speaks of, or null when that is not clear. */
export function identify(
  values: TableValues,
  subject: 'indikator' | 'program',
  item: number,
  written: string,
  subjects: Subjects,
): Identity | null {
  const entities = subjects[subject];
  const total = subject === 'program' ? identifyTotal(values, item, entities) : null;
  if (total !== null) return total;
  const column = values.column(subject);
  let name = written;
  // A table without a column of indicators states those of its sasaran.
  if (subject === 'indikator' && column === undefined) name = values.text('sasaran', item);
  const isCell = column !== undefined && name === values.textAt(column, item);
  let key = isCell ? values.nameKey(column, item) : nameKey(name);
  const meant = subject === 'indikator' ? subjects.sasaran.indicatorFor(key, values) : null;
  if (meant !== null) [name, key] = [meant, nameKey(meant)];
  const match = entities.matchKey(key);
  if (match === null) return null;
  if (subject === 'program') {
    // Names of expenditure are alike without being the same: one that is only nearly like another stands for itself.
    const id = match.certain ? match.id : match.spelling;
    const level = match.repeated ? levelOf(values, item) : '';
    // The money of a sasaran is not that of a programme which goes by the same name.
    const kind = isAboutSasaran(column) && !isProgramName(name) ? 'sasaran' : '';
    const spender = isAccountName(name) ? spenderOf(values, item) : '';
    return { key: `${id} ${level} ${kind} ${spender}`, name, certain: true, spelling: match.spelling };
  }
  const programme = programmeBefore(values, item, subjects);
  return { key: `${match.id} ${programme}`, name, certain: match.certain, spelling: match.spelling };
}

/** What an account belongs to, as its key: the nearest row above that is none itself; '' in a list of accounts alone. */
function spenderOf(values: TableValues, item: number): string {
  const column = values.column('program');
  if (column === undefined) return '';
  for (let above = item - 1; above >= 0; above--) {
    const name = values.textAt(column, above);
    if (name !== '' && !values.isTotal(above) && !isAccountName(name)) return values.nameKey(column, above);
  }
  return '';
}

/** Whether money is stated by sasaran: their names stand where programmes would, or no programme does. */
function isAboutSasaran(column: TableColumn | undefined): boolean {
  return column === undefined || (/sasaran/i.test(column.heading) && !/program|kegiatan/i.test(column.heading));
}

/** The indicator of a programme, as another table names it; '' stands for no programme. */
export function identifyIndicator(name: string, programme: string, subjects: Subjects): Identity | null {
  const match = name === '' ? null : subjects.indikator.match(name);
  if (match === null) return null;
  const key = `${match.id} ${programmeKey(programme, subjects)}`;
  return { key, name, certain: match.certain, spelling: match.spelling };
}

/** Programmes of one name are one, however clerks vary it. */
function programmeKey(programme: string, { program }: Subjects): string {
  const match = programme === '' ? null : program.match(programme);
  return match === null ? nameKey(programme) : String(match.certain ? match.id : match.spelling);
}

/** A programme and a kegiatan may go by one name; what is below a programme has a parent. */
function levelOf({ table }: TableValues, item: number): string {
  return table.parents === null || table.parents[item] === -1 ? 'program' : 'rincian';
}

/** An indicator belongs to the programme on its left; a list of programmes to its right is another list. */
function programmeBefore(values: TableValues, item: number, subjects: Subjects): string {
  const programme = values.column('program');
  const indicator = values.column('indikator');
  if (programme === undefined || indicator === undefined || programme.index > indicator.index) return '';
  return programmeKey(values.textAt(programme, item), subjects);
}

/** What a total without a name is called. */
const nameOfTotal = 'Jumlah';

/** A total is the same fact in tables that list the same programmes. */
function identifyTotal(values: TableValues, item: number, entities: Entities): Identity | null {
  const { totals, tops } = values.table;
  if (totals.length !== 1 || totals[0] !== item || tops.length < 2) return null;
  const programmes = tops.map((top) => entities.match(values.text('program', top))?.id ?? -1);
  if (programmes.includes(-1)) return null;
  return {
    key: `total ${programmes.sort((a, b) => a - b).join(' ')}`,
    name: values.text('program', item) || values.textAt(values.table.columns[0]!, item) || nameOfTotal,
    certain: true,
    spelling: null,
  };
}
